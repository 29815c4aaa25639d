package io.github.relationshipledger.testkit;

import io.github.relationshipledger.DuplicateRelationshipException;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A relationship in a state that {@link SampleRelationships} names, and what happened in the world that put it there. It
 * gets the id, the person and the owner that a test speaks of; each call gives another sample and leaves this one as it is.
 */
public final class SampleRelationship {
    private final RelationshipId id;
    private final @Nullable Person person;
    private final @Nullable String owner;
    private final List<Entry> lines;
    private final List<Occurrence> happened;

    private SampleRelationship(
            RelationshipId id,
            @Nullable Person person,
            @Nullable String owner,
            List<Entry> lines,
            List<Occurrence> happened) {
        this.id = id;
        this.person = person;
        this.owner = owner;
        this.lines = lines;
        this.happened = happened;
    }

    static SampleRelationship of(String state, Fact... facts) {
        List<Entry> lines = Stream.of(facts).map(SampleRelationship::line).toList();
        return new SampleRelationship(RelationshipId.of(state), null, null, lines, List.of());
    }

    SampleRelationship after(Occurrence occurrence) {
        return new SampleRelationship(id, person, owner, lines, List.of(occurrence));
    }

    /**
     * Gives it an id.
     *
     * @param other the id, in place of the name of its state
     * @return the sample with the id
     * @throws IllegalArgumentException if the id is blank or out of bounds
     */
    public SampleRelationship id(String other) {
        return new SampleRelationship(RelationshipId.of(other), person, owner, lines, happened);
    }

    /**
     * Says who it is with.
     *
     * @param other the person, in place of one who has the id for a name
     * @return the sample with the person
     */
    public SampleRelationship person(Person other) {
        return new SampleRelationship(id, Objects.requireNonNull(other, "other"), owner, lines, happened);
    }

    /**
     * Says who looks after it.
     *
     * @param other the team member, in place of nobody
     * @return the sample with the owner
     * @throws IllegalArgumentException if the owner is blank or out of bounds
     */
    public SampleRelationship owner(String other) {
        SampleRelationship owned =
                new SampleRelationship(id, person, Objects.requireNonNull(other, "other"), lines, happened);
        owned.relationship();
        return owned;
    }

    /**
     * Returns the relationship alone: whether its trigger happened is for the ledger to say.
     *
     * @return the relationship
     */
    public Relationship relationship() {
        Person with = person == null ? Person.of(id.value()) : person;
        return owner == null ? Relationship.of(id, with, lines) : Relationship.of(id, with, owner, lines);
    }

    /**
     * Puts it into a ledger, and with it what happened.
     *
     * @param ledger the ledger
     * @return the ledger with the relationship at its end
     * @throws DuplicateRelationshipException if the id is taken: give it another with {@link #id}
     */
    public Ledger in(Ledger ledger) {
        return Ledger.of(
                Stream.concat(ledger.relationships().stream(), Stream.of(relationship()))
                        .toList(),
                Stream.concat(ledger.occurrences().stream(), happened.stream()).toList(),
                ledger.reviews());
    }

    /** Returns the relationship as it prints itself. */
    @Override
    public String toString() {
        return relationship().toString();
    }

    private static Entry line(Fact fact) {
        return Entry.of(Stamp.of(fact.on().atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC)), fact);
    }
}
