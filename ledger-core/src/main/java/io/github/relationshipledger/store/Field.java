package io.github.relationshipledger.store;

import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A field of a relationship beside its lines; each profile and each reference is one of its own.
 *
 * @param name which it is
 * @param key the platform of a profile or the key of a reference, else empty
 */
record Field(Name name, String key) implements Comparable<Field> {
    static final Field NAME = new Field(Name.NAME, "");
    static final Field OWNER = new Field(Name.OWNER, "");

    private static final Comparator<Field> ORDER =
            Comparator.comparing(Field::name).thenComparing(Field::key);

    /** The names of fields, in the order in which conflicts are told. */
    enum Name {
        NAME,
        ROLE,
        ORGANISATION,
        PROFILES,
        REFERENCES,
        OWNER
    }

    /** Returns the fields that are set. */
    static Map<Field, String> of(Relationship relationship) {
        Person person = relationship.person();
        Map<Field, String> fields = new TreeMap<>();
        fields.put(NAME, person.name());
        person.role().ifPresent(role -> fields.put(new Field(Name.ROLE, ""), role));
        person.organisation().ifPresent(organisation -> fields.put(new Field(Name.ORGANISATION, ""), organisation));
        person.profiles().forEach((platform, handle) -> fields.put(new Field(Name.PROFILES, platform), handle));
        person.references().forEach((key, id) -> fields.put(new Field(Name.REFERENCES, key), id));
        relationship.owner().ifPresent(owner -> fields.put(OWNER, owner));
        return fields;
    }

    /** Sets this field of a person; the owner is none. */
    void set(Person.Builder person, String value) {
        switch (name) {
            case NAME -> person.name(value);
            case ROLE -> person.role(value);
            case ORGANISATION -> person.organisation(value);
            case PROFILES -> person.putProfile(key, value);
            case REFERENCES -> person.putReference(key, value);
            case OWNER -> {}
        }
    }

    @Override
    public int compareTo(Field other) {
        return ORDER.compare(this, other);
    }

    /** Returns the name, and for one of several the key: "profiles of" a platform. */
    @Override
    public String toString() {
        String plain = name.name().toLowerCase(Locale.ROOT);
        return key.isEmpty() ? plain : plain + " of " + key;
    }
}
