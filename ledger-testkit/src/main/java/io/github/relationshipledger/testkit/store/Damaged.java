package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.store.StoreException.Outcome;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What is stored and no ledger any more, seen past the store. */
final class Damaged {
    private final Callable<?> content;
    private final @Nullable Object before;

    Damaged(Callable<?> content) throws Exception {
        this.content = content;
        this.before = content.call();
    }

    /** A store that notices the damage may have no cause to show: the medium did what it was asked for. */
    void assertLeftBy(Attempt attempt, String description) throws Exception {
        attempt.assertSays(Outcome.NOT_WRITTEN, description, "what is stored was damaged and is no ledger");
        assertThat(Objects.deepEquals(content.call(), before))
                .as("%s", description)
                .withFailMessage("it said that nothing was written, and what is stored is not what it was")
                .isTrue();
    }
}
