package io.github.relationshipledger.store;

import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.store.Conflict.Side;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two people's work on one ledger made one, on the ledger that both started from. Every line of both is kept, different
 * relationships never get in each other's way, and what must not be decided by a machine is a {@link Conflict}; there is
 * no result while one is unsettled.
 *
 * <p>To save what was done on an earlier version, whoever has saved since:
 *
 * <pre>{@code
 * Ledger base = store.load().ledger();
 * Ledger mine = base.post(ana, Interaction.inbound(today), stamp);
 * store.update(now -> LedgerMerge.of(base, mine, now).orElseThrow());
 * }</pre>
 *
 * <p>Lines may get other numbers: retractions and suggestions declined follow the line that they name, but an agenda that
 * is held must be computed again. Occurrences and reviews are sets, and what the base has and a side has not was
 * withdrawn there. Which side is called ours makes no difference to the result.
 */
public final class LedgerMerge {
    private final Ledger base;
    private final Ledger ours;
    private final Ledger theirs;
    private final Map<RelationshipId, RelationshipMerge> relationships = new TreeMap<>();

    private LedgerMerge(Ledger base, Ledger ours, Ledger theirs) {
        this.base = Objects.requireNonNull(base, "base");
        this.ours = Objects.requireNonNull(ours, "ours");
        this.theirs = Objects.requireNonNull(theirs, "theirs");
        Stream.of(ours, theirs)
                .flatMap(side -> side.relationships().stream())
                .map(Relationship::id)
                .forEach(id -> relationships.computeIfAbsent(
                        id,
                        key -> RelationshipMerge.of(
                                key, new ThreeWay<>(base.find(key), ours.find(key), theirs.find(key)))));
    }

    /**
     * Merges two ledgers. Every three can be merged: where the base is no ancestor of both, that shows in conflicts.
     *
     * @param base the ledger that both sides started from
     * @param ours what became of it on one side
     * @param theirs what became of it on the other
     * @return the merge, with its conflicts
     */
    public static LedgerMerge of(Ledger base, Ledger ours, Ledger theirs) {
        return new LedgerMerge(base, ours, theirs);
    }

    /**
     * Returns what somebody must decide.
     *
     * @return the conflicts by relationship id; empty when there is nothing to decide
     */
    public List<Conflict> conflicts() {
        return relationships.values().stream()
                .flatMap(relationship -> relationship.conflicts().stream())
                .toList();
    }

    /**
     * Returns the merged ledger, if there is nothing to decide.
     *
     * @return the ledger
     * @throws MergeConflictException if there are conflicts; it carries them
     */
    public Ledger orElseThrow() {
        List<Conflict> conflicts = conflicts();
        if (!conflicts.isEmpty()) {
            throw new MergeConflictException(conflicts);
        }
        return resolve(conflict -> Side.OURS);
    }

    /**
     * Returns the merged ledger, with each conflict settled by choosing a side. What that does is said at the conflict's
     * {@linkplain Conflict.Kind kind}. To refuse, let the choice throw.
     *
     * @param choice is given each conflict once, in the order of {@link #conflicts()}, and chooses a side
     * @return the ledger
     */
    public Ledger resolve(Function<? super Conflict, Side> choice) {
        Objects.requireNonNull(choice, "choice");
        List<Relationship> settled = relationships.values().stream()
                .flatMap(relationship -> relationship
                        .settled(conflict -> Objects.requireNonNull(choice.apply(conflict), "the choice returned null"))
                        .stream())
                .toList();
        return inOrder(Ledger.of(
                settled,
                merged(base.occurrences(), ours.occurrences(), theirs.occurrences()),
                merged(base.reviews(), ours.reviews(), theirs.reviews())));
    }

    /** Keeps the order in which each side opened its relationships; for those opened apart their opening lines decide. */
    private Ledger inOrder(Ledger merged) {
        Weave<RelationshipId> order = new Weave<>(
                base.relationships().stream().map(Relationship::id).toList(),
                opened(ours, merged),
                opened(theirs, merged),
                Comparator.comparing(
                                (RelationshipId id) -> opening(merged.get(id)).stamp())
                        .thenComparing(Comparator.naturalOrder()));
        return Ledger.of(order.inOrder().stream().map(merged::get).toList(), merged.occurrences(), merged.reviews());
    }

    /** Returns which relationships a side opened, in its order: not those that came into the result from elsewhere. */
    private static List<RelationshipId> opened(Ledger side, Ledger merged) {
        return side.relationships().stream()
                .filter(relationship -> merged.find(relationship.id())
                        .filter(result -> opening(result).equals(opening(relationship)))
                        .isPresent())
                .map(Relationship::id)
                .toList();
    }

    private static Entry opening(Relationship relationship) {
        return relationship.entries().get(0);
    }

    private static <T> Set<T> merged(List<T> base, List<T> ours, List<T> theirs) {
        Set<T> gone = new HashSet<>(base);
        Set<T> both = new HashSet<>(ours);
        both.retainAll(new HashSet<>(theirs));
        gone.removeAll(both);
        Set<T> merged = new HashSet<>(ours);
        merged.addAll(theirs);
        merged.removeAll(gone);
        return merged;
    }
}
