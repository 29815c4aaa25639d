package io.github.relationshipledger.render;

import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.TriggerWatch;
import java.time.Duration;
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

    static void write(Agenda agenda, Page page) {
        new AgendaPage(agenda, page).write();
    }

    private void write() {
        String day = agenda.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        page.title(
                "Weekly review, " + day + " " + agenda.date(),
                minutes(agenda.cost()) + " of " + minutes(agenda.policy().timeBox()) + " minutes planned"
                        + (agenda.fits() ? "" : ": more than fits"));
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
        page.heading(
                heading,
                minutes(agenda.cost(section)) + " of "
                        + minutes(agenda.policy().box(section)) + " min"
                        + (agenda.fits(section) ? "" : ", beyond its box"));
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

    /** Minutes to one decimal, rounded up so that what is beyond a box shows, and written alike in every locale. */
    private static String minutes(Duration duration) {
        long tenths = (duration.toMillis() + 5_999) / 6_000;
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
