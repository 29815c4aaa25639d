package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
import io.github.relationshipledger.review.TriggerWatch;
import java.util.List;
import java.util.stream.Stream;

/** The fields of what a review makes of a ledger: those to read, and with those behind them all that may differ. */
final class ReviewFields {
    private ReviewFields() {}

    static Fields of(Agenda agenda) {
        Fields fields = new Fields();
        for (Section section : Section.values()) {
            items(fields, section.toString(), agenda.items(section));
        }
        items(fields, "deferred", agenda.deferred());
        items(fields, "quiet", agenda.quiet());
        for (TriggerWatch watch : agenda.triggerWatch()) {
            fields.put(
                    "waiting for \"" + watch.event() + '"',
                    watch.waiting().stream().map(Relationship::id).toList());
        }
        for (Section section : Section.values()) {
            fields.put("cost of " + section, agenda.cost(section));
        }
        return fields;
    }

    static Fields all(Agenda agenda) {
        Fields fields =
                new Fields().put("date", agenda.date()).putAll(of(agenda)).put("policy", agenda.policy());
        Stream.of(agenda.items(), agenda.deferred(), agenda.quiet())
                .flatMap(List::stream)
                .map(AgendaItem::relationship)
                .forEach(relationship ->
                        fields.nest("relationship '" + relationship.id() + "'", Fields.of(relationship)));
        return fields;
    }

    static Fields of(Forecast forecast) {
        Fields fields = new Fields();
        for (Section section : Section.values()) {
            fields.put(section.toString(), forecast.items(section) + " due, cost " + forecast.cost(section));
        }
        return fields;
    }

    static Fields all(Forecast forecast) {
        return new Fields().put("date", forecast.date()).putAll(of(forecast)).put("policy", forecast.policy());
    }

    static Fields of(Graduation graduation) {
        Fields fields = new Fields();
        for (Graduation.Sign sign : Graduation.Sign.values()) {
            fields.put(sign.toString(), graduation.verdict(sign) + ". " + graduation.explanation(sign));
        }
        return fields;
    }

    static Fields all(Graduation graduation) {
        return new Fields().put("date", graduation.date()).putAll(of(graduation));
    }

    static Fields of(Finding finding) {
        return new Fields()
                .put("code", finding.code())
                .put("relationships", finding.ids())
                .put("explanation", finding.explanation())
                .put("fix", finding.fix());
    }

    private static void items(Fields fields, String place, List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            fields.put(
                    place + " " + (i + 1),
                    item.id() + " " + item.reason() + (item.comingUp() ? ", coming up. " : ". ") + item.explanation());
        }
    }
}
