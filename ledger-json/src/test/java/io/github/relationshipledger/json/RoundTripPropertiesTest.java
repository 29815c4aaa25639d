package io.github.relationshipledger.json;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.testkit.jqwik.LedgerDomain;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.databind.json.JsonMapper;

/** Any ledger comes back as it was, in the same bytes. */
@Domain(LedgerDomain.class)
@Domain(DomainContext.Global.class)
class RoundTripPropertiesTest {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new LedgerModule()).build();

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void whatIsWrittenIsReadAsItWas(@ForAll Ledger ledger) {
        assertThat(LedgerJson.read(LedgerJson.write(ledger))).isEqualTo(ledger);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void equalLedgersAreTheSameBytes(
            @ForAll Ledger ledger, @ForAll @LongRange(min = 1, max = FileRevision.LAST) long revision) {
        byte[] bytes = new Document(ledger, OptionalLong.of(revision)).bytes();
        Document read = Document.parse(bytes, "");

        assertThat(read.revision()).hasValue(revision);
        assertThat(read.bytes()).isEqualTo(bytes);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void anApplicationsMapperReadsTheSame(@ForAll Ledger ledger) {
        assertThat(mapper.readValue(mapper.writeValueAsString(ledger), Ledger.class))
                .isEqualTo(ledger);
    }
}
