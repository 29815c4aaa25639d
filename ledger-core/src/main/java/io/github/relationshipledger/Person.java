package io.github.relationshipledger;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Who a relationship is with. Its {@code toString} tells no profile and no reference.
 *
 * <pre>{@code
 * Person ana = Person.builder("Ana")
 *         .role("editor")
 *         .organisation("Atlas Weekly")
 *         .putProfile("instagram", "@ana")
 *         .build();
 * ledger = ledger.describe(RelationshipId.of("ana"), ana);
 * System.out.println(ana); // prints: Person{name=Ana, role=editor, organisation=Atlas Weekly}
 * }</pre>
 */
@ValueStyle.WithBuilder
@Value.Immutable
public abstract sealed class Person permits ImmutablePerson {
    Person() {}

    /**
     * Makes a person of whom only the name is known.
     *
     * @param name the name; white space at its ends is dropped
     * @return the person
     * @throws IllegalArgumentException if the name is blank or out of bounds
     */
    public static Person of(String name) {
        return builder(name).build();
    }

    /**
     * Starts a person of whom more is to be said.
     *
     * @param name the name; white space at its ends is dropped
     * @return a builder
     */
    public static Builder builder(String name) {
        return ImmutablePerson.builder().name(name);
    }

    /**
     * Copies this person, to change what is to be changed.
     *
     * @return a builder that holds all fields of this person
     */
    public Builder toBuilder() {
        return ImmutablePerson.builder().from(this);
    }

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Returns what they do: an analyst, a video creator.
     *
     * @return the role; empty when it was not said
     */
    public abstract Optional<String> role();

    /**
     * Returns where they work.
     *
     * @return the organisation; empty when it was not said
     */
    public abstract Optional<String> organisation();

    /**
     * Returns where they publish: platform to handle or link.
     *
     * @return the profiles in the order of their platforms
     */
    @Value.Redacted
    @Value.NaturalOrder
    public abstract SortedMap<String, String> profiles();

    /**
     * Returns what the host's own systems call them: key to id. This is how a host ties the ledger to its creator data.
     *
     * @return the references in the order of their keys
     */
    @Value.Redacted
    @Value.NaturalOrder
    public abstract SortedMap<String, String> references();

    @Value.Check
    Person normalized() {
        String name = Bounds.text("name", name());
        Optional<String> role = Bounds.text("role", role());
        Optional<String> organisation = Bounds.text("organisation", organisation());
        SortedMap<String, String> profiles = texts("profiles", profiles());
        SortedMap<String, String> references = texts("references", references());
        return name.equals(name())
                        && role.equals(role())
                        && organisation.equals(organisation())
                        && profiles.equals(profiles())
                        && references.equals(references())
                ? this
                : ImmutablePerson.of(name, role, organisation, profiles, references);
    }

    private static SortedMap<String, String> texts(String attribute, SortedMap<String, String> values) {
        SortedMap<String, String> texts = new TreeMap<>();
        values.forEach((key, value) -> {
            String text = Bounds.text("a key of " + attribute, key);
            if (texts.put(text, Bounds.text(attribute + " of " + Excerpt.of(text), value)) != null) {
                throw new IllegalArgumentException(attribute + " names " + Excerpt.of(text) + " twice: keep one");
            }
        });
        return texts;
    }

    /**
     * Collects the fields of a {@link Person}. {@link Person#builder(String)} and {@link Person#toBuilder()} start one.
     */
    public sealed interface Builder permits ImmutablePerson.Builder {
        /**
         * Replaces the name.
         *
         * @param name the name; white space at its ends is dropped
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets what they do.
         *
         * @param role the role; white space at its ends is dropped
         * @return this builder
         */
        Builder role(String role);

        /**
         * Sets where they work.
         *
         * @param organisation the organisation; white space at its ends is dropped
         * @return this builder
         */
        Builder organisation(String organisation);

        /**
         * Adds a profile, or replaces the one on that platform.
         *
         * @param platform the platform; white space at its ends is dropped
         * @param handle the handle or link; white space at its ends is dropped
         * @return this builder
         */
        Builder putProfile(String platform, String handle);

        /**
         * Adds a reference into one of the host's systems, or replaces the one with that key.
         *
         * @param key the system or kind of id; white space at its ends is dropped
         * @param id the id there; white space at its ends is dropped
         * @return this builder
         */
        Builder putReference(String key, String id);

        /**
         * Makes the person.
         *
         * @return the person
         * @throws IllegalArgumentException if a text is blank or out of bounds, or a platform or key stands twice but
         *     for white space
         */
        Person build();
    }
}
