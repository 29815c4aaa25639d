package io.github.relationshipledger.json;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import java.util.stream.Stream;

/**
 * What somebody saw who loaded over and over while {@link Versions} were saved.
 *
 * @param loads how many times
 * @param versions how many versions were seen
 * @param torn how many loads found what is no ledger
 * @param backwards how many found an earlier version than the load before, or none any more
 * @param mixed how many found a ledger that nobody saved
 */
record Reading(int loads, int versions, int torn, int backwards, int mixed) {
    /**
     * Loads so many times, and on until there was a new version in one of a hundred, since whoever saves may have a slow
     * disk; or until it sees what nobody should ever see.
     */
    static Reading of(LedgerStore store, int loads) {
        Reading seen = new Reading(0, 0, 0, 0, 0);
        Snapshot last = Snapshot.NONE;
        while (seen.isFaultless() && !seen.isEnough(loads)) {
            try {
                Snapshot next = store.load();
                seen = seen.and(last, next);
                last = next;
            } catch (StoreException part) {
                seen = new Reading(seen.loads + 1, seen.versions, seen.torn + 1, seen.backwards, seen.mixed);
            }
        }
        return seen;
    }

    private Reading and(Snapshot last, Snapshot next) {
        if (next.equals(last)) {
            return new Reading(loads + 1, versions, torn, backwards, mixed);
        }
        return new Reading(
                loads + 1,
                versions + 1,
                torn,
                backwards + (Versions.number(next) <= Versions.number(last) ? 1 : 0),
                mixed + (Versions.isWhole(next) ? 0 : 1));
    }

    /** Without an end to it, a writer that has failed would never be asked why. */
    private boolean isEnough(int wanted) {
        return loads >= wanted && (versions >= wanted / 100 || loads >= 100L * wanted);
    }

    boolean isFaultless() {
        return torn + backwards + mixed == 0;
    }

    /** Returns a line by which one process tells another, in the digits of any locale. */
    String inALine() {
        return loads + " " + versions + " " + torn + " " + backwards + " " + mixed;
    }

    static Reading parse(String line) {
        int[] counts =
                Stream.of(line.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        return new Reading(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }
}
