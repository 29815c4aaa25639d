import io.github.relationshipledger.Section;
import io.github.relationshipledger.json.JsonFileLedgerStore;
import io.github.relationshipledger.review.Finding;
import io.github.relationshipledger.review.Forecast;
import io.github.relationshipledger.review.Graduation;
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
        // Only the people who use it can tell this.
        var usage = Usage.builder().switching(Usage.Switching.SOMETIMES).build();

        System.out.println("The next reviews");
        review.forecast(ledger, today, 12).forEach(Outlook::print);
        System.out.println("\nEntries that look wrong");
        review.inspect(ledger, today).forEach(Outlook::print);
        System.out.println("\nHas the ledger been outgrown?");
        print(review.graduation(ledger, today, usage));
    }

    private static void print(Forecast week) {
        var items = 0;
        for (Section section : Section.values()) {
            items += week.items(section);
        }
        System.out.println("  " + week.date() + ": " + week.cost().toMinutes() + " min " + week.cost().toSecondsPart()
                + " s, due: " + items + (week.fits() ? "" : ", more than fits"));
    }

    private static void print(Finding finding) {
        System.out.println("  " + finding.ids() + " " + finding.explanation() + "\n    " + finding.fix());
    }

    private static void print(Graduation graduation) {
        for (Graduation.Sign sign : Graduation.Sign.values()) {
            System.out.println("  " + sign + ": " + graduation.verdict(sign));
            System.out.println("    " + graduation.explanation(sign) + "\n    " + graduation.advice(sign));
        }
    }
}
