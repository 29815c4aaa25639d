package io.github.relationshipledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of the generated value types, for those made by {@code of} alone. It is kept in the source: a style
 * that reached the class files would be an annotation with arguments that a consumer's compiler cannot see, which
 * {@code -Xlint:all -Werror} refuses.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allParameters = true,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false, builder = false))
@interface ValueStyle {
    /** The same for those with optional attributes, which have a builder too. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.SOURCE)
    @Value.Style(
            visibility = Value.Style.ImplementationVisibility.PACKAGE,
            builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
            overshadowImplementation = true,
            jdkOnly = true,
            depluralize = true,
            allParameters = true,
            allowedClasspathAnnotations = Override.class,
            defaults = @Value.Immutable(copy = false))
    @interface WithBuilder {}
}
