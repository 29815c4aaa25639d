package io.github.relationshipledger.review;

import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Finding.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said to have happened and lies in the future: a wrong year in a file that somebody wrote by hand, because a
 * line is checked when it is posted and never when it is read. Tomorrow is today in another zone, and is let pass.
 */
final class FutureDates {
    private final LocalDate tomorrow;

    FutureDates(LocalDate today) {
        this.tomorrow = Days.after(today, 1);
    }

    Optional<Finding> first(Relationship relationship) {
        List<Line<Fact>> lines = new Lines(relationship).datedAfter(tomorrow);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Line<Fact> line = lines.get(0);
        return Optional.of(Finding.of(
                Code.DATED_IN_FUTURE,
                List.of(relationship),
                "Line " + line.number() + " is dated " + line.on() + ", in the future"
                        + (lines.size() == 1 ? "." : ", and so are " + (lines.size() - 1) + " more."),
                "Post it once more with the right date, and retract the wrong line."));
    }

    Stream<Finding> among(List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> occurrence.on().isAfter(tomorrow))
                .map(occurrence -> Finding.of(
                        Code.DATED_IN_FUTURE,
                        List.of(),
                        Wording.quoted(occurrence.event()) + " is said to have happened on " + occurrence.on()
                                + ", in the future.",
                        "Withdraw it, and record it when it has happened."));
    }
}
