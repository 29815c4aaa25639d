// Prints the agenda of examples/ledger.json on 2026-11-23. From the project's root, with a JDK from 25 on:
//   java -cp $(examples/jar.sh) examples/scripts/Compact.java
import io.github.relationshipledger.json.JsonFileLedgerStore;
import io.github.relationshipledger.render.PlainText;
import io.github.relationshipledger.review.WeeklyReview;

void main() {
    var ledger = JsonFileLedgerStore.at(Path.of("examples/ledger.json")).load().ledger();
    var agenda = WeeklyReview.ofDefaults().agendaFor(ledger, LocalDate.parse("2026-11-23"));
    IO.print(PlainText.render(agenda));
}
