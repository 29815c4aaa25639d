package io.github.relationshipledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two sequences made one, in which each thing stands once and each side's own order is kept. Step by step the next thing
 * of each side is looked at, passing over those taken already:
 *
 * <ol>
 *   <li>the same on both is taken;
 *   <li>one that the other side has further on waits until that side gets there, and the other side's is taken;
 *   <li>when neither waits, the lesser by an order is taken;
 *   <li>when both wait, the sides have the two in opposite orders. The one that the base has later is taken, which is the
 *       order of the side that changed it; where the base has not both, the weave is disputed and the lesser is taken.
 * </ol>
 *
 * <p>Which side is called ours makes no difference.
 */
final class Weave<T> {
    private final List<T> base;
    private final Set<T> ours;
    private final Set<T> theirs;
    private final Comparator<? super T> order;
    private final Set<T> woven = new LinkedHashSet<>();
    private boolean disputed;

    /** Takes sequences without repetitions, and an order in which no two things of them are equal. */
    Weave(List<T> base, List<T> ours, List<T> theirs, Comparator<? super T> order) {
        this.base = base;
        this.ours = new HashSet<>(ours);
        this.theirs = new HashSet<>(theirs);
        this.order = order;
        int i = 0;
        int j = 0;
        while (i < ours.size() && j < theirs.size()) {
            if (woven.contains(ours.get(i))) {
                i++;
            } else if (woven.contains(theirs.get(j))) {
                j++;
            } else {
                woven.add(takesOurs(ours.get(i), theirs.get(j)) ? ours.get(i) : theirs.get(j));
            }
        }
        woven.addAll(ours);
        woven.addAll(theirs);
    }

    private boolean takesOurs(T our, T their) {
        boolean ourWaits = theirs.contains(our);
        boolean theirWaits = ours.contains(their);
        if (ourWaits != theirWaits) {
            return theirWaits;
        }
        if (ourWaits && !our.equals(their)) {
            int ourPlace = base.indexOf(our);
            int theirPlace = base.indexOf(their);
            if (ourPlace >= 0 && theirPlace >= 0) {
                return ourPlace > theirPlace;
            }
            disputed = true;
        }
        return order.compare(our, their) < 0;
    }

    List<T> inOrder() {
        return new ArrayList<>(woven);
    }

    /** Tells whether the sides have things in opposite orders and the base does not tell who changed it. */
    boolean isDisputed() {
        return disputed;
    }
}
