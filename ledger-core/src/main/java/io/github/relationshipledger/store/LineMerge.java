package io.github.relationshipledger.store;

import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Standing;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.Conflict.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lines of a relationship that both sides went on writing. All are kept: where the sides agree in the order of a
 * {@link Weave} by {@link LineOrder}, and where they do not with those of the side chosen last.
 */
final class LineMerge {
    private final Lines all;
    private final Version ours;
    private final Version theirs;
    private final Unseen byUs;
    private final Unseen byThem;
    private final Weave<Line> weave;
    private final Optional<Kind> conflict;

    LineMerge(Lines all, Version base, Version ours, Version theirs) {
        this.all = all;
        this.ours = ours;
        this.theirs = theirs;
        this.byUs = new Unseen(all, ours, theirs);
        this.byThem = new Unseen(all, theirs, ours);
        this.weave = new Weave<>(base.inOrder(), ours.inOrder(), theirs.inOrder(), new LineOrder(all));
        this.conflict = findConflict();
    }

    private Optional<Kind> findConflict() {
        if (weave.inOrder().stream().noneMatch(this::isStandingThatCounts)) {
            return Optional.of(Kind.NO_STANDING_LEFT);
        }
        if (byUs.answers(byThem) || byThem.answers(byUs)) {
            return Optional.of(Kind.ANSWERED_UNSEEN);
        }
        return weave.isDisputed() || (byUs.changesStandings() && byThem.changesStandings())
                ? Optional.of(Kind.STANDINGS)
                : Optional.empty();
    }

    private boolean isStandingThatCounts(Line line) {
        return line.fact() instanceof Standing && !ours.isRetracted(line) && !theirs.isRetracted(line);
    }

    Optional<Kind> conflict() {
        return conflict;
    }

    /** Returns the lines where there is no conflict. */
    List<Entry> merged() {
        return all.entries(weave.inOrder());
    }

    /** Returns the lines with those of a side last, which settles the conflict. */
    List<Entry> settled(Side last) {
        return last == Side.OURS ? settled(theirs, byThem, ours) : settled(ours, byUs, theirs);
    }

    /**
     * Follows both sides as long as they have the same lines in the same order; from there on, what only the one side has
     * goes before all that the other, the last, has. What names a line still follows it.
     */
    private List<Entry> settled(Version side, Unseen bySide, Version last) {
        Predicate<Line> leftOut =
                conflict.equals(Optional.of(Kind.NO_STANDING_LEFT)) ? bySide::retractsStanding : line -> false;
        Set<Line> lines = new LinkedHashSet<>();
        List<Line> following = new ArrayList<>();
        int agreed = 0;
        for (Line line : side.inOrder()) {
            if (last.has(line)) {
                if (agreed < last.inOrder().size() && last.inOrder().get(agreed).equals(line)) {
                    lines.add(line);
                    agreed++;
                }
            } else if (!leftOut.test(line)) {
                boolean known =
                        all.named(line).filter(named -> !lines.contains(named)).isEmpty();
                (known ? lines : following).add(line);
            }
        }
        lines.addAll(last.inOrder());
        lines.addAll(following);
        return all.entries(lines);
    }
}
