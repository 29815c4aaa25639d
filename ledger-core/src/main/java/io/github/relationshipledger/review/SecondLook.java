package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * An agenda looked at again: its rules, under its policy and on its date, applied to the ledger as it now stands. What
 * was deferred stays deferred for this review, and what is new waits for the next one.
 */
final class SecondLook {
    private final Agenda now;

    /** Throws an {@link IllegalArgumentException} if the ledger does not continue the one the agenda was made from. */
    SecondLook(Agenda agenda, Ledger ledger) {
        this.now = WeeklyReview.of(agenda.policy()).agendaFor(ledger, agenda.date());
        List<AgendaItem> items = agenda.all().toList();
        if (!items.isEmpty()
                && !ledger.relationships().isEmpty()
                && items.stream().allMatch(item -> now.find(item.id()).isEmpty())) {
            throw anotherBook("this ledger has none of the relationships");
        }
        for (AgendaItem item : items) {
            if (isNow(item, again -> !hasAllLines(again.relationship(), item.relationship()))) {
                throw anotherBook("relationship '" + item.id() + "' lacks lines that it has");
            }
        }
    }

    /** Returns the agenda that the ledger as it now stands gives for the day. */
    Agenda agenda() {
        return now;
    }

    /** Returns those of some items that are left, as they now are. */
    List<AgendaItem> left(List<AgendaItem> items) {
        return items.stream()
                .filter(this::isLeft)
                .map(item -> now.find(item.id()).orElseThrow())
                .toList();
    }

    /** Tells whether the rules still give the relationship the reason that the item has. */
    boolean isLeft(AgendaItem item) {
        return isNow(item, again -> again.reason() == item.reason());
    }

    /** Tells whether a deferred check-in got a later date and nothing else: no contact and no move. */
    boolean isReplanned(AgendaItem deferred) {
        return isNow(
                deferred,
                again -> again.reason() == Reason.CHECK_IN_AHEAD
                        && again.relationship()
                                .interactions()
                                .equals(deferred.relationship().interactions()));
    }

    /** Tells how it is now with a relationship; one that was erased wants nothing any more. */
    private boolean isNow(AgendaItem item, Predicate<AgendaItem> how) {
        return now.find(item.id()).filter(how).isPresent();
    }

    /** Lines are only ever appended. A merge may put others between them; where it renumbers one, it makes a new one of it. */
    private static boolean hasAllLines(Relationship now, Relationship then) {
        return new HashSet<>(now.entries()).containsAll(then.entries());
    }

    private IllegalArgumentException anotherBook(String how) {
        return new IllegalArgumentException(how + " on the agenda of " + now.date()
                + ": give the ledger that the agenda was made from, with what was posted since; after a merge that renumbered"
                + " lines, make the agenda again");
    }
}
