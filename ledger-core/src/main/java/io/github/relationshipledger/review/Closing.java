package io.github.relationshipledger.review;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** What became of an agenda's items by the end of its review. */
final class Closing {
    private final Agenda agenda;
    private final SecondLook look;

    Closing(Agenda agenda, Ledger after) {
        this.agenda = agenda;
        this.look = new SecondLook(agenda, after);
    }

    ReviewRecord.Builder record(Duration took) {
        ReviewRecord.Builder record = ReviewRecord.builder(agenda.date())
                .took(took)
                .planned(agenda.workload().assumed())
                .activeCount(agenda.workload().active())
                .carriedOver(count(agenda.items(), AgendaItem::carriedOver))
                .replanned(count(agenda.deferred(), look::isReplanned));
        for (Section section : Section.values()) {
            Predicate<AgendaItem> here = item -> item.reason().section() == section;
            Predicate<AgendaItem> dealtWith = here.and(item -> !look.isLeft(item));
            record.putListed(section, count(agenda.items(), here))
                    .putDeferred(section, count(agenda.deferred(), here))
                    .putHandled(
                            section,
                            count(agenda.items(), dealtWith)
                                    + count(agenda.deferred(), dealtWith.and(item -> !look.isReplanned(item))));
        }
        return record;
    }

    private static int count(List<AgendaItem> items, Predicate<AgendaItem> which) {
        return (int) items.stream().filter(which).count();
    }
}
