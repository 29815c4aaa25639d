package io.github.relationshipledger.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The house style of the generated value types, kept in the source as in the root package. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allParameters = true,
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false, builder = false))
@interface ValueStyle {}
