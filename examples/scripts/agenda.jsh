// Prints the agenda of examples/ledger.json on 2026-11-23. From the project's root, with a JDK from 17 on:
//   jshell -s --class-path $(examples/jar.sh) examples/scripts/agenda.jsh
import io.github.relationshipledger.json.JsonFileLedgerStore;
import io.github.relationshipledger.render.PlainText;
import io.github.relationshipledger.review.WeeklyReview;
import java.nio.file.Path;
import java.time.LocalDate;

var ledger = JsonFileLedgerStore.at(Path.of("examples/ledger.json")).load().ledger();
var agenda = WeeklyReview.ofDefaults().agendaFor(ledger, LocalDate.parse("2026-11-23"));
System.out.print(PlainText.render(agenda));
/exit
