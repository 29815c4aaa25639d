package io.github.relationshipledger.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Declined;
import io.github.relationshipledger.Deliverable;
import io.github.relationshipledger.Dormant;
import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Rate;
import io.github.relationshipledger.Reason;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Retraction;
import io.github.relationshipledger.ReviewRecord;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What it says is everything is everything. */
class EverythingTest {
    private final Ledger ledger = Samples.everything();

    @Test
    void everyKindOfFactIsThere() {
        assertThat(Stream.of(Active.class, Nurture.class, Dormant.class, Interaction.class, Declined.class))
                .allSatisfy(kind -> assertThat(facts(kind)).isNotEmpty());
        assertThat(facts(Retraction.class)).isNotEmpty();
    }

    @Test
    void everyStatusDirectionAndSuggestionIsThere() {
        assertThat(facts(Active.class).flatMap(active -> active.deliverable().stream()))
                .extracting(Deliverable::status)
                .contains(Deliverable.Status.values());
        assertThat(facts(Interaction.class))
                .extracting(Interaction::direction)
                .contains(Interaction.Direction.values());
        assertThat(facts(Interaction.class)).extracting(Interaction::meaningful).contains(true, false);
        assertThat(facts(Declined.class))
                .extracting(Declined::suggestion)
                .containsAll(Arrays.stream(Reason.values())
                        .filter(Reason::isSuggestion)
                        .toList());
    }

    @Test
    void everyOptionalIsGivenAndLeftOut() {
        assertGivenAndLeftOut(ledger.relationships(), Relationship::owner);
        assertGivenAndLeftOut(persons(), Person::role);
        assertGivenAndLeftOut(persons(), Person::organisation);
        assertGivenAndLeftOut(entries().toList(), Entry::note);
        assertGivenAndLeftOut(entries().toList(), entry -> entry.stamp().by());
        assertGivenAndLeftOut(facts(Active.class).toList(), Active::nextAction);
        assertGivenAndLeftOut(facts(Active.class).toList(), Active::deliverable);
        assertGivenAndLeftOut(facts(Active.class).toList(), Active::rate);
        assertGivenAndLeftOut(
                facts(Active.class).flatMap(active -> active.rate().stream()).toList(), Rate::per);
        assertGivenAndLeftOut(facts(Interaction.class).toList(), Interaction::channel);
        assertGivenAndLeftOut(facts(Interaction.class).toList(), Interaction::summary);
        assertGivenAndLeftOut(ledger.reviews(), ReviewRecord::by);
        assertThat(persons())
                .anyMatch(person ->
                        person.profiles().size() > 1 && person.references().size() > 1);
    }

    @Test
    void everyTextCanBeReplaced() {
        assertThat(Samples.everything(text -> text + "!").relationships())
                .extracting(relationship -> relationship.id().value())
                .allMatch(id -> id.endsWith("!"));
    }

    private static <T> void assertGivenAndLeftOut(Collection<T> of, Function<T, Optional<?>> option) {
        assertThat(of).anyMatch(value -> option.apply(value).isPresent());
        assertThat(of).anyMatch(value -> option.apply(value).isEmpty());
    }

    private Collection<Person> persons() {
        return ledger.relationships().stream().map(Relationship::person).toList();
    }

    private Stream<Entry> entries() {
        return ledger.relationships().stream().flatMap(relationship -> relationship.entries().stream());
    }

    private <F> Stream<F> facts(Class<F> kind) {
        return entries().map(Entry::fact).filter(kind::isInstance).map(kind::cast);
    }
}
