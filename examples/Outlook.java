import io.github.relationshipledger.json.JsonFileLedgerStore;
import io.github.relationshipledger.render.PlainText;
import io.github.relationshipledger.review.Usage;
import io.github.relationshipledger.review.WeeklyReview;
import java.nio.file.Path;
import java.time.LocalDate;

/** What the coming weeks ask for, which entries look wrong, and whether the ledger has been outgrown. */
class Outlook {
    public static void main(String[] args) {
        var ledger = JsonFileLedgerStore.at(Path.of(args[0])).load().ledger();
        var today = LocalDate.parse(args[1]);
        var review = WeeklyReview.ofDefaults();
        // Only the people who use the ledger can tell this.
        var usage = Usage.builder().switching(Usage.Switching.SOMETIMES).build();

        System.out.println(PlainText.renderForecast(review.forecast(ledger, today, 12)));
        System.out.println(PlainText.renderFindings(review.inspect(ledger, today)));
        System.out.print(PlainText.render(review.graduation(ledger, today, usage)));
    }
}
