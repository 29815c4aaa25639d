package io.github.relationshipledger.json;

import static io.github.relationshipledger.json.Refusals.fact;
import static io.github.relationshipledger.json.Refusals.rate;
import static io.github.relationshipledger.json.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, instants and amounts have one form each, and lose nothing. */
class StrictValuesTest {
    private static final String ROSTER = LedgerJson.write(Samples.roster());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-2-03",
                "2026-02-3",
                "02026-02-03",
                "2026-02-29",
                "2026-13-01",
                "2026/02/03",
                "+026-02-03",
                "0000-01-01",
                "٢٠٢٦-02-03",
                "2026-02-03T00:00:00Z",
                ""
            })
    void aDateHasOneForm(String date) {
        assertThat(refusal(fact("\"active\": {\"on\": \"" + date + "\"}")).pointer())
                .startsWith("/relationships/0/entries/0/fact/active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-16",
                "2026-11-16T09:00Z",
                "2026-11-16T09:00:00",
                "2026-11-16T09:00:00.Z",
                "2026-11-16T09:00:00.1234Z",
                "2026-11-16T09:00:00+01:00",
                "2026-11-16T24:00:00Z",
                "2026-11-16T09:60:00Z",
                "2026-11-16T09:00:60Z",
                "2026-11-16t09:00:00Z",
                "2026-11-16T09:00:00z",
                "2026-11-16T09:00:00,123Z"
            })
    void anInstantHasOneFormAndLosesNothing(String at) {
        assertThat(refusal(ROSTER.replaceFirst("\"2026-11-16T09:00:00Z\"", '"' + at + '"'))
                        .expected())
                .startsWith("a time in UTC such as");
    }

    @ParameterizedTest
    @CsvSource({
        "1e100000000, amount has more than 15 integer digits",
        "1e-100000000, amount has more than 4 decimals: round it",
        "-1, amount is negative: give what is paid",
        "1000000000000000, amount has more than 15 integer digits",
        "0.00001, amount has more than 4 decimals: round it"
    })
    void anAmountOutOfBoundsIsRefusedAtOnceAndNotRepeated(String amount, String message) {
        LedgerJsonException refusal = refusal(rate(amount, "\"EUR\""));

        assertThat(refusal).hasMessageEndingWith("/active/rate: expected another value: " + message);
    }

    @Test
    void anAmountBeyondAnyNumberIsNotRepeated() {
        assertThat(refusal(rate("1e99999999999", "\"EUR\"")))
                .hasMessageEndingWith("/rate/amount: expected a number of usual size, found another");
    }

    @Test
    void anAmountIsANumberAndIsNotRepeatedWhereItIsNone() {
        assertThat(refusal(rate("\"1234.56\"", "\"EUR\"")))
                .hasMessageEndingWith("/rate/amount: expected a number, found a text");
        assertThat(refusal(rate("1", "\"EURO\"")))
                .hasMessageEndingWith("/rate/currency: expected a currency such as EUR, found \"EURO\"");
    }
}
