package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.Conflict;
import io.github.relationshipledger.store.LedgerMerge;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What is generated of stores and merges is of every kind; the shares as in {@link ReviewArbitrariesTest}. */
@Domain(LedgerDomain.class)
class StoreArbitrariesTest {
    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void snapshotsAreOfNothingSavedAndOfLedgersUnderAnyRevision(@ForAll Snapshot snapshot, @ForAll Revision revision) {
        if (snapshot.revision().equals(Revision.NONE)) {
            assertThat(snapshot).isEqualTo(Snapshot.NONE);
        }
        Share.atLeast(20, "nothing saved", snapshot.equals(Snapshot.NONE));
        Share.atLeast(40, "a ledger", !snapshot.ledger().equals(Ledger.empty()));
        Share.atLeast(20, "the revision of nothing", revision.equals(Revision.NONE));
        Share.atLeast(20, "a number", revision.value().chars().allMatch(Character::isDigit));
        Share.atLeast(1, "beyond ASCII", revision.value().chars().anyMatch(letter -> letter > 127));
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void mergesOftenHaveConflictsAndOftenNone(@ForAll LedgerMerge merge) {
        Share.atLeast(20, "conflicts", !merge.conflicts().isEmpty());
        Share.atLeast(20, "none", merge.conflicts().isEmpty());
    }

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void conflictsAreOfEveryKind(@ForAll Conflict conflict) {
        for (Conflict.Kind kind : Conflict.Kind.values()) {
            Share.atLeast(1, kind.name(), conflict.kind() == kind);
        }
        Share.atLeast(1, "not in the base", conflict.base().isEmpty());
        Share.atLeast(1, "erased by us", conflict.ours().isEmpty());
        Share.atLeast(1, "erased by them", conflict.theirs().isEmpty());
    }
}
