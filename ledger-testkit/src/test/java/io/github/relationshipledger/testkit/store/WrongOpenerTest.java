package io.github.relationshipledger.testkit.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relationshipledger.store.LedgerStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a test class is not said of its store. */
class WrongOpenerTest {
    @TempDir
    private Path directory;

    @Test
    void anOpenerThatNobodyCanMakeIsCalledThat() {
        assertThatThrownBy(new Certified(Inner.class, "ledger")::processesThatUpdateAtTheSameTimeLoseNothing)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the opener " + Inner.class.getName()
                        + " has no constructor without parameters; a nested class needs to be static");
    }

    @Test
    void anAddressThatLeadsElsewhereIsAskedAfter() {
        assertThatThrownBy(new Certified(Opener.class, "another")::processesThatUpdateAtTheSameTimeLoseNothing)
                .isInstanceOf(AssertionError.class)
                .hasMessage("[S11: what two processes made] open() shows nothing of it, and was to show all: the store"
                        + " keeps it in memory, or address() leads elsewhere");
    }

    /** An opener with an outer object, which another process does not have. */
    private final class Inner implements StoreOpener {
        @Override
        public LedgerStore open(String address) {
            return new FileLedgerStore(directory.resolve(address));
        }
    }

    private static final class Opener implements StoreOpener {
        @Override
        public LedgerStore open(String address) {
            return new FileLedgerStore(Path.of(address));
        }
    }

    private final class Certified implements DurableLedgerStoreContract {
        private final Class<? extends StoreOpener> opener;
        private final String name;

        Certified(Class<? extends StoreOpener> opener, String name) {
            this.opener = opener;
            this.name = name;
        }

        @Override
        public LedgerStore open() {
            return new FileLedgerStore(directory.resolve("ledger"));
        }

        @Override
        public Class<? extends StoreOpener> opener() {
            return opener;
        }

        @Override
        public String address() {
            return directory.resolve(name).toString();
        }
    }
}
