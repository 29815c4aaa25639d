package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.Probe.assertSame;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * People in far zones who share a storage, each with a handle that was opened there. While one of them works, the default
 * zone is theirs, so a test that needs them locks {@link org.junit.jupiter.api.parallel.Resources#GLOBAL}: whoever else
 * runs in this JVM might ask for the zone.
 */
final class Zones {
    private static final String EAST = "Pacific/Kiritimati";
    private static final String WEST = "Pacific/Niue";
    private static final String SHOWS_AN_HOUR_TWICE = "America/New_York";

    private final Supplier<LedgerStore> opener;
    private final Map<String, LedgerStore> handles = new HashMap<>();
    private final List<Trip> trips;
    private Revision current;

    Zones(Supplier<LedgerStore> opener) {
        this.opener = opener;
        String home = TimeZone.getDefault().getID();
        this.trips = List.of(
                new Trip(home, home),
                new Trip(SHOWS_AN_HOUR_TWICE, SHOWS_AN_HOUR_TWICE),
                new Trip(EAST, EAST),
                new Trip(WEST, WEST),
                new Trip(EAST, WEST),
                new Trip(WEST, EAST));
        this.current = in(home, () -> handle(home).load()).revision();
    }

    /** Asserts that a ledger comes back wherever it is saved and loaded, beginning with the zone of this machine. */
    void assertKept(Ledger ledger, String what) {
        for (Trip trip : trips) {
            current = in(trip.saving, () -> handle(trip.saving).save(current, ledger))
                    .revision();
            Ledger found = in(trip.loading, () -> handle(trip.loading).load()).ledger();
            assertSame(found, ledger, what + ", " + trip);
        }
    }

    private LedgerStore handle(String zone) {
        return handles.computeIfAbsent(zone, any -> opener.get());
    }

    private static <T> T in(String zone, Supplier<T> work) {
        TimeZone home = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return work.get();
        } finally {
            TimeZone.setDefault(home);
        }
    }

    /** Where somebody saves, and where somebody loads. */
    private record Trip(String saving, String loading) {
        @Override
        public String toString() {
            return saving.equals(loading)
                    ? "saved and loaded in the zone " + saving
                    : "saved in the zone " + saving + " and loaded in " + loading;
        }
    }
}
