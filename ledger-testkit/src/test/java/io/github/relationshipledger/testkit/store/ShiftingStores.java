package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Stores that keep a date as the instant of its midnight, which is law S2 wherever somebody is far enough from Greenwich. */
final class ShiftingStores {
    static final List<BrokenStore<Disk>> ALL = List.of(
            shifting("loses a day in the east", here -> here, here -> ZoneOffset.UTC),
            shifting("loses a day in the west", here -> ZoneOffset.UTC, here -> here),
            shifting("shifts dates between two zones", here -> here, here -> here));

    private ShiftingStores() {}

    /**
     * Makes a store that writes midnight in one zone and reads it in another, each made of the default one of that moment.
     * On this disk are dates, so each revision remembers where it was saved.
     */
    private static BrokenStore<Disk> shifting(
            String does, UnaryOperator<ZoneId> writing, UnaryOperator<ZoneId> reading) {
        return new BrokenStore<>(does, Set.of("S2"), disk -> new DiskLedgerStore(disk) {
            @Override
            Revision revisionOf(Ledger next) {
                return Revision.of(super.revisionOf(next) + " in " + writing.apply(ZoneId.systemDefault()));
            }

            @Override
            Snapshot read() {
                Snapshot kept = super.read();
                if (kept.equals(Snapshot.NONE)) {
                    return kept;
                }
                ZoneId wrote = ZoneId.of(kept.revision().value().split(" in ", 2)[1]);
                ZoneId reads = reading.apply(ZoneId.systemDefault());
                return new Snapshot(shifted(kept.ledger(), wrote, reads), kept.revision());
            }
        });
    }

    private static Ledger shifted(Ledger ledger, ZoneId from, ZoneId to) {
        return Ledger.of(
                ledger.relationships(),
                ledger.occurrences().stream()
                        .map(it -> Occurrence.of(it.event(), shifted(it.on(), from, to)))
                        .toList(),
                ledger.reviews());
    }

    private static LocalDate shifted(LocalDate date, ZoneId from, ZoneId to) {
        return date.atStartOfDay(from).withZoneSameInstant(to).toLocalDate();
    }
}
