package io.github.relationshipledger.review;

import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something in a ledger that is legal and yet looks wrong: what it is, whom it is about, and what to do about it.
 *
 * <pre>{@code
 * Ledger vague = Ledger.empty().open(kim, Person.of("Kim"), Dormant.of(today, "no budget", "later"), stamp);
 * for (Finding finding : WeeklyReview.ofDefaults().inspect(vague, today)) {
 *     System.out.println(finding.ids() + " " + finding.explanation());
 *     System.out.println(finding.fix());
 * }
 * // prints:
 * // [kim] The trigger, "later", is no event that could happen.
 * // Name one: a product launch, a new budget line, a relevant campaign.
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Finding permits ImmutableFinding {
    Finding() {}

    static Finding of(Code code, List<Relationship> relationships, String explanation, String fix) {
        return ImmutableFinding.builder()
                .code(code)
                .relationships(relationships)
                .explanation(explanation)
                .fix(fix)
                .build();
    }

    /**
     * Returns what kind of finding this is.
     *
     * @return the code
     */
    public abstract Code code();

    /**
     * Returns whom it is about.
     *
     * @return the relationships by id: for most codes one, for those that compare relationships several, and none for an
     *     occurrence that nobody waits for in any spelling
     */
    public abstract List<Relationship> relationships();

    /**
     * Returns whom it is about, by their ids.
     *
     * @return the ids in their order
     */
    public List<RelationshipId> ids() {
        return relationships().stream().map(Relationship::id).toList();
    }

    /**
     * Says what looks wrong.
     *
     * @return one English sentence, without names, raw: escape it for where it is shown. It quotes actions and events as
     *     they were written, and never a reason, a note, a profile or a rate
     */
    public abstract String explanation();

    /**
     * Says what to do about it.
     *
     * @return English sentences, raw as the explanation
     */
    public abstract String fix();

    /** Returns the code and the ids. */
    @Override
    public String toString() {
        return "Finding{code=" + code() + ", ids=" + ids() + "}";
    }

    /** What an inspection looks for. Values may be added in later versions. */
    public enum Code {
        /** A line, or an occurrence, of a day to come. */
        DATED_IN_FUTURE,
        /** A next action that says nothing to do. */
        NO_ACTION,
        /** A next action postponed 3 times. */
        POSTPONED_REPEATEDLY,
        /** Active without contact for 30 days, and with more than 30 to go until the next action. */
        SILENT_ACTIVE,
        /** Heard from since a next action was set that is more than a week off. */
        HEARD_SINCE,
        /** A check-in that is planned outside 60 to 90 days after the last contact. */
        CHECK_IN_OUTSIDE_WINDOW,
        /** A trigger that is no event: nobody could say that it has happened. */
        VAGUE_TRIGGER,
        /** A trigger that had already happened when it was written down, and has not since. */
        TRIGGER_HAPPENED_BEFORE,
        /** An occurrence that woke nobody. */
        WOKE_NOBODY,
        /** A reason that says nothing. */
        NO_REASON,
        /** Relationships with the same profile. */
        SAME_PROFILE,
        /** Relationships with persons of the same name. */
        SAME_NAME,
        /** Relationships without an owner, where others have one. */
        NO_OWNER
    }
}
