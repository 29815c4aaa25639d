package io.github.relationshipledger.review;

import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Finding.Code;
import java.util.List;
import java.util.Optional;

/** What looks wrong in a dormant relationship. */
final class DormantFindings {
    private DormantFindings() {}

    static Optional<Finding> vague(Relationship relationship, Dormant dormant) {
        return Words.nameNoEvent(dormant.trigger())
                ? Optional.of(Finding.of(
                        Code.VAGUE_TRIGGER,
                        List.of(relationship),
                        "The trigger, " + Wording.quoted(dormant.trigger()) + ", is no event that could happen.",
                        "Name one: a product launch, a new budget line, a relevant campaign."))
                : Optional.empty();
    }

    /** Looks at the latest occurrence: one since the trigger was written down woke the relationship. */
    static Optional<Finding> happenedBefore(ReviewDay day, AgendaItem item) {
        return item.waiting()
                .flatMap(waiting -> day.occurrences(waiting.key()).stream()
                        .reduce((one, later) -> later)
                        .filter(last -> last.on().isBefore(waiting.since()))
                        .map(last -> happenedBefore(item.relationship(), waiting, last)));
    }

    private static Finding happenedBefore(Relationship relationship, Waiting waiting, Occurrence last) {
        return Finding.of(
                Code.TRIGGER_HAPPENED_BEFORE,
                List.of(relationship),
                Wording.quoted(waiting.event()) + " had already happened, on " + last.on()
                        + ", when it was written down as the trigger on " + waiting.since() + ".",
                "If it should count, move them. If only the spelling was put right, post it once more, dated as the one"
                        + " it corrects, and retract the line of " + waiting.since()
                        + ". If the next one is meant, name it so that it differs.");
    }
}
