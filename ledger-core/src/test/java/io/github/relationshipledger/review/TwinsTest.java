package io.github.relationshipledger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.review.Finding.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Relationships that may be with one person. */
class TwinsTest {
    @Test
    void theSameNameButForCaseAndSpaceIsFoundOnceForAllWhoBearIt() {
        List<Finding> findings = Book.empty()
                .withPerson("c", Person.of("Jos\u00e9  Straub"))
                .withPerson("a", Person.of("JOSE\u0301 STRAUB"))
                .withPerson("b", Person.of("jos\u00e9\u00a0straub"))
                .withPerson("d", Person.of("Jose Straub"))
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.SAME_NAME);
            assertThat(ids(finding)).containsExactly("a", "b", "c");
            assertThat(finding.explanation()).isEqualTo("3 relationships have the same name.");
            assertThat(finding.fix())
                    .isEqualTo("If they are one person, keep one of them, post there what only the others know, and"
                            + " erase those; if not, describe them so that they differ.");
        });
    }

    @Test
    void theSameHandleOnOnePlatformIsFound() {
        List<Finding> findings = Book.empty()
                .withPerson("a", person("Ana", "YouTube", "@Ana"))
                .withPerson("b", person("Ana Brown", "youtube", "@ana "))
                .withPerson("c", person("Cleo", "Instagram", "@ana"))
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.SAME_PROFILE);
            assertThat(ids(finding)).containsExactly("a", "b");
            assertThat(finding.explanation()).isEqualTo("2 relationships have the same profile.");
        });
    }

    @Test
    void aProfileThatOnePersonHasTwiceIsNoTwin() {
        assertThat(Book.empty()
                        .withPerson(
                                "a",
                                Person.builder("Ana")
                                        .putProfile("YouTube", "@ana")
                                        .putProfile("youtube", "@Ana")
                                        .build())
                        .findings())
                .isEmpty();
    }

    @Test
    void twinsInBothAreFoundByBoth() {
        assertThat(Book.empty()
                        .withPerson("b", person("Ana", "YouTube", "@ana"))
                        .withPerson("a", person("ana", "YouTube", "@ana"))
                        .findings())
                .extracting(Finding::code, TwinsTest::ids)
                .containsExactly(tuple(Code.SAME_PROFILE, List.of("a", "b")), tuple(Code.SAME_NAME, List.of("a", "b")));
    }

    private static Person person(String name, String platform, String handle) {
        return Person.builder(name).putProfile(platform, handle).build();
    }

    private static List<String> ids(Finding finding) {
        return finding.ids().stream().map(RelationshipId::value).toList();
    }
}
