package io.github.relationshipledger.review;

import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What looks wrong in a relationship in Nurture. */
final class NurtureFindings {
    private NurtureFindings() {}

    /**
     * Looks at the planned date, not at the effective one, and only at contact that was known when it was planned. The
     * window opens by the last contact and closes by the move to Nurture where that came later: a team may count from
     * either. Planning a check-in anew does not move its window.
     */
    static Optional<Finding> outsideWindow(ReviewPolicy policy, Relationship relationship, Nurture nurture) {
        Lines lines = new Lines(relationship);
        Line<?> planned = new CheckIns(lines, policy.earliestCheckIn()).confirmed();
        LocalDate moved = relationship.since();
        LocalDate contact = lines.contactBefore(planned).orElse(moved);
        LocalDate opens = Days.after(contact, policy.earliestCheckIn());
        LocalDate closes = Days.after(Days.latest(contact, moved), policy.latestCheckIn());
        LocalDate checkIn = nurture.checkIn();
        boolean early = checkIn.isBefore(opens);
        return early || checkIn.isAfter(closes)
                ? Optional.of(Finding.of(
                        Code.CHECK_IN_OUTSIDE_WINDOW,
                        List.of(relationship),
                        "The check-in is planned for " + checkIn + ", too " + (early ? "early" : "late") + ": "
                                + policy.earliestCheckIn() + " to " + policy.latestCheckIn()
                                + " days after the last contact or the move to Nurture are " + opens + " to " + closes
                                + ".",
                        early
                                ? "Plan it in that window; where it was promised, move to Active with a next action."
                                : "Check in sooner; where nothing is to come of it, move to Dormant."))
                : Optional.empty();
    }
}
