package example;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Relationship;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.Agenda;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agenda, and the lines that people post after looking at it. */
@RestController
class ReviewController {
    private final LedgerStore store;
    private final WeeklyReview review;
    private final Clock clock;

    ReviewController(LedgerStore store, WeeklyReview review, Clock clock) {
        this.store = store;
        this.review = review;
        this.clock = clock;
    }

    /** The agenda of a day, today unless one is given, and the revision that it was made from. */
    @GetMapping("/agenda")
    Review agenda(@RequestParam Optional<LocalDate> on) {
        Snapshot now = store.load();
        LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
        return new Review(now.revision().value(), review.agendaFor(now.ledger(), day));
    }

    /** Posts a line, if nobody else has saved since the revision that the line was written on. */
    @PostMapping("/relationships/{id}/lines")
    Relationship post(@PathVariable RelationshipId id, @RequestBody Posting posting) {
        Ledger ledger = store.load().ledger().post(id, posting.fact(), Stamp.of(clock.instant(), posting.by()));
        return store.save(Revision.of(posting.revision()), ledger).ledger().get(id);
    }

    record Review(String revision, Agenda agenda) {}
}
