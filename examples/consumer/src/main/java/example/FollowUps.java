package example;

import io.github.relationshipledger.Active;
import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.NextAction;
import io.github.relationshipledger.Person;
import io.github.relationshipledger.RelationshipId;
import io.github.relationshipledger.Section;
import io.github.relationshipledger.Stamp;
import io.github.relationshipledger.review.AgendaItem;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.LedgerStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What an application does with a ledger: it notes a promise, and asks what is due. */
public final class FollowUps {
    private final LedgerStore store;

    public FollowUps(LedgerStore store) {
        this.store = store;
    }

    public void promise(String name, String what, LocalDate due, Instant now, LocalDate today) {
        store.update(ledger -> promised(ledger, name, Active.of(today, NextAction.of(what, due)), Stamp.of(now)));
    }

    public List<String> due(LocalDate today) {
        return WeeklyReview.ofDefaults().agendaFor(store.load().ledger(), today).items(Section.ACTIVE).stream()
                .map(AgendaItem::explanation)
                .toList();
    }

    private static Ledger promised(Ledger ledger, String name, Active active, Stamp stamp) {
        RelationshipId id = RelationshipId.of(name);
        return ledger.find(id).isPresent()
                ? ledger.post(id, active, stamp)
                : ledger.open(id, Person.of(name), active, stamp);
    }
}
