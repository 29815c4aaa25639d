package example.tests;

import static io.github.relationshipledger.testkit.LedgerAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.FollowUps;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.testkit.LedgerSoftAssertions;
import io.github.relationshipledger.testkit.Samples;
import org.junit.jupiter.api.Test;

/** The application, its tests and what they use are modules, and the tests reach what they need. */
class ModulesTest {
    private static final RelationshipId DEV = RelationshipId.of("dev");

    @Test
    void applicationAndTestsAreModules() {
        assertThat(FollowUps.class.getModule().getName()).isEqualTo("example.consumer");
        assertThat(ModulesTest.class.getModule().getName()).isEqualTo("example.consumer.tests");
    }

    @Test
    void theTestkitShowsEveryPackageToAllAndToReflection() {
        Module testkit = Samples.class.getModule();

        assertThat(testkit.getName()).isEqualTo("io.github.relationshipledger.testkit");
        assertThat(testkit.getPackages())
                .hasSize(3)
                .allMatch(testkit::isExported)
                .allMatch(testkit::isOpen);
    }

    @Test
    void assertionsReachTheAgenda() {
        assertThat(WeeklyReview.ofDefaults().agendaFor(Samples.roster(), Samples.TODAY))
                .isQuietAbout(DEV)
                .hasComingUp(DEV)
                .lists(Section.NURTURE, RelationshipId.of("gus"));
    }

    @Test
    void softAssertionsTellOfEveryFailure() {
        assertThatThrownBy(() -> LedgerSoftAssertions.assertSoftly(softly -> {
                    softly.assertThat(Samples.roster()).isEmpty().relationship(DEV).isDormant();
                    softly.assertThat("AssertJ's own").isEmpty();
                }))
                .hasMessageContaining("Multiple Failures (3 failures)");
    }
}
