package io.github.relationshipledger.review;

import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import java.time.LocalDate;
import java.util.Optional;

/** The rows of the classification for Nurture (the weekly review, steps 2 and 4). */
final class NurtureRules {
    private NurtureRules() {}

    static AgendaItem classify(ReviewDay day, Relationship relationship, Nurture nurture, Lines lines) {
        Line<Nurture> placed =
                lines.first(Nurture.class, standing -> standing.checkIn().equals(nurture.checkIn()));
        Optional<AgendaItem> replied = day.replied(relationship, lines, placed).map(item -> item.build());
        if (replied.isPresent()) {
            return replied.get();
        }
        CheckIns checkIns = new CheckIns(lines, day.policy().earliestCheckIn());
        LocalDate checkIn = checkIns.effective();
        if (!day.isDue(checkIn)) {
            return day.quiet(relationship, Reason.CHECK_IN_AHEAD, Optional.of(checkIn))
                    .build();
        }
        if (relationship.unansweredCheckIns() >= day.policy().unansweredOften()) {
            int outbound = lines.lastOutbound();
            if (outbound > lines.declinedUpTo(Reason.GONE_QUIET)) {
                return day.due(relationship, Reason.GONE_QUIET, checkIn)
                        .declines(outbound)
                        .build();
            }
        }
        Optional<LocalDate> lastContact = relationship.lastContact();
        LocalDate since =
                lastContact.map(contact -> Days.latest(contact, placed.on())).orElse(placed.on());
        LocalDate closes = Days.after(since, day.policy().latestCheckIn());
        Reason reason = lastContact.isPresent() ? Reason.CHECK_IN : Reason.NEVER_CONTACTED;
        return day.due(relationship, reason, checkIn)
                .closes(closes)
                .late(day.today().isAfter(closes))
                .place(checkIns.firstDue())
                .build();
    }
}
