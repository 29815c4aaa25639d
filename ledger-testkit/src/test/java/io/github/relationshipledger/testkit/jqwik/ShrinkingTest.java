package io.github.relationshipledger.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.store.Conflict;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What falsifies a property is shown as small as it can be: properties that are false, and what jqwik makes of them. */
class ShrinkingTest {
    private static final Map<String, List<Object>> SHRUNK = new ConcurrentHashMap<>();

    @Test
    void aReplyShrinksToTwoLinesOfOneRelationshipInALedgerWithNothingElse() {
        Ledger ledger = (Ledger) shrunk("nobodyGetsInTouch");

        assertThat(ledger.occurrences()).isEmpty();
        assertThat(ledger.reviews()).isEmpty();
        Relationship only = only(ledger);
        assertThat(only.person()).isEqualTo(Person.of("a"));
        assertThat(only.entries()).hasSize(2);
        assertThat(only.interactions()).containsExactly(Interaction.inbound(only.since()));
    }

    @Test
    void aRetractionShrinksToTheLineAndWhatItRetracts() {
        Ledger ledger = (Ledger) shrunk("nothingIsRetracted");

        assertThat(ledger.occurrences()).isEmpty();
        assertThat(ledger.reviews()).isEmpty();
        assertThat(only(ledger).entries()).hasSize(3);
    }

    @Test
    void reviewsShrinkToSoManyInALedgerWithNothingElse() {
        Ledger ledger = (Ledger) shrunk("reviewsAreFewerThanFour");

        assertThat(ledger.relationships()).isEmpty();
        assertThat(ledger.occurrences()).isEmpty();
        assertThat(ledger.reviews()).hasSize(4).allSatisfy(review -> {
            assertThat(review.activeCount()).isZero();
            assertThat(review.by()).isEmpty();
        });
    }

    @Test
    void anAgendaShrinksToThatOfOneRelationship() {
        Agenda agenda = (Agenda) shrunk("nobodyReplied");

        assertThat(agenda.quiet()).isEmpty();
        assertThat(agenda.deferred()).isEmpty();
        assertThat(agenda.items()).singleElement().satisfies(item -> {
            assertThat(item.relationship().person()).isEqualTo(Person.of("a"));
            assertThat(item.relationship().entries()).hasSizeLessThanOrEqualTo(4);
        });
    }

    @Test
    void aFindingShrinksToTheRelationshipsThatItTakes() {
        Finding finding = (Finding) shrunk("nobodyIsWithoutAnOwner");

        assertThat(finding.relationships())
                .singleElement()
                .satisfies(one -> assertThat(one.entries()).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void aConflictShrinksToTheLinesThatItTakes() {
        Conflict conflict = (Conflict) shrunk("nobodyAnswersUnseen");

        assertThat(Stream.of(conflict.base(), conflict.ours(), conflict.theirs())
                        .flatMap(Optional::stream))
                .hasSizeBetween(2, 3)
                .allSatisfy(side -> assertThat(side.entries()).hasSizeLessThanOrEqualTo(4));
    }

    private static Relationship only(Ledger ledger) {
        assertThat(ledger.relationships()).hasSize(1);
        return ledger.relationships().get(0);
    }

    /** Runs the property and returns the sample that it is reported with. */
    private static Object shrunk(String property) {
        EngineTestKit.engine("jqwik")
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .selectors(selectMethod(FalseProperties.class, method(property)))
                .execute()
                .testEvents()
                .assertStatistics(tests -> tests.failed(1));
        List<Object> parameters = SHRUNK.getOrDefault(property, List.of());
        assertThat(parameters).as("what falsifies %s", property).hasSize(1);
        return parameters.get(0);
    }

    private static Method method(String property) {
        return Stream.of(FalseProperties.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(property))
                .findFirst()
                .orElseThrow();
    }

    /** No properties of the ledger: each is falsified, by something that is neither frequent nor the simplest there is. */
    @Domain(LedgerDomain.class)
    @AddLifecycleHook(value = Reported.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
    static class FalseProperties {
        @Property(tries = 2000, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean nobodyGetsInTouch(@ForAll Ledger ledger) {
            return ledger.relationships().stream()
                    .flatMap(relationship -> relationship.interactions().stream())
                    .noneMatch(contact -> contact.direction() == Interaction.Direction.INBOUND);
        }

        @Property(tries = 2000, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean nothingIsRetracted(@ForAll Ledger ledger) {
            return ledger.relationships().stream()
                    .noneMatch(relationship -> IntStream.rangeClosed(
                                    1, relationship.entries().size())
                            .anyMatch(relationship::isRetracted));
        }

        @Property(tries = 2000, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean reviewsAreFewerThanFour(@ForAll Ledger ledger) {
            return ledger.reviews().size() < 4;
        }

        @Property(tries = 2000, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean nobodyReplied(@ForAll Agenda agenda) {
            return agenda.items().stream().map(AgendaItem::reason).noneMatch(Reason.REPLIED::equals);
        }

        @Property(tries = 2000, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean nobodyIsWithoutAnOwner(@ForAll Finding finding) {
            return finding.code() != Finding.Code.NO_OWNER;
        }

        @Property(tries = 2000, shrinking = ShrinkingMode.FULL, afterFailure = AfterFailureMode.RANDOM_SEED)
        boolean nobodyAnswersUnseen(@ForAll Conflict conflict) {
            return conflict.kind() != Conflict.Kind.ANSWERED_UNSEEN;
        }
    }

    /** Keeps what a property was falsified with, after shrinking. */
    static class Reported implements AroundPropertyHook {
        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            result.falsifiedParameters()
                    .ifPresent(sample -> SHRUNK.put(context.targetMethod().getName(), sample));
            return result;
        }
    }
}
