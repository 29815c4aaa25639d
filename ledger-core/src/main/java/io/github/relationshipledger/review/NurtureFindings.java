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
     * window opens by the last contact, or where there was none by the move to Nurture; it closes by the day on which the
     * check-in was planned where that came later, as it does for the agenda.
     */
    static Optional<Finding> outsideWindow(ReviewPolicy policy, Relationship relationship, Nurture nurture) {
        Lines lines = new Lines(relationship);
        Line<?> planned = new CheckIns(lines, policy.earliestCheckIn()).confirmed();
        LocalDate from = lines.contactBefore(planned).orElse(relationship.since());
        LocalDate opens = Days.after(from, policy.earliestCheckIn());
        LocalDate closes = Days.after(Days.latest(from, planned.on()), policy.latestCheckIn());
        LocalDate checkIn = nurture.checkIn();
        boolean early = checkIn.isBefore(opens);
        return early || checkIn.isAfter(closes)
                ? Optional.of(Finding.of(
                        Code.CHECK_IN_OUTSIDE_WINDOW,
                        List.of(relationship),
                        "The check-in is planned for " + checkIn + ", too " + (early ? "early" : "late")
                                + ": its window of " + policy.earliestCheckIn() + " to " + policy.latestCheckIn()
                                + " days is " + opens + " to " + closes + ".",
                        early
                                ? "Plan it in that window; where it was promised, move to Active with a next action."
                                : "Check in sooner; where nothing is to come of it, move to Dormant."))
                : Optional.empty();
    }
}
