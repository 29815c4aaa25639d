package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.testkit.jqwik.LedgerDomain;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What the codec writes is valid by the schema, and so is what it reads. */
@Domain(LedgerDomain.class)
@Domain(DomainContext.Global.class)
class LedgerSchemaPropertiesTest {
    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void everyLedgerIsValidAsItIsWritten(@ForAll Ledger ledger) {
        assertThat(LedgerSchema.complaints(LedgerJson.write(ledger))).isEmpty();
    }

    @Property(tries = 50)
    void everyRevisionIsValid(@ForAll @LongRange(min = 1, max = FileRevision.LAST) long revision) {
        String json = Json.text(Codecs.DOCUMENT, new Document(Ledger.empty(), OptionalLong.of(revision)));

        assertThat(LedgerSchema.complaints(json)).isEmpty();
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void whatTheCodecReadsIsValid(@ForAll Ledger ledger, @ForAll @IntRange int which) {
        List<Mutants.Mutant> mutants = Mutants.of(LedgerJson.write(ledger));
        Mutants.Mutant mutant = mutants.get(which % mutants.size());

        assertThat(LedgerSchema.accepts(mutant.json()) || Refusals.refusal(mutant.json()) != null)
                .as(mutant.what())
                .isTrue();
    }
}
