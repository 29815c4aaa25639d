package io.github.relationshipledger.testkit;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.ReviewPolicy;
import io.github.relationshipledger.review.WeeklyReview;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A year of a team of three with 15 to 40 relationships, Monday by Monday. */
final class Year {
    /** How a team holds its reviews. */
    enum Habit {
        /** Every Monday, and settles all that is listed. */
        DILIGENT,
        /** Now and then not at all, and now and then it stops in the middle or goes on the next day. */
        HUMAN
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int WEEKS = 52;

    private final Habit habit;
    private final WeeklyReview review;
    private final Chance chance;
    private final Team team;
    private final News news;
    private final Promises promises;
    private final int relationships;
    private Ledger ledger = Ledger.empty();

    Year(Habit habit, ReviewPolicy policy, long seed) {
        this.habit = habit;
        this.review = WeeklyReview.of(policy);
        this.chance = new Chance(seed);
        this.team = new Team(review, chance);
        this.news = new News(review, team, chance);
        this.promises = new Promises(review);
        this.relationships = chance.between(15, 40);
    }

    /** Lives the year and verifies in every week of it what the review promises. */
    Promises live() {
        while (ledger.relationships().size() < relationships - 3) {
            ledger = news.opened(ledger, FIRST);
        }
        for (int week = 1; week <= WEEKS; week++) {
            LocalDate monday = FIRST.plusWeeks(week);
            Ledger before = ledger;
            ledger = news.until(monday, ledger);
            if (ledger.relationships().size() < relationships && chance.is(20)) {
                ledger = news.opened(ledger, monday);
            }
            promises.heard(before, ledger);
            Agenda agenda = review.agendaFor(ledger, monday);
            promises.verify(agenda, ledger);
            hold(agenda);
        }
        return promises;
    }

    private void hold(Agenda agenda) {
        LocalDate monday = agenda.date();
        List<AgendaItem> items = agenda.items();
        boolean diligent = habit == Habit.DILIGENT;
        if (!diligent && chance.is(20)) {
            return;
        }
        int settled = diligent || chance.is(60) ? items.size() : chance.between(0, items.size());
        settle(items.subList(0, settled), monday);
        if (chance.is(30)) {
            settle(items.subList(settled, items.size()), monday.plusDays(1));
            settled = items.size();
        }
        if (chance.is(30)) {
            review.replan(agenda, ledger).forEach((id, later) -> ledger = team.post(ledger, id, later, monday));
        }
        Duration took = Duration.ofMinutes(chance.between(5, 25));
        ReviewRecord record = review.close(agenda, ledger, took, team.member());
        promises.closed(agenda, items.subList(0, settled), ledger, record);
        ledger = ledger.record(record);
    }

    private void settle(List<AgendaItem> items, LocalDate today) {
        for (AgendaItem item : items) {
            ledger = team.settle(ledger, item, today);
            promises.settled(item, ledger);
        }
    }
}
