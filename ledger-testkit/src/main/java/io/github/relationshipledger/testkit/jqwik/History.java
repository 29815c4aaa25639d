package io.github.relationshipledger.testkit.jqwik;

import io.github.relationshipledger.Entry;
import io.github.relationshipledger.Fact;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The lines of a relationship, told turn by turn and mostly forward in time. */
final class History {
    private static final int MOST_TURNS = 12;
    /** By how many days a relationship is opened before an arbitrary day, on which its check-ins are then due. */
    private static final int AGE = 90;

    private static final RelationshipId SOMEBODY = RelationshipId.of("somebody");

    /** A turn, how many days after the one before it comes, and how its lines are written down. */
    private record Step(Turn turn, int days, Function<Fact, Entry> written) {}

    private History() {}

    static Arbitrary<List<Entry>> any() {
        return Combinators.combine(
                        Dates.any(),
                        Facts.standings(),
                        written(),
                        Combinators.combine(Turn.any(), Dates.betweenLines(), written())
                                .as(Step::new)
                                .list()
                                .ofMaxSize(MOST_TURNS))
                .as(History::told)
                .withoutEdgeCases();
    }

    /** How a line is written down: its stamp, and seldom a note. */
    static Arbitrary<Function<Fact, Entry>> written() {
        return Combinators.combine(Dates.stamps(), Maybe.of(Texts.any()))
                .as((stamp, note) ->
                        fact -> note.map(text -> Entry.of(stamp, fact, text)).orElseGet(() -> Entry.of(stamp, fact)));
    }

    private static List<Entry> told(
            LocalDate day, Dated<? extends Standing> standing, Function<Fact, Entry> written, List<Step> steps) {
        LocalDate on = Dates.plus(day, -AGE);
        List<Entry> lines = new ArrayList<>();
        lines.add(written.apply(standing.on(on)));
        for (Step step : steps) {
            on = Dates.plus(on, step.days());
            Relationship sofar = Relationship.of(SOMEBODY, Person.of("Somebody"), lines);
            step.turn().facts(sofar, on).stream().map(step.written()).forEach(lines::add);
        }
        return lines;
    }
}
