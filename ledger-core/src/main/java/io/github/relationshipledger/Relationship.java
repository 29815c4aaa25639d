package io.github.relationshipledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One relationship: who it is with, who looks after it, and its lines, oldest first. A value: what is derived here
 * (standing, last contact, times postponed) is a function of the lines that count, that is of all but the retracted.
 *
 * <p>It is made and changed by way of the {@link Ledger}.
 */
public final class Relationship {
    private final RelationshipId id;
    private final Person person;
    private final @Nullable String owner;
    private final List<Entry> entries;
    private final BitSet retracted;
    private final int standingLine;

    private Relationship(RelationshipId id, Person person, @Nullable String owner, List<Entry> entries) {
        this.id = Objects.requireNonNull(id, "id");
        this.person = Objects.requireNonNull(person, "person");
        this.owner = owner == null ? null : Bounds.text("owner", owner);
        this.entries = List.copyOf(entries);
        this.retracted = retractedLines();
        this.standingLine = lastStandingBefore(this.entries.size() + 1);
        if (standingLine == 0) {
            throw illegal(
                    this.entries.size(),
                    "no standing is left: a relationship always stands somewhere, so post the right"
                            + " standing before retracting the last one");
        }
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
        return new Relationship(id, person, null, entries);
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
        return new Relationship(id, person, Objects.requireNonNull(owner, "owner"), entries);
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
        return entries;
    }

    /**
     * Tells whether a line was a mistake and counts for nothing.
     *
     * @param line its number, from 1
     * @return whether a retraction names it
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public boolean isRetracted(int line) {
        Objects.checkIndex(line - 1, entries.size());
        return retracted.get(line);
    }

    /**
     * Returns the standings that count: the history of moves and updates.
     *
     * @return the standings in the order of their lines, the one that holds last; never empty
     */
    public List<Standing> standings() {
        return counting(Standing.class, 1);
    }

    /**
     * Returns the interactions that count.
     *
     * @return the interactions in the order of their lines, which need not be that of their dates
     */
    public List<Interaction> interactions() {
        return counting(Interaction.class, 1);
    }

    /**
     * Returns what counts and stands on a later line than the standing that holds.
     *
     * @return interactions, suggestions declined and kinds to come, in the order of their lines
     */
    public List<Fact> sinceStanding() {
        return counting(Fact.class, standingLine + 1);
    }

    /**
     * Returns where things stand now: the last standing that counts, whatever its date.
     *
     * @return the standing
     */
    public Standing standing() {
        return (Standing) fact(standingLine);
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
        LocalDate since = fact(stayLine()).on();
        for (int line = stayLine(); line > 0; line = lastStandingBefore(line)) {
            since = latest(since, fact(line).on());
        }
        return since;
    }

    /**
     * Returns the day of the latest contact, in any direction. A backdated interaction counts at its own date and never
     * moves this backwards.
     *
     * @return the latest date of an interaction; empty when there was none
     */
    public Optional<LocalDate> lastContact() {
        return latest(interaction -> true).map(Interaction::on);
    }

    /**
     * Returns the latest interaction that is flagged meaningful: what a genuine message can build on.
     *
     * @return the interaction with the latest date, of several on one day the one on the latest line; empty when there
     *     was none
     */
    public Optional<Interaction> lastMeaningful() {
        return latest(Interaction::meaningful);
    }

    /**
     * Returns how often the next action was postponed: in the run of Active lines of this stay with the same text of the
     * next action, how many carry a later due date than the line before. Rewording an action starts anew; an equal or
     * earlier date neither counts nor ends the run.
     *
     * @return the number; 0 unless this is Active with a next action
     */
    public int timesPostponed() {
        int times = 0;
        Optional<NextAction> later = nextAction(standingLine);
        for (int line = lastStandingBefore(standingLine); later.isPresent(); line = lastStandingBefore(line)) {
            Optional<NextAction> earlier = nextAction(line);
            if (earlier.isEmpty() || !earlier.get().what().equals(later.get().what())) {
                break;
            }
            if (later.get().due().isAfter(earlier.get().due())) {
                times++;
            }
            later = earlier;
        }
        return times;
    }

    /**
     * Returns how many check-ins went unanswered: the distinct days with an outbound interaction on or after the first
     * day of this stay, on a later line than its first, and later than the last inbound or conversation.
     *
     * @return the number; 0 unless this is Nurture
     */
    public int unansweredCheckIns() {
        if (tier() != Tier.NURTURE) {
            return 0;
        }
        int stayLine = stayLine();
        LocalDate stay = fact(stayLine).on();
        LocalDate heard = latest(interaction -> interaction.direction() != Interaction.Direction.OUTBOUND)
                .map(Interaction::on)
                .orElse(LocalDate.MIN);
        return (int) counting(Interaction.class, stayLine + 1).stream()
                .filter(interaction -> interaction.direction() == Interaction.Direction.OUTBOUND)
                .map(Interaction::on)
                .filter(on -> !on.isBefore(stay) && on.isAfter(heard))
                .distinct()
                .count();
    }

    Relationship with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries.size() + 1);
        more.addAll(entries);
        more.add(entry);
        return new Relationship(id, person, owner, more);
    }

    Relationship with(Person described) {
        return new Relationship(id, described, owner, entries);
    }

    Relationship ownedBy(@Nullable String assigned) {
        return new Relationship(id, person, assigned, entries);
    }

    private BitSet retractedLines() {
        if (entries.isEmpty() || !(entries.get(0).fact() instanceof Standing)) {
            throw illegal(1, "this must be a standing, which places the relationship in a tier");
        }
        BitSet lines = new BitSet();
        for (int line = 1; line <= entries.size(); line++) {
            Fact fact = fact(line);
            if (fact instanceof Retraction retraction) {
                requireEarlier(retraction.line(), line);
                if (fact(retraction.line()) instanceof Retraction) {
                    throw illegal(
                            line,
                            "line " + retraction.line() + " is itself a retraction: post anew what should count again");
                }
                lines.set(retraction.line());
            } else if (fact instanceof Declined declined && declined.line().isPresent()) {
                requireEarlier(declined.line().getAsInt(), line);
            }
        }
        return lines;
    }

    private void requireEarlier(int named, int line) {
        if (named >= line) {
            throw illegal(line, "it names line " + named + ", which is not an earlier one");
        }
    }

    private IllegalArgumentException illegal(int line, String what) {
        return new IllegalArgumentException("relationship '" + id + "', line " + line + ": " + what);
    }

    private Fact fact(int line) {
        return entries.get(line - 1).fact();
    }

    /** Returns the line of the last standing that counts before a line, or 0. */
    private int lastStandingBefore(int before) {
        int line = before - 1;
        while (line > 0 && (retracted.get(line) || !(fact(line) instanceof Standing))) {
            line--;
        }
        return line;
    }

    /** Returns the first line of the unbroken run of standings of the current tier. */
    private int stayLine() {
        Tier tier = tier();
        int stay = standingLine;
        for (int line = stay; line > 0 && ((Standing) fact(line)).tier() == tier; line = lastStandingBefore(line)) {
            stay = line;
        }
        return stay;
    }

    private Optional<NextAction> nextAction(int line) {
        return line > 0 && fact(line) instanceof Active active ? active.nextAction() : Optional.empty();
    }

    private Optional<Interaction> latest(Predicate<Interaction> which) {
        return interactions().stream()
                .filter(which)
                .reduce((one, next) -> next.on().isBefore(one.on()) ? one : next);
    }

    private <F extends Fact> List<F> counting(Class<F> kind, int from) {
        List<F> facts = new ArrayList<>();
        for (int line = from; line <= entries.size(); line++) {
            Fact fact = fact(line);
            if (kind.isInstance(fact) && !(fact instanceof Retraction) && !retracted.get(line)) {
                facts.add(kind.cast(fact));
            }
        }
        return List.copyOf(facts);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Relationship that
                        && id.equals(that.id)
                        && person.equals(that.person)
                        && Objects.equals(owner, that.owner)
                        && entries.equals(that.entries));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, person, owner, entries);
    }

    /** Returns id, name, tier and number of lines: enough to find it, and no note and no rate. */
    @Override
    public String toString() {
        return "Relationship{id=" + id + ", name=" + person.name() + ", tier=" + tier() + ", lines=" + entries.size()
                + "}";
    }
}
