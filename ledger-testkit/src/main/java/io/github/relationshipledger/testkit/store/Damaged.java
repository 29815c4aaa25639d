package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.store.StoreException.Outcome;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What is stored and no ledger any more, seen past the store. */
final class Damaged {
    private static final String LAW = "[S8: a store that is damaged] ";

    private final Callable<?> content;
    private final @Nullable Object before;

    Damaged(Callable<? extends @Nullable Callable<?>> damage) {
        Callable<?> returned = called(damage, "damage()");
        if (returned == null) {
            throw new AssertionError(LAW + "damage() returned null");
        }
        this.content = returned;
        this.before = read();
    }

    /** A store that notices the damage may have no cause to show: the medium did what it was asked for. */
    void assertLeftBy(Attempt attempt, String description) {
        attempt.assertSays(Outcome.NOT_WRITTEN, description, "what is stored was damaged and is no ledger");
        assertThat(Objects.deepEquals(read(), before))
                .as("%s", description)
                .withFailMessage("it said that nothing was written, and what is stored is not what it was")
                .isTrue();
    }

    private @Nullable Object read() {
        return called(content, "what damage() returned");
    }

    /** What fails here is the test class, and not the store. */
    private static <T extends @Nullable Object> T called(Callable<T> method, String name) {
        try {
            return method.call();
        } catch (Exception thrown) {
            throw new AssertionError(LAW + name + " threw " + thrown, thrown);
        }
    }
}
