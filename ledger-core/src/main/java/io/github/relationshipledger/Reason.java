package io.github.relationshipledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a relationship stands where it does on an agenda. Reasons may be added in later versions: a {@code switch} over
 * them wants a default.
 *
 * <p>It is what {@link io.github.relationshipledger.review.AgendaItem#reason()} returns: for programs that sort, count
 * or word the agenda in their own way.
 */
public enum Reason {
    /** Active, and the next action is due: do it today, not "soon". */
    FOLLOW_UP(Section.ACTIVE, null, false),
    /** Active without a next action: set one, or move on. */
    NEXT_ACTION_MISSING(Section.ACTIVE, null, false),
    /** Nurture, and the effective check-in has come. */
    CHECK_IN(Section.NURTURE, null, false),
    /** As {@link #CHECK_IN}, with somebody whom nobody has ever contacted. */
    NEVER_CONTACTED(Section.NURTURE, null, false),
    /** Dormant, and the event it waits for has happened: suggests Active, and Nurture is allowed. */
    TRIGGER_HAPPENED(Section.DORMANT, Tier.ACTIVE, true),
    /**
     * Nurture or Dormant, and they got in touch: suggests Active. To let things stand as they are, leave it alone: an edit,
     * or a check-in that happens to be planned for the same day, answers nothing.
     */
    REPLIED(Section.MOVES, Tier.ACTIVE, true),
    /** Active, the deliverable is over and nothing follows: suggests Nurture. */
    WRAPPED_NO_NEXT_STEP(Section.MOVES, Tier.NURTURE, true),
    /** Active, the same action postponed three times or more and due again: recommit, change it, or park. */
    POSTPONED_REPEATEDLY(Section.MOVES, null, true),
    /** Nurture, due again after two unanswered check-ins or more: suggests Dormant. */
    GONE_QUIET(Section.MOVES, Tier.DORMANT, true),
    /** Quiet: the next action lies ahead. */
    ACTION_AHEAD(Section.ACTIVE, null, false),
    /** Quiet: the check-in lies ahead. */
    CHECK_IN_AHEAD(Section.NURTURE, null, false),
    /** Quiet: left alone until the trigger happens. */
    WAITING_FOR_TRIGGER(Section.DORMANT, null, false);

    private final Section section;
    private final @Nullable Tier suggests;
    private final boolean suggestion;

    Reason(Section section, @Nullable Tier suggests, boolean suggestion) {
        this.section = section;
        this.suggests = suggests;
        this.suggestion = suggestion;
    }

    /**
     * Returns the section that deals with this reason; for a quiet one, the section of its tier.
     *
     * @return the section
     */
    public Section section() {
        return section;
    }

    /**
     * Returns the tier that the method suggests to move to.
     *
     * @return the tier; empty where nothing is suggested, and for {@link #POSTPONED_REPEATEDLY}, which leaves the choice
     */
    public Optional<Tier> suggests() {
        return Optional.ofNullable(suggests);
    }

    /**
     * Tells whether this is a suggestion that may be looked at and left alone ({@link Declined}). The other reasons want
     * a new date, an action or a move.
     *
     * @return whether it may be declined
     */
    public boolean isSuggestion() {
        return suggestion;
    }

    /**
     * Tells whether the relationship wants nothing now.
     *
     * @return true for ACTION_AHEAD, CHECK_IN_AHEAD and WAITING_FOR_TRIGGER
     */
    public boolean isQuiet() {
        return this == ACTION_AHEAD || this == CHECK_IN_AHEAD || this == WAITING_FOR_TRIGGER;
    }
}
