package example;

import io.github.relationshipledger.Fact;
import java.util.Objects;

/** What somebody sends: a fact, who says so, and the revision of the ledger that they have looked at. */
record Posting(String revision, String by, Fact fact) {
    Posting {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(fact, "fact");
    }
}
