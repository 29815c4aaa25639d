package io.github.relationshipledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Finding.Code;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.testkit.jqwik.LedgerDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of the inspection of any ledger on any day. */
@Domain(LedgerDomain.class)
@Domain(DomainContext.Global.class)
class InspectionPropertiesTest {
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void aFindingIsThereWhereItsCauseIsAndNowhereElse(
            @ForAll Ledger ledger, @ForAll @Size(max = 6) List<Slip> slips, @ForAll LocalDate today) {
        Ledger slipped = slipped(ledger, slips, today);
        List<Cause> causes = Cause.in(slipped, today);

        assertThat(REVIEW.inspect(slipped, today).stream().map(Cause::of)).containsExactlyInAnyOrderElementsOf(causes);
        causes.stream().map(Cause::code).distinct().forEach(Statistics::collect);
        Statistics.coverage(tries -> {
            for (Code code : Code.values()) {
                tries.check(code).count(count -> count >= 10);
            }
        });
    }

    @Property(tries = 300)
    void theyComeInTheSameOrderWhateverTheOrderOfTheRelationships(
            @ForAll Ledger ledger, @ForAll @Size(max = 6) List<Slip> slips, @ForAll LocalDate today) {
        Ledger slipped = slipped(ledger, slips, today);
        List<Relationship> backwards = new ArrayList<>(slipped.relationships());
        Collections.reverse(backwards);

        List<Finding> findings = REVIEW.inspect(slipped, today);
        assertThat(REVIEW.inspect(Ledger.of(backwards, slipped.occurrences(), slipped.reviews()), today))
                .isEqualTo(findings);
        assertThat(findings).isSortedAccordingTo(Comparator.comparing(Finding::code));
    }

    @Property(tries = 300)
    void theLocaleOfTheMachineMakesNoDifference(
            @ForAll Ledger ledger, @ForAll @Size(max = 6) List<Slip> slips, @ForAll LocalDate today) {
        Ledger slipped = slipped(ledger, slips, today);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            List<Finding> english = REVIEW.inspect(slipped, today);
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(REVIEW.inspect(slipped, today)).isEqualTo(english);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Lets one slip happen after another, each to the next relationship. */
    private static Ledger slipped(Ledger ledger, List<Slip> slips, LocalDate today) {
        List<Relationship> relationships = ledger.relationships();
        Ledger slipped = ledger;
        for (int i = 0; i < slips.size() && !relationships.isEmpty(); i++) {
            slipped = slips.get(i)
                    .in(slipped, relationships.get(i % relationships.size()).id(), today);
        }
        return slipped;
    }
}
