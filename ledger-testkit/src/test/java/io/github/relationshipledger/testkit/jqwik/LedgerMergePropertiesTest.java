package io.github.relationshipledger.testkit.jqwik;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.store.Conflict;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.Conflict.Side;
import io.github.relationshipledger.store.LedgerMerge;
import io.github.relationshipledger.store.MergeConflictException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** The laws of merging: what holds of any ledger and what any two people made of it. */
class LedgerMergePropertiesTest {
    private static final int TRIES = 500;

    @Property(tries = 2000, seed = "42")
    @StatisticsReport(StatisticsReportMode.OFF)
    void forksHaveEveryConflictAndOftenNone(@ForAll("forks") Fork fork) {
        Set<Kind> kinds = fork.merge().conflicts().stream().map(Conflict::kind).collect(Collectors.toSet());
        Statistics.label("none")
                .collect(kinds.isEmpty())
                .coverage(forks -> forks.check(true).percentage(percent -> percent > 20));
        for (Kind kind : Kind.values()) {
            Statistics.label(kind.name())
                    .collect(kinds.contains(kind))
                    .coverage(forks -> forks.check(true).count(times -> times > 0));
        }
    }

    @Property(tries = TRIES)
    void whoDidNothingGetsWhatTheOtherDid(@ForAll("forks") Fork fork) {
        assertThat(LedgerMerge.of(fork.base(), fork.ours(), fork.base()).orElseThrow())
                .isEqualTo(fork.ours());
        assertThat(LedgerMerge.of(fork.base(), fork.base(), fork.ours()).orElseThrow())
                .isEqualTo(fork.ours());
        assertThat(LedgerMerge.of(fork.base(), fork.ours(), fork.ours()).orElseThrow())
                .isEqualTo(fork.ours());
    }

    @Property(tries = TRIES)
    void mergingAgainChangesNothing(@ForAll("forks") Fork fork) {
        Assume.that(fork.merge().conflicts().isEmpty());
        Ledger merged = fork.merge().orElseThrow();

        assertThat(LedgerMerge.of(fork.base(), merged, fork.theirs()).orElseThrow())
                .isEqualTo(merged);
        assertThat(LedgerMerge.of(fork.base(), fork.ours(), merged).orElseThrow())
                .isEqualTo(merged);
    }

    @Property(tries = TRIES)
    void mergingWhatWasSettledWithTheSideChosenChangesNothing(@ForAll("forks") Fork fork, @ForAll Side side) {
        Ledger settled = ThreeLedgers.settled(fork, side);

        assertThat(LedgerMerge.of(fork.base(), settled, ThreeLedgers.of(fork, side))
                        .orElseThrow())
                .isEqualTo(settled);
    }

    @Property(tries = TRIES)
    void swappingTheSidesSwapsTheSidesOfConflictsAndNothingElse(@ForAll("merges") Fork fork, @ForAll Side side) {
        List<Conflict> conflicts = fork.merge().conflicts();
        List<Conflict> swapped = fork.swapped().merge().conflicts();
        assertThat(swapped).hasSameSizeAs(conflicts);
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i);
            Conflict mirrored = swapped.get(i);
            assertThat(List.of(mirrored.id(), mirrored.kind(), mirrored.field(), mirrored.base()))
                    .isEqualTo(List.of(conflict.id(), conflict.kind(), conflict.field(), conflict.base()));
            assertThat(mirrored.ours()).isEqualTo(conflict.theirs());
            assertThat(mirrored.theirs()).isEqualTo(conflict.ours());
        }
        assertThat(ThreeLedgers.settled(fork.swapped(), side == Side.OURS ? Side.THEIRS : Side.OURS))
                .isEqualTo(ThreeLedgers.settled(fork, side));
    }

    @Property(tries = TRIES)
    void anyThreeLedgersCanBeMergedIntoALegalOne(@ForAll("merges") Fork fork, @ForAll Side side) {
        assertThat(ThreeLedgers.settled(fork, side).relationships())
                .allSatisfy(relationship -> assertThat(
                                Relationship.of(relationship.id(), relationship.person(), relationship.entries())
                                        .standings())
                        .isNotEmpty());
    }

    @Property(tries = TRIES)
    void thereIsAResultJustWhenNothingIsUnsettled(@ForAll("merges") Fork fork) {
        List<Conflict> conflicts = fork.merge().conflicts();
        if (conflicts.isEmpty()) {
            assertThat(fork.merge().orElseThrow())
                    .isEqualTo(ThreeLedgers.settled(fork, Side.OURS))
                    .isEqualTo(ThreeLedgers.settled(fork, Side.THEIRS));
        } else {
            assertThatExceptionOfType(MergeConflictException.class)
                    .isThrownBy(() -> fork.merge().orElseThrow())
                    .satisfies(thrown -> assertThat(thrown.conflicts()).isEqualTo(conflicts));
        }
    }

    @Provide
    Arbitrary<Fork> forks() {
        return LedgerArbitraries.forks();
    }

    @Provide
    Arbitrary<Fork> merges() {
        return ThreeLedgers.any();
    }
}
