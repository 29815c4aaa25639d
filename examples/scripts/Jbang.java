///usr/bin/env jbang "$0" "$@" ; exit $?
//REPOS central,built-here=file:target/repository
//DEPS io.github.relationshipledger:ledger-json:0.1.0-SNAPSHOT
// Prints the agenda of examples/ledger.json on 2026-11-23. From the project's root, with JBang and the
// library in target/repository (CONTRIBUTING.md, "Examples"):
//   jbang examples/scripts/Jbang.java
import io.github.relationshipledger.json.JsonFileLedgerStore;
import io.github.relationshipledger.render.PlainText;
import io.github.relationshipledger.review.WeeklyReview;
import java.nio.file.Path;
import java.time.LocalDate;

class Jbang {
    public static void main(String[] args) {
        var ledger = JsonFileLedgerStore.at(Path.of("examples/ledger.json")).load().ledger();
        var agenda = WeeklyReview.ofDefaults().agendaFor(ledger, LocalDate.parse("2026-11-23"));
        System.out.print(PlainText.render(agenda));
    }
}
