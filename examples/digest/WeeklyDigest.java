import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.json.LedgerJson;
import io.github.relationshipledger.json.LedgerJsonException;
import io.github.relationshipledger.render.Markdown;
import io.github.relationshipledger.review.WeeklyReview;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Prints this week's agenda and the four reviews ahead as Markdown, for a scheduler to send. Where it fails, nothing
 * is sent, and cron tells its owner why:
 *
 * <pre>
 * 0 7 * * MON  java -cp ledger-json-all.jar WeeklyDigest.java team.json > digest.md && mail -s "Weekly review" team@example.org < digest.md
 * </pre>
 *
 * <p>Usage: {@code WeeklyDigest LEDGER.json [YYYY-MM-DD]}; without a date, today in the zone of the system.
 *
 * <p>Exit codes: 0, the digest was printed; 1, the ledger is missing, cannot be read or is damaged; 2, the arguments are
 * wrong. In the last two cases standard error says why, and nothing was printed.
 */
class WeeklyDigest {
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String... args) {
        if (args.length < 1 || args.length > 2) {
            return fail(2, "usage: WeeklyDigest LEDGER.json [YYYY-MM-DD]");
        }
        try {
            Path file = Path.of(args[0]);
            // An application may read the clock; the library never does.
            LocalDate today = args.length == 2 ? LocalDate.parse(args[1]) : LocalDate.now();
            // To a store a missing file is a new ledger. Here it is a mistake, so the file is read without one.
            return print(digest(LedgerJson.read(file), today));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return fail(2, wrong.getMessage());
        } catch (LedgerJsonException damaged) {
            return fail(1, damaged.getMessage());
        } catch (UncheckedIOException unreadable) {
            return fail(1, unreadable.getMessage());
        }
    }

    private static String digest(Ledger ledger, LocalDate today) {
        WeeklyReview review = WeeklyReview.ofDefaults();
        return Markdown.render(review.agendaFor(ledger, today)) + "\n"
                + Markdown.renderForecast(review.forecast(ledger, today, 4));
    }

    /** A scheduler's locale is often the plainest one, and Markdown has more than ASCII. */
    private static int print(String digest) {
        System.out.writeBytes(digest.getBytes(UTF_8));
        return System.out.checkError() ? fail(1, "cannot write to standard output") : 0;
    }

    private static int fail(int code, String why) {
        System.err.println(why);
        return code;
    }
}
