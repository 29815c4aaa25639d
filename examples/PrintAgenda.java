import io.github.relationshipledger.json.JsonFileLedgerStore;
import io.github.relationshipledger.render.PlainText;
import io.github.relationshipledger.review.WeeklyReview;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Prints the agenda of a ledger on a day. From the project's root, with a JDK from 17 on:
 *
 * <pre>
 * java -cp $(examples/jar.sh) examples/PrintAgenda.java examples/ledger.json 2026-11-23
 * </pre>
 */
class PrintAgenda {
    public static void main(String[] args) {
        var ledger = JsonFileLedgerStore.at(Path.of(args[0])).load().ledger();
        var agenda = WeeklyReview.ofDefaults().agendaFor(ledger, LocalDate.parse(args[1]));
        System.out.print(PlainText.render(agenda));
    }
}
