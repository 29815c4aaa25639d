// Prints the agenda of examples/ledger.json on 2026-11-23. From the project's root, with Groovy 4 or later:
//   groovy -cp $(examples/jar.sh) examples/scripts/agenda.groovy
import io.github.relationshipledger.json.JsonFileLedgerStore
import io.github.relationshipledger.render.PlainText
import io.github.relationshipledger.review.WeeklyReview
import java.nio.file.Path
import java.time.LocalDate

def ledger = JsonFileLedgerStore.at(Path.of('examples/ledger.json')).load().ledger()
def agenda = WeeklyReview.ofDefaults().agendaFor(ledger, LocalDate.parse('2026-11-23'))
print PlainText.render(agenda)
