package io.github.relationshipledger.render;

import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.TriggerWatch;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An agenda as a page: the sections in the order in which the review is held, then what needs nothing now. */
final class AgendaPage {
    private final Agenda agenda;
    private final Page page;

    private AgendaPage(Agenda agenda, Page page) {
        this.agenda = agenda;
        this.page = page;
    }

    static String write(Agenda agenda, Page page) {
        new AgendaPage(agenda, page).write();
        return page.toString();
    }

    private void write() {
        String day = agenda.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        TimeBox box = new TimeBox(agenda.cost(), agenda.policy().timeBox());
        page.title(
                "Weekly review, " + day + " " + agenda.date(),
                box.figures() + " minutes planned" + (agenda.fits() ? "" : ": more than fits"),
                box);
        page.remark(Minutes.basis(agenda.policy()));
        section(Section.ACTIVE, "1. Active");
        section(Section.NURTURE, "2. Nurture");
        section(Section.DORMANT, "3. Dormant");
        section(Section.MOVES, "4. Moves");
        rest("Deferred to the next review", "no room; they keep their place", agenda.deferred(), item -> true);
        rest("Coming up", "due by the next review", agenda.quiet(), AgendaItem::comingUp);
        rest("Heard since", "due later", agenda.quiet(), item -> item.heardSince() && !item.comingUp());
        rest("Quiet", "nothing due", agenda.quiet(), item -> !item.heardSince() && !item.comingUp());
    }

    private void section(Section section, String heading) {
        TimeBox box = new TimeBox(agenda.cost(section), agenda.policy().box(section));
        page.heading(heading, box.figures() + " min" + (agenda.fits(section) ? "" : ", beyond its box"), box);
        List<AgendaItem> items = agenda.items(section);
        List<TriggerWatch> watch = section == Section.DORMANT ? agenda.triggerWatch() : List.of();
        for (AgendaItem item : items) {
            item(item);
            item.context().forEach(page::detail);
        }
        if (!watch.isEmpty()) {
            page.remark("Trigger watch: has it happened?");
            watch.forEach(this::watch);
        } else if (items.isEmpty()) {
            page.remark("Nothing due.");
        }
    }

    private void rest(String heading, String note, List<AgendaItem> items, Predicate<AgendaItem> which) {
        List<AgendaItem> chosen = items.stream().filter(which).toList();
        if (!chosen.isEmpty()) {
            page.heading(heading, note);
            chosen.forEach(this::item);
        }
    }

    private void item(AgendaItem item) {
        page.line(name(item.relationship()), item.explanation());
    }

    private void watch(TriggerWatch watch) {
        page.detail('"' + watch.event() + "\": "
                + watch.waiting().stream().map(AgendaPage::name).collect(Collectors.joining(", "))
                + (watch.waiting().size() == 1 ? " waits" : " wait") + " since " + watch.since()
                + watch.lastMatching()
                        .map(last -> "; last happened " + last.on())
                        .orElse("")
                + ".");
    }

    private static String name(Relationship relationship) {
        return relationship.person().name();
    }
}
