package io.github.relationshipledger.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Whether the ledger has been outgrown, sign by sign as the method names them. It is never judged by headcount, and no
 * sign is a failure of the method: a team graduates because keeping track worked.
 *
 * <pre>{@code
 * Graduation graduation = WeeklyReview.ofDefaults().graduation(ledger, today, Usage.undeclared());
 * System.out.println(graduation.verdict(Graduation.Sign.SHARED_EDITING));
 * System.out.println(graduation.advice(Graduation.Sign.SHARED_EDITING));
 * // prints:
 * // NOT_SEEN
 * // One person writes on each relationship: stay with the ledger.
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public abstract sealed class Graduation permits ImmutableGraduation {
    Graduation() {}

    /**
     * Returns the day of the judgement.
     *
     * @return the date
     */
    public abstract LocalDate date();

    abstract Map<Sign, Judgement> judgements();

    /**
     * Returns how far a sign is to be seen.
     *
     * @param sign the sign
     * @return the verdict
     */
    public Verdict verdict(Sign sign) {
        return judgement(sign).verdict();
    }

    /**
     * Says what the verdict on a sign rests on.
     *
     * @param sign the sign
     * @return English sentences with the figures, raw: they may name relationships by their ids
     */
    public String explanation(Sign sign) {
        return judgement(sign).explanation();
    }

    /**
     * Says what to do about a sign.
     *
     * @param sign the sign
     * @return one English sentence
     */
    public String advice(Sign sign) {
        return judgement(sign).advice();
    }

    private Judgement judgement(Sign sign) {
        return Objects.requireNonNull(judgements().get(sign), "sign");
    }

    /** Returns the date and the verdicts. */
    @Override
    public String toString() {
        return judgements().entrySet().stream()
                .map(sign -> sign.getKey() + "=" + sign.getValue().verdict())
                .collect(Collectors.joining(", ", "Graduation{date=" + date() + ", ", "}"));
    }

    /** The signs of the method that a team has outgrown the ledger. Values may be added in later versions. */
    public enum Sign {
        /** More Active relationships than 20 to 25, and reviews that take more than 15 minutes. */
        TOO_MANY_TOO_LONG,
        /** Several people edit the same relationships, and get into each other's way. */
        SHARED_EDITING,
        /** Follow-ups are carried over, and reviews are skipped. */
        REMINDERS_SLIP,
        /** People switch between the ledger and the tool in which the creator data lives. */
        DATA_ELSEWHERE
    }

    /** How far a sign is to be seen. Values may be added in later versions. */
    public enum Verdict {
        /** Not at all. */
        NOT_SEEN,
        /** In part: there is something to be done before another tool is. */
        EMERGING,
        /** In full: the ledger has done its work, and the team has outgrown it in this. */
        REACHED,
        /** There is too little to judge by, and what to do about that is the advice. */
        UNKNOWN
    }
}
