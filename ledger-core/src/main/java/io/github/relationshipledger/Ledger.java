package io.github.relationshipledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole book, a value: relationships in the order in which they were opened, occurrences, and reviews held. Every
 * method that changes something returns the ledger after the change and leaves this one as it is, so
 * {@code ledger.post(…)} alone does nothing: keep what it returns.
 *
 * <p>Dates, stamps and ids are always arguments: nothing here reads a clock. A line dated later than its stamp's date in
 * every zone on earth is refused when it is posted.
 *
 * <pre>{@code
 * RelationshipId ana = RelationshipId.of("ana");
 * NextAction brief = NextAction.of("send brief", today.plusDays(4));
 * Ledger ledger = Ledger.empty().open(ana, Person.of("Ana"), Active.of(today, brief), stamp);
 * ledger = ledger.post(ana, Interaction.inbound(today), stamp, "asks for the price list");
 * System.out.println(ledger.get(ana).lastContact().orElseThrow()); // prints: 2026-11-23
 * }</pre>
 */
@CheckReturnValue
public final class Ledger {
    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);
    private static final Ledger EMPTY = new Ledger(Relationships.of(List.of()), List.of(), List.of());

    private final Relationships relationships;
    private final List<Occurrence> occurrences;
    private final List<ReviewRecord> reviews;

    private Ledger(Relationships relationships, List<Occurrence> occurrences, List<ReviewRecord> reviews) {
        this.relationships = relationships;
        this.occurrences = occurrences;
        this.reviews = reviews;
    }

    /**
     * Returns the ledger with nothing in it.
     *
     * @return the empty ledger
     */
    public static Ledger empty() {
        return EMPTY;
    }

    /**
     * Makes a ledger from what was kept elsewhere: the door for codecs, stores and bulk imports.
     *
     * @param relationships the relationships in the order in which they were opened
     * @param occurrences what happened; order and repetitions make no difference
     * @param reviews the reviews held; order and repetitions make no difference
     * @return the ledger
     * @throws DuplicateRelationshipException if two relationships have the same id
     */
    public static Ledger of(
            Collection<Relationship> relationships,
            Collection<Occurrence> occurrences,
            Collection<ReviewRecord> reviews) {
        return new Ledger(
                Relationships.of(relationships), Occurrence.ordered(occurrences), ReviewRecord.ordered(reviews));
    }

    /**
     * Returns all relationships.
     *
     * @return the relationships in the order in which they were opened
     */
    public List<Relationship> relationships() {
        return relationships.inOrder();
    }

    /**
     * Returns what happened in the world.
     *
     * @return the occurrences by date, then event
     */
    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /**
     * Returns the reviews held.
     *
     * @return the reviews by date
     */
    public List<ReviewRecord> reviews() {
        return reviews;
    }

    /**
     * Looks for a relationship.
     *
     * @param id its id
     * @return the relationship; empty when there is none with this id
     */
    public Optional<Relationship> find(RelationshipId id) {
        return relationships.find(id);
    }

    /**
     * Returns a relationship that must be there.
     *
     * @param id its id
     * @return the relationship
     * @throws UnknownRelationshipException if there is none with this id
     */
    public Relationship get(RelationshipId id) {
        return relationships.get(id);
    }

    /**
     * Returns the relationships that stand in a tier.
     *
     * @param tier the tier
     * @return the relationships in the order in which they were opened
     */
    public List<Relationship> inTier(Tier tier) {
        return relationships().stream()
                .filter(relationship -> relationship.tier() == tier)
                .toList();
    }

    /**
     * Opens a relationship; its first line is the standing.
     *
     * <p>What they say after it is news to the review. To bring in somebody you already know, write in the order in which
     * it happened: open them Active, post the last contact, then post the standing that followed from it.
     *
     * @param id an id that is not taken
     * @param person who it is with
     * @param standing where things stand
     * @param stamp when this was written and by whom
     * @return the ledger with the relationship at its end
     * @throws DuplicateRelationshipException if the id is taken
     * @throws IllegalArgumentException if the standing is dated in the future of the stamp
     */
    public Ledger open(RelationshipId id, Person person, Standing standing, Stamp stamp) {
        requireNotInTheFuture(id, standing, stamp);
        return with(relationships.and(Relationship.of(id, person, List.of(Entry.of(stamp, standing)))));
    }

    /**
     * Appends a line. A standing of another tier is a move, one of the same tier an update.
     *
     * @param id the relationship
     * @param fact what the line says
     * @param stamp when it was written and by whom
     * @return the ledger with the line
     * @throws UnknownRelationshipException if there is none with this id
     * @throws IllegalArgumentException if the fact is dated in the future of the stamp, names a line that is not an
     *     earlier one, or retracts a retraction or the last standing
     */
    public Ledger post(RelationshipId id, Fact fact, Stamp stamp) {
        return post(id, Entry.of(stamp, fact));
    }

    /**
     * Appends a line that says why.
     *
     * @param id the relationship
     * @param fact what the line says
     * @param stamp when it was written and by whom
     * @param note why; white space at its ends is dropped
     * @return the ledger with the line
     * @throws UnknownRelationshipException if there is none with this id
     * @throws IllegalArgumentException as {@link #post(RelationshipId, Fact, Stamp)}, and if the note is blank or out of
     *     bounds
     */
    public Ledger post(RelationshipId id, Fact fact, Stamp stamp, String note) {
        return post(id, Entry.of(stamp, fact, note));
    }

    /**
     * Completes the next action and sets another: an outbound interaction that tells what was done, then the standing
     * with the new action. Deliverable and rate stay. Where the contact was more than that, post it and the standing
     * yourself.
     *
     * @param id a relationship that is Active with a next action
     * @param on the day it was done
     * @param next the next action from here
     * @param stamp when this was written and by whom
     * @return the ledger with both lines
     * @throws UnknownRelationshipException if there is none with this id
     * @throws IllegalArgumentException if there is no next action to complete, or the day lies in the future of the stamp
     */
    public Ledger complete(RelationshipId id, LocalDate on, NextAction next, Stamp stamp) {
        return complete(id, on, active -> active.toBuilder(on).nextAction(next).build(), stamp);
    }

    /**
     * Completes the next action where nothing follows: an outbound interaction that tells what was done, then the
     * standing without a next action. Deliverable and rate stay. The relationship is on every agenda until it has a next
     * action or is moved.
     *
     * @param id a relationship that is Active with a next action
     * @param on the day it was done
     * @param stamp when this was written and by whom
     * @return the ledger with both lines
     * @throws UnknownRelationshipException if there is none with this id
     * @throws IllegalArgumentException if there is no next action to complete, or the day lies in the future of the stamp
     */
    public Ledger complete(RelationshipId id, LocalDate on, Stamp stamp) {
        return complete(id, on, active -> active.withoutNextAction(on), stamp);
    }

    private Ledger complete(RelationshipId id, LocalDate on, Function<Active, Active> after, Stamp stamp) {
        Active active = standing(id, Active.class);
        Interaction done = Interaction.builder(on, Interaction.Direction.OUTBOUND)
                .summary(nextAction(id, active).what())
                .build();
        return post(id, done, stamp).post(id, after.apply(active), stamp);
    }

    /**
     * Postpones the next action: the same text with a later date. Deliverable and rate stay.
     *
     * @param id a relationship that is Active with a next action
     * @param on the day on which this was decided
     * @param due the new date, later than the one so far
     * @param why the reason, kept as the line's note
     * @param stamp when this was written and by whom
     * @return the ledger with the line
     * @throws UnknownRelationshipException if there is none with this id
     * @throws IllegalArgumentException if there is no next action to postpone, the new date is not later, the reason is
     *     blank or out of bounds, or the day lies in the future of the stamp
     */
    public Ledger postpone(RelationshipId id, LocalDate on, LocalDate due, String why, Stamp stamp) {
        Active active = standing(id, Active.class);
        NextAction action = nextAction(id, active);
        if (!due.isAfter(action.due())) {
            throw new IllegalArgumentException("relationship '" + Excerpt.of(id.value()) + "': " + due
                    + " does not postpone an action due " + action.due() + "; post an Active to bring it forward");
        }
        Active postponed = active.toBuilder(on)
                .nextAction(NextAction.of(action.what(), due))
                .build();
        return post(id, postponed, stamp, Bounds.text("why", why));
    }

    /**
     * Checks in: the interaction, then the standing with the next check-in. The reason it is paused stays.
     *
     * <p>The new date is what answers the check-in. The date planned already is only repeated, as an edit repeats it, so
     * that what they said is still to be answered by a move or a new date.
     *
     * @param id a relationship in Nurture
     * @param interaction the contact
     * @param nextCheckIn the next planned check-in, typically 60 to 90 days ahead
     * @param stamp when this was written and by whom
     * @return the ledger with both lines, the standing dated as the interaction
     * @throws UnknownRelationshipException if there is none with this id
     * @throws IllegalArgumentException if it is not in Nurture, or the interaction is dated in the future of the stamp
     */
    public Ledger checkedIn(RelationshipId id, Interaction interaction, LocalDate nextCheckIn, Stamp stamp) {
        Nurture nurture = standing(id, Nurture.class);
        return post(id, interaction, stamp)
                .post(id, Nurture.of(interaction.on(), nurture.reason(), nextCheckIn), stamp);
    }

    /**
     * Describes the person anew.
     *
     * @param id the relationship
     * @param person who it is with
     * @return the ledger with the new description, and every line as it was
     * @throws UnknownRelationshipException if there is none with this id
     */
    public Ledger describe(RelationshipId id, Person person) {
        return with(get(id).with(person));
    }

    /**
     * Gives the relationship to a team member.
     *
     * @param id the relationship
     * @param owner who looks after it from now on; white space at the ends is dropped
     * @return the ledger with the owner
     * @throws UnknownRelationshipException if there is none with this id
     * @throws IllegalArgumentException if the owner is blank or out of bounds
     */
    public Ledger assign(RelationshipId id, String owner) {
        return with(get(id).ownedBy(owner));
    }

    /**
     * Takes the relationship from whoever looks after it.
     *
     * @param id the relationship
     * @return the ledger with no owner for it
     * @throws UnknownRelationshipException if there is none with this id
     */
    public Ledger unassign(RelationshipId id) {
        return with(get(id).ownedBy(null));
    }

    /**
     * Records that something happened. It may wake dormant relationships, each once.
     *
     * @param occurrence the event and its day
     * @return the ledger with the occurrence; this one if it is recorded already
     */
    public Ledger record(Occurrence occurrence) {
        return occurrences.contains(occurrence)
                ? this
                : new Ledger(
                        relationships,
                        Stream.concat(occurrences.stream(), Stream.of(occurrence))
                                .sorted(Occurrence.ORDER)
                                .toList(),
                        reviews);
    }

    /**
     * Withdraws an occurrence that was recorded by mistake.
     *
     * @param occurrence the event and its day, as they were recorded
     * @return the ledger without the occurrence
     * @throws IllegalArgumentException if it is not recorded
     */
    public Ledger withdraw(Occurrence occurrence) {
        if (!occurrences.contains(occurrence)) {
            throw new IllegalArgumentException("no occurrence '" + occurrence.event() + "' on " + occurrence.on()
                    + " is recorded: withdraw one of occurrences(), spelled and dated as it is there");
        }
        return new Ledger(
                relationships,
                occurrences.stream()
                        .filter(recorded -> !recorded.equals(occurrence))
                        .toList(),
                reviews);
    }

    /**
     * Records that a review was held. The next one reckons from it.
     *
     * @param review the record
     * @return the ledger with the review; this one if it is recorded already
     */
    public Ledger record(ReviewRecord review) {
        return reviews.contains(review)
                ? this
                : new Ledger(
                        relationships,
                        occurrences,
                        Stream.concat(reviews.stream(), Stream.of(review))
                                .sorted(ReviewRecord.ORDER)
                                .toList());
    }

    /**
     * Erases a relationship with all its lines, as the law may ask: the only way in which a line disappears. To part
     * with somebody, move them to Dormant.
     *
     * @param id the relationship
     * @return the ledger without it
     * @throws UnknownRelationshipException if there is none with this id
     */
    public Ledger erase(RelationshipId id) {
        return with(relationships.without(id));
    }

    private Ledger post(RelationshipId id, Entry entry) {
        Relationship relationship = get(id);
        requireNotInTheFuture(id, entry.fact(), entry.stamp());
        return with(relationship.with(entry));
    }

    private Ledger with(Relationship changed) {
        return with(relationships.with(changed));
    }

    private Ledger with(Relationships changed) {
        return new Ledger(changed, occurrences, reviews);
    }

    private <S extends Standing> S standing(RelationshipId id, Class<S> wanted) {
        Standing standing = get(id).standing();
        if (!wanted.isInstance(standing)) {
            throw new IllegalArgumentException(
                    "relationship '" + Excerpt.of(id.value()) + "' stands in " + standing.tier() + ": this is for "
                            + wanted.getSimpleName() + " ones; post a standing to move it first");
        }
        return wanted.cast(standing);
    }

    private static NextAction nextAction(RelationshipId id, Active active) {
        return active.nextAction()
                .orElseThrow(() -> new IllegalArgumentException("relationship '" + Excerpt.of(id.value())
                        + "' has no next action: post an Active with one first"));
    }

    private static void requireNotInTheFuture(RelationshipId id, Fact fact, Stamp stamp) {
        LocalDate latest = LocalDate.ofInstant(stamp.at(), FIRST_TO_SEE_A_DAY);
        if (fact.on().isAfter(latest)) {
            throw new IllegalArgumentException(
                    "relationship '" + Excerpt.of(id.value()) + "': a line dated " + fact.on()
                            + " lies in the future of its stamp " + stamp.at()
                            + "; correct the year, or post it when it has happened");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Ledger that
                        && relationships().equals(that.relationships())
                        && occurrences.equals(that.occurrences)
                        && reviews.equals(that.reviews));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * relationships().hashCode() + occurrences.hashCode()) + reviews.hashCode();
    }

    /** Returns how much there is of everything. */
    @Override
    public String toString() {
        return "Ledger{relationships=" + relationships().size() + ", occurrences=" + occurrences.size() + ", reviews="
                + reviews.size() + "}";
    }
}
