package io.github.relationshipledger.testkit;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static io.github.relationshipledger.testkit.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.LedgerMerge;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LedgerMergeAssertTest {
    private static final RelationshipId ANA = RelationshipId.of("ana");
    private static final RelationshipId BEN = RelationshipId.of("ben");
    private static final Stamp STAMP = Stamp.of(Instant.parse("2026-11-23T09:00:00Z"), "mia");
    private static final Ledger BASE = Samples.roster();

    private static final LedgerMerge CLEAN = LedgerMerge.of(BASE, BASE.assign(ANA, "tom"), BASE.assign(BEN, "mia"));
    private static final LedgerMerge CONFLICT = LedgerMerge.of(
            BASE,
            BASE.assign(BEN, "tom").post(ANA, Samples.anActive(TODAY), STAMP),
            BASE.assign(BEN, "mia").post(ANA, Samples.aNurture(TODAY), STAMP));

    @Test
    void aMergeIsCleanOrShowsItsConflicts() {
        assertThat(CLEAN).isClean();
        assertFails(() -> assertThat(CONFLICT).as("Monday's").isClean(), """
                [Monday's] Expected a merge without conflicts but there are
                  STANDINGS over 'ana': both sides posted, retracted or reordered standings
                  OWNER over 'ben': both sides changed the owner""");
    }

    @Test
    void aConflictIsOverARelationshipAndOfAKind() {
        assertThat(CONFLICT).hasConflict(ANA, Kind.STANDINGS).hasConflict(BEN, Kind.OWNER);
        assertFails(() -> assertThat(CONFLICT).hasConflict(ANA, Kind.OWNER), """
                Expected a conflict OWNER over 'ana' but there are
                  STANDINGS over 'ana': both sides posted, retracted or reordered standings
                  OWNER over 'ben': both sides changed the owner""");
        assertFails(
                () -> assertThat(CLEAN).hasConflict(ANA, Kind.OWNER),
                "Expected a conflict OWNER over 'ana' but there are none");
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }
}
