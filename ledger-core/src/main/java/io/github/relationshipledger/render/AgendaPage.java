package io.github.relationshipledger.render;

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
        triggerWatch();
        section(Section.MOVES, "4. Moves");
        deferred();
        quiet("Coming up", item -> item.comingUp() || item.heardSince());
        quiet("Quiet", item -> !item.comingUp() && !item.heardSince());
    }

    private void section(Section section, String heading) {
        page.heading(
                heading,
                minutes(agenda.cost(section)) + " of "
                        + minutes(agenda.policy().box(section)) + " min"
                        + (agenda.fits(section) ? "" : ", beyond its box"));
        List<AgendaItem> items = agenda.items(section);
        if (items.isEmpty()) {
            page.nothing("nothing to do");
        }
        items.forEach(this::itemWithContext);
    }

    private void deferred() {
        if (!agenda.deferred().isEmpty()) {
            page.heading("Deferred to the next review", "no room; they keep their place");
            agenda.deferred().forEach(this::item);
        }
    }

    private void quiet(String heading, Predicate<AgendaItem> which) {
        List<AgendaItem> items = agenda.quiet().stream().filter(which).toList();
        if (!items.isEmpty()) {
            page.heading(heading, String.valueOf(items.size()));
            items.forEach(this::item);
        }
    }

    private void itemWithContext(AgendaItem item) {
        item(item);
        item.context().forEach(page::detail);
    }

    private void item(AgendaItem item) {
        page.line(item.relationship().person().name(), item.explanation());
    }

    private void triggerWatch() {
        if (!agenda.triggerWatch().isEmpty()) {
            page.heading("Has it happened?", "trigger watch");
            agenda.triggerWatch().forEach(this::watch);
        }
    }

    private void watch(TriggerWatch watch) {
        String waiting = watch.waiting().stream()
                .map(relationship -> relationship.person().name())
                .collect(Collectors.joining(", "));
        page.line(
                watch.event(),
                waiting + (watch.waiting().size() == 1 ? " waits" : " wait") + " since " + watch.since()
                        + watch.lastMatching()
                                .map(last -> "; it last happened on " + last.on())
                                .orElse("")
                        + ".");
    }

    /** Minutes to one decimal, written alike in every locale. */
    private static String minutes(Duration duration) {
        long tenths = (duration.toSeconds() + 3) / 6;
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
