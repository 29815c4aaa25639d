package example;

import io.github.relationshipledger.json.JsonFileLedgerStore;
import io.github.relationshipledger.review.WeeklyReview;
import io.github.relationshipledger.store.LedgerStore;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Serves the ledger in the file that the property {@code ledger.file} names. Boot finds the library's
 * {@code LedgerModule} by itself.
 */
@SpringBootApplication
public class LedgerApplication {
    public static void main(String[] args) {
        SpringApplication.run(LedgerApplication.class, args);
    }

    @Bean
    LedgerStore ledgerStore(@Value("${ledger.file}") Path file) {
        return JsonFileLedgerStore.at(file);
    }

    @Bean
    WeeklyReview weeklyReview() {
        return WeeklyReview.ofDefaults();
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
