package io.github.relationshipledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One relationship: who it is with, who looks after it, and its lines, oldest first. A value: what is derived here
 * (standing, last contact, times postponed) is a function of the lines that count, that is of all but the retracted.
 *
 * <p>It is made and changed by way of the {@link Ledger}.
 *
 * <pre>{@code
 * Relationship gus = ledger.get(RelationshipId.of("gus"));
 * System.out.println(gus.tier() + " since " + gus.since() + ", last contact " + gus.lastContact().orElseThrow());
 * // prints: NURTURE since 2026-09-10, last contact 2026-09-08
 * }</pre>
 */
public final class Relationship {
    private final RelationshipId id;
    private final Person person;
    private final @Nullable String owner;
    private final History history;

    private Relationship(RelationshipId id, Person person, @Nullable String owner, History history) {
        this.id = id;
        this.person = Objects.requireNonNull(person, "person");
        this.owner = owner == null ? null : Bounds.text("owner", owner);
        this.history = history;
    }

    /**
     * Makes a relationship that nobody in particular looks after, from lines kept elsewhere: the door for codecs, stores
     * and imports. Dates in the future are not refused here: what was written can be read.
     *
     * @param id its id
     * @param person who it is with
     * @param entries its lines, oldest first
     * @return the relationship
     * @throws IllegalArgumentException if line 1 is no standing, a line names one that is not earlier, a retraction
     *     retracts a retraction, or no standing is left; the message names relationship and line
     */
    public static Relationship of(RelationshipId id, Person person, List<Entry> entries) {
        return new Relationship(id, person, null, new History(id, entries));
    }

    /**
     * As {@link #of(RelationshipId, Person, List)}, with the team member who looks after it.
     *
     * @param id its id
     * @param person who it is with
     * @param owner the team member; white space at the ends is dropped
     * @param entries its lines, oldest first
     * @return the relationship
     * @throws IllegalArgumentException if the owner is blank or out of bounds, or the lines are illegal as above
     */
    public static Relationship of(RelationshipId id, Person person, String owner, List<Entry> entries) {
        return of(id, person, entries).ownedBy(Objects.requireNonNull(owner, "owner"));
    }

    /**
     * Returns the id under which the host knows it.
     *
     * @return the id
     */
    public RelationshipId id() {
        return id;
    }

    /**
     * Returns who it is with.
     *
     * @return the person
     */
    public Person person() {
        return person;
    }

    /**
     * Returns the team member who looks after it.
     *
     * @return the owner; empty when it is nobody in particular
     */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * Returns all lines, the retracted and the retractions among them: the history to show. To ask what holds, use the
     * other methods.
     *
     * @return the lines, oldest first; line n is {@code get(n - 1)}
     */
    public List<Entry> entries() {
        return history.entries();
    }

    /**
     * Tells whether a line was a mistake and counts for nothing.
     *
     * @param line its number, from 1
     * @return whether a retraction names it
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public boolean isRetracted(int line) {
        Objects.checkIndex(line - 1, entries().size());
        return history.isRetracted(line);
    }

    /**
     * Returns the standings that count: the history of moves and updates.
     *
     * @return the standings in the order of their lines, the one that holds last; never empty
     */
    public List<Standing> standings() {
        return history.counting(Standing.class, 1);
    }

    /**
     * Returns the interactions that count.
     *
     * @return the interactions in the order of their lines, which need not be that of their dates
     */
    public List<Interaction> interactions() {
        return history.counting(Interaction.class, 1);
    }

    /**
     * Returns what counts and stands on a later line than the standing that holds.
     *
     * @return interactions, suggestions declined and kinds to come, in the order of their lines
     */
    public List<Fact> sinceStanding() {
        return history.counting(Fact.class, history.standingLine() + 1);
    }

    /**
     * Returns where things stand now: the last standing that counts, whatever its date.
     *
     * @return the standing
     */
    public Standing standing() {
        return history.standing();
    }

    /**
     * Returns the tier of {@link #standing()}.
     *
     * @return the tier
     */
    public Tier tier() {
        return standing().tier();
    }

    /**
     * Returns when the current stay in the tier began: the date of its first line, or a later one of a standing before
     * it, since a stay cannot begin before what it followed.
     *
     * @return the date
     */
    public LocalDate since() {
        return history.since();
    }

    /**
     * Returns the day of the latest contact, in any direction. A backdated interaction counts at its own date and never
     * moves this backwards.
     *
     * @return the latest date of an interaction; empty when there was none
     */
    public Optional<LocalDate> lastContact() {
        return history.latest(interaction -> true).map(Interaction::on);
    }

    /**
     * Returns the latest interaction that is flagged meaningful: what a genuine message can build on.
     *
     * @return the interaction with the latest date, of several on one day the one on the latest line; empty when there
     *     was none
     */
    public Optional<Interaction> lastMeaningful() {
        return history.latest(Interaction::meaningful);
    }

    /**
     * Returns how often the next action was postponed: in the run of Active lines of this stay with the same text of the
     * next action, how many carry a later due date than the line before. Rewording an action starts anew; an equal or
     * earlier date neither counts nor ends the run.
     *
     * @return the number; 0 unless this is Active with a next action
     */
    public int timesPostponed() {
        return history.timesPostponed();
    }

    /**
     * Returns how many check-ins went unanswered: the distinct days with an outbound interaction on or after the first
     * day of this stay, on a later line than its first, and later than the last inbound or conversation.
     *
     * @return the number; 0 unless this is Nurture
     */
    public int unansweredCheckIns() {
        return history.unansweredCheckIns();
    }

    Relationship with(Entry entry) {
        return new Relationship(id, person, owner, history.with(entry));
    }

    Relationship with(Person described) {
        return new Relationship(id, described, owner, history);
    }

    Relationship ownedBy(@Nullable String assigned) {
        return new Relationship(id, person, assigned, history);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Relationship that
                        && id.equals(that.id)
                        && person.equals(that.person)
                        && Objects.equals(owner, that.owner)
                        && entries().equals(that.entries()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, person, owner, entries());
    }

    /** Returns id, name, tier and number of lines: enough to find it, and no note and no rate. */
    @Override
    public String toString() {
        return "Relationship{id=" + id + ", name=" + person.name() + ", tier=" + tier() + ", lines="
                + entries().size() + "}";
    }
}
