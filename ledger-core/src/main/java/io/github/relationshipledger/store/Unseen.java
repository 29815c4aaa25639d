package io.github.relationshipledger.store;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Interaction.Direction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Standing;
import java.util.List;

/**
 * What one side wrote and the other has not seen. Only what counts matters: a line that its own side retracted again does
 * not, nor does the retraction of what the other retracted too.
 */
final class Unseen {
    private final Lines all;
    private final Version side;
    private final Version other;
    private final List<Line> lines;

    Unseen(Lines all, Version side, Version other) {
        this.all = all;
        this.side = side;
        this.other = other;
        this.lines = side.inOrder().stream()
                .filter(line -> !other.has(line) && !side.isRetracted(line))
                .toList();
    }

    boolean changesStandings() {
        return lines.stream().anyMatch(line -> line.fact() instanceof Standing || retractsStanding(line));
    }

    /** Tells whether a line retracts a standing that counts on the other side. */
    boolean retractsStanding(Line line) {
        return all.retracted(line)
                .filter(retracted ->
                        retracted.fact() instanceof Standing && other.has(retracted) && !other.isRetracted(retracted))
                .isPresent();
    }

    /**
     * Tells whether this would answer an inbound or a conversation of the other side, wherever the merge put it: by a
     * standing that does not repeat the one before, a standing retracted, or a reply left alone.
     */
    boolean answers(Unseen news) {
        return news.lines.stream()
                .filter(Unseen::isHeard)
                .findFirst()
                .filter(heard -> lines.stream()
                        .anyMatch(line -> moves(line) || retractsStanding(line) || leavesAlone(line, heard)))
                .isPresent();
    }

    private static boolean isHeard(Line line) {
        return line.fact() instanceof Interaction contact && contact.direction() != Direction.OUTBOUND;
    }

    private boolean moves(Line line) {
        return line.fact() instanceof Standing standing
                && side.standingBefore(line)
                        .filter(before -> repeats(standing, before))
                        .isEmpty();
    }

    /** Tells whether a standing leaves the next action, the check-in or the trigger as they were: an edit answers nothing. */
    private static boolean repeats(Standing standing, Standing before) {
        return standing.match(
                active -> before instanceof Active same && same.nextAction().equals(active.nextAction()),
                nurture -> before instanceof Nurture same && same.checkIn().equals(nurture.checkIn()),
                dormant -> before instanceof Dormant same && same.triggerKey().equals(dormant.triggerKey()));
    }

    /** Tells whether a line leaves replies alone up to a line that may come after what was heard. */
    private boolean leavesAlone(Line line, Line heard) {
        return line.fact() instanceof Declined declined
                && declined.suggestion() == Reason.REPLIED
                && all.named(line).filter(upTo -> other.hasBefore(upTo, heard)).isEmpty();
    }
}
