import io.github.relationshipledger.Active;
import io.github.relationshipledger.Interaction;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Nurture;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.ReviewRecord;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.json.JsonFileLedgerStore;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.LedgerMerge;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** One review: begun on Monday, left in the middle, resumed and closed on Tuesday. The ledger file is changed. */
class HoldReview {
    private static final WeeklyReview REVIEW = WeeklyReview.ofDefaults();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    public static void main(String[] args) {
        var store = JsonFileLedgerStore.at(Path.of(args[0]));

        // Monday. The agenda is made once, and kept until the review is closed.
        var monday = store.load().ledger();
        var agenda = REVIEW.agendaFor(monday, MONDAY);
        var begun = begin(monday, stamp("2026-11-23T09:00:00Z", "mia"));

        // Meanwhile Tom logs a call that Mia has not seen. The merge keeps both, or says what somebody must decide.
        var call = Interaction.conversation(MONDAY);
        store.update(now -> now.post(id("hal"), call, stamp("2026-11-23T09:04:00Z", "tom")));
        store.update(now -> LedgerMerge.of(monday, begun, now).orElseThrow());
        print("Left on Monday", agenda, store.load().ledger());

        // Tuesday. Monday's agenda looked at again shows what is left, by the lines as the merge has numbered them.
        var tuesday = store.load().ledger();
        var left = REVIEW.agendaFor(tuesday, MONDAY);
        var done = finish(left, tuesday, stamp("2026-11-24T09:00:00Z", "mia"));
        var held = REVIEW.close(agenda, done, Duration.ofMinutes(13), "mia");
        store.update(now -> LedgerMerge.of(tuesday, done.record(held), now).orElseThrow());
        print("Closed on Tuesday", agenda, store.load().ledger());
        print(held);

        // Nothing slips: what was left comes back, and so does what happened meanwhile.
        var after = store.load().ledger();
        print("Next Monday", REVIEW.agendaFor(after, MONDAY.plusWeeks(1)), after);
    }

    /** One follow-up is done, another postponed, and somebody who wrote is Active again. */
    private static Ledger begin(Ledger ledger, Stamp stamp) {
        return ledger.complete(id("ana"), MONDAY, NextAction.of("ask about the brief", MONDAY.plusDays(9)), stamp)
                .postpone(id("ben"), MONDAY, MONDAY.plusDays(3), "on leave until Thursday", stamp)
                .post(id("ida"), Active.of(MONDAY, NextAction.of("offer two dates", MONDAY.plusDays(9))), stamp);
    }

    /** A check-in, a move to Nurture, a reply that asks for nothing and is left alone, and an event that happened. */
    private static Ledger finish(Agenda left, Ledger ledger, Stamp stamp) {
        var gus = REVIEW.suggestCheckIn(ledger, id("gus"), TUESDAY);
        var ema = REVIEW.suggestCheckIn(ledger, id("ema"), TUESDAY);
        var reply = left.find(id("oli")).orElseThrow();
        var budget = left.triggerWatch().stream()
                .filter(watch -> watch.event().equals("Q1 2027 budget"))
                .findFirst()
                .orElseThrow();
        return ledger.checkedIn(id("gus"), Interaction.outbound(TUESDAY), gus, stamp)
                .post(id("ema"), Nurture.of(TUESDAY, "webinar wrapped", ema), stamp)
                .post(id("oli"), reply.declined(TUESDAY), stamp, "an out-of-office answer")
                .record(budget.happened(TUESDAY));
    }

    /** Prints an agenda as a check list: what the rules no longer list for that reason is ticked off. */
    private static void print(String title, Agenda agenda, Ledger now) {
        var again = REVIEW.agendaFor(now, agenda.date());
        System.out.println(title);
        for (AgendaItem item : agenda.items()) {
            var open = again.find(item.id()).filter(other -> other.reason() == item.reason());
            var name = item.relationship().person().name();
            System.out.println((open.isPresent() ? "  [ ] " : "  [x] ") + name + ": " + item.explanation());
        }
        System.out.println();
    }

    private static void print(ReviewRecord held) {
        System.out.println("Recorded: the review of " + held.on() + ", which took " + held.took().toSeconds() + " s of "
                + held.planned().toSeconds() + " s planned");
        for (Section section : Section.values()) {
            var listed = held.listed().get(section);
            System.out.println("  " + section + ": " + listed + " listed, " + held.handled().get(section) + " handled");
        }
        System.out.println();
    }

    private static RelationshipId id(String value) {
        return RelationshipId.of(value);
    }

    private static Stamp stamp(String at, String by) {
        return Stamp.of(Instant.parse(at), by);
    }
}
