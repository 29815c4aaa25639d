package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.VersionConflictException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes a file without the store: all of it is noticed, and a number alone would miss what keeps the number. */
class ForeignChangesTest {
    @TempDir
    private Path directory;

    @Test
    void everyChangeIsNoticed() throws IOException {
        assertThat(unnoticed(Variant.DEFAULTS)).isEmpty();
    }

    @Test
    void aRevisionByNumberOnlyIsCaught() throws IOException {
        assertThat(unnoticed(Variant.NUMBER_ONLY))
                .containsExactly(Change.EDITED_BY_HAND, Change.EDITED_WITHOUT_A_TRACE, Change.ANOTHER_BRANCH);
    }

    /** Makes each change behind the back of somebody who is about to save, and returns those that were overwritten. */
    private Set<Change> unnoticed(Variant variant) throws IOException {
        Set<Change> unnoticed = EnumSet.noneOf(Change.class);
        for (Change change : Change.values()) {
            Path file = Files.createDirectory(directory.resolve(variant + " " + change))
                    .resolve("ledger.json");
            LedgerStore store = variant.open(file);
            Snapshot first = Versions.saveNext(store, Snapshot.NONE);
            byte[] before = Files.readAllBytes(file);
            Revision loaded = Versions.saveNext(store, first).revision();
            change.make(file, before);
            try {
                store.save(loaded, Ledger.empty());
                unnoticed.add(change);
            } catch (VersionConflictException noticed) {
                assertThat(noticed.current()).as("%s", change).isEqualTo(store.load());
            }
        }
        return unnoticed;
    }

    private enum Change {
        EDITED_BY_HAND {
            @Override
            void make(Path file, byte[] before) throws IOException {
                Files.writeString(file, Files.readString(file).replace("version 2", "version two"));
            }
        },
        /** Nothing but the bytes tells: an editor, or a sync client, may keep the time, and the length is the same. */
        EDITED_WITHOUT_A_TRACE {
            @Override
            void make(Path file, byte[] before) throws IOException {
                FileTime time = Files.getLastModifiedTime(file);
                Files.writeString(file, Files.readString(file).replace("version 2", "version Z"));
                Files.setLastModifiedTime(file, time);
            }
        },
        /** The same number, given elsewhere: a checkout, or a sync client that has decided for the other side. */
        ANOTHER_BRANCH {
            @Override
            void make(Path file, byte[] before) throws IOException {
                Files.write(file, before);
                LedgerStore elsewhere = JsonFileLedgerStore.at(file);
                elsewhere.save(elsewhere.load().revision(), Versions.of(3));
            }
        },
        EARLIER_COPY {
            @Override
            void make(Path file, byte[] before) throws IOException {
                Files.write(file, before);
            }
        },
        DELETED {
            @Override
            void make(Path file, byte[] before) throws IOException {
                Files.delete(file);
            }
        };

        abstract void make(Path file, byte[] before) throws IOException;
    }
}
