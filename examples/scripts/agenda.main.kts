// Prints the agenda of examples/ledger.json on 2026-11-23. From the project's root, with Kotlin 2 and the
// library in target/repository (CONTRIBUTING.md, "Examples"):
//   kotlin examples/scripts/agenda.main.kts
@file:Repository("file:target/repository")
@file:DependsOn("io.github.relationshipledger:ledger-json:0.1.0-SNAPSHOT")

import io.github.relationshipledger.json.JsonFileLedgerStore
import io.github.relationshipledger.render.PlainText
import io.github.relationshipledger.review.WeeklyReview
import java.nio.file.Path
import java.time.LocalDate

val ledger = JsonFileLedgerStore.at(Path.of("examples/ledger.json")).load().ledger()
val agenda = WeeklyReview.ofDefaults().agendaFor(ledger, LocalDate.parse("2026-11-23"))
print(PlainText.render(agenda))
