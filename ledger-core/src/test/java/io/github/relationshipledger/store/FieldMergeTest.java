package io.github.relationshipledger.store;

import static io.github.relationshipledger.store.Copy.ANA;
import static io.github.relationshipledger.store.Copy.CALL;
import static io.github.relationshipledger.store.Copy.NURTURE;
import static io.github.relationshipledger.store.Copy.kinds;
import static io.github.relationshipledger.store.Copy.merge;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.store.Conflict.Kind;
import io.github.relationshipledger.store.Conflict.Side;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Person and owner, field by field. */
class FieldMergeTest {
    private static final Person ANALYST = Person.builder("Ana")
            .role("analyst")
            .organisation("Atlas")
            .putProfile("youtube", "@ana")
            .putReference("crm", "17")
            .build();

    private final Copy base =
            Copy.of(NURTURE).with(ledger -> ledger.describe(ANA, ANALYST).assign(ANA, "mia"));

    @Test
    void differentFieldsOfAPersonChangedOnTheTwoSidesAreBothChanged() {
        Copy ours = described(person -> person.name("Anna").putProfile("vimeo", "@ana"));
        Copy theirs = described(person -> person.role("editor").putReference("mail", "a@b"));

        assertThat(merge(base, ours, theirs).orElseThrow().get(ANA).person())
                .isEqualTo(ANALYST.toBuilder()
                        .name("Anna")
                        .role("editor")
                        .putProfile("vimeo", "@ana")
                        .putReference("mail", "a@b")
                        .build());
    }

    @Test
    void whatWasTakenAwayOnOneSideIsGone() {
        Copy ours = base.with(ledger -> ledger.describe(ANA, Person.of("Ana")).unassign(ANA));
        Copy theirs = described(person -> person.putProfile("vimeo", "@ana"));
        Relationship merged = merge(base, ours, theirs).orElseThrow().get(ANA);

        assertThat(merged.person())
                .isEqualTo(Person.builder("Ana").putProfile("vimeo", "@ana").build());
        assertThat(merged.owner()).isEmpty();
    }

    @Test
    void aFieldChangedTheSameWayOnBothIsNoConflict() {
        Copy ours = described(person -> person.role("editor")).with(ledger -> ledger.assign(ANA, "tom"));
        Copy theirs = ours.at(1, Interaction.outbound(Copy.TODAY));

        assertThat(merge(base, ours.at(2, CALL), theirs).orElseThrow().get(ANA).person())
                .isEqualTo(ours.ana().person());
    }

    @Test
    void everyFieldChangedOnBothSidesIsAConflictOfItsOwn() {
        Copy ours = described(person -> person.name("A")
                        .role("a")
                        .organisation("a")
                        .putProfile("youtube", "a")
                        .putReference("crm", "a"))
                .with(ledger -> ledger.assign(ANA, "a"));
        Copy theirs = described(person -> person.name("B")
                        .role("b")
                        .organisation("b")
                        .putProfile("youtube", "b")
                        .putReference("crm", "b"))
                .with(ledger -> ledger.unassign(ANA));
        LedgerMerge merge = merge(base, ours, theirs);

        assertThat(merge.conflicts())
                .extracting(Conflict::field)
                .containsExactly(
                        Optional.of("name"),
                        Optional.of("role"),
                        Optional.of("organisation"),
                        Optional.of("profiles of youtube"),
                        Optional.of("references of crm"),
                        Optional.empty());
        assertThat(kinds(merge))
                .containsExactly(Kind.PERSON, Kind.PERSON, Kind.PERSON, Kind.PERSON, Kind.PERSON, Kind.OWNER);
        assertThat(merge.conflicts().get(3).explanation())
                .isEqualTo("both sides changed the same field of the person: profiles of youtube");
        assertThat(merge.resolve(conflict -> Side.OURS)).isEqualTo(ours.ledger());
        assertThat(merge.resolve(conflict -> Side.THEIRS)).isEqualTo(theirs.ledger());
    }

    @Test
    void eachConflictIsSettledByItselfAndTheOtherFieldsAreMergedAllTheSame() {
        Copy ours = described(person -> person.name("A").role("a").putProfile("vimeo", "a"));
        Copy theirs = described(person -> person.name("B").role("b").organisation("b"));

        Ledger settled = merge(base, ours, theirs)
                .resolve(conflict -> conflict.field().equals(Optional.of("name")) ? Side.OURS : Side.THEIRS);

        assertThat(settled.get(ANA).person())
                .isEqualTo(ANALYST.toBuilder()
                        .name("A")
                        .role("b")
                        .organisation("b")
                        .putProfile("vimeo", "a")
                        .build());
    }

    @Test
    void aFieldTakenAwayOnOneSideAndChangedOnTheOtherIsAConflict() {
        Copy ours = base.with(ledger -> ledger.unassign(ANA));
        Copy theirs = base.with(ledger -> ledger.assign(ANA, "tom"));
        LedgerMerge merge = merge(base, ours, theirs);

        assertThat(kinds(merge)).containsExactly(Kind.OWNER);
        assertThat(merge.resolve(conflict -> Side.OURS)).isEqualTo(ours.ledger());
        assertThat(merge.resolve(conflict -> Side.THEIRS)).isEqualTo(theirs.ledger());
    }

    @Test
    void fieldsAreMergedBesideAConflictAboutLines() {
        Copy ours = described(person -> person.role("editor")).at(1, CALL);
        Copy theirs = base.with(ledger -> ledger.assign(ANA, "tom")).at(2, Copy.BRIEF);
        Relationship settled =
                merge(base, ours, theirs).resolve(conflict -> Side.OURS).get(ANA);

        assertThat(settled.person().role()).contains("editor");
        assertThat(settled.owner()).contains("tom");
        assertThat(settled.standing()).isEqualTo(CALL);
    }

    private Copy described(UnaryOperator<Person.Builder> change) {
        return base.with(
                ledger -> ledger.describe(ANA, change.apply(ANALYST.toBuilder()).build()));
    }
}
