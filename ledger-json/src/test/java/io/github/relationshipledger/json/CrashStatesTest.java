package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.json.Disk.OpenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every directory that a crash of the system may leave, at any moment of many sequences of saves, holds what was promised:
 * the version before or the new one, all that was acknowledged, and copies that are whole.
 */
class CrashStatesTest {
    private static final String NEITHER = "the file holds neither the version before nor the new one";

    /** Words of one to three letters that begin with a save, and longer ones. */
    private static List<String> sequences() {
        List<String> words = new ArrayList<>(List.of("s"));
        for (int i = 0; words.get(i).length() < 3; i++) {
            for (String letter : List.of("s", "L", "r", "p")) {
                words.add(words.get(i) + letter);
            }
        }
        words.addAll(List.of("ssssss", "ssdr", "sssdrs"));
        return words;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10})
    void whateverACrashLeavesIsWhatWasPromised(int backups) {
        int directories = 0;
        for (String sequence : sequences()) {
            // Without copies there is nothing to restore over what was damaged.
            if (backups == 0 && sequence.contains("d")) {
                continue;
            }
            CrashTrial trial = CrashTrial.of(sequence, backups, new CrashDisk(Map.of()));
            assertThat(trial.faults()).as(sequence).isEmpty();
            directories += trial.directories();
        }
        assertThat(sequences()).hasSize(24);
        assertThat(directories).isGreaterThan(280);
    }

    @Test
    void aFileThatIsNotFlushedIsFound() {
        assertThat(faults(new CrashDisk(Map.of()) {
                    @Override
                    public OpenFile create(Path file) throws IOException {
                        return new Unflushed(super.create(file));
                    }
                }))
                .contains(NEITHER, "a copy is damaged", "the store is not usable");
    }

    @Test
    void aCopyThatIsNotFlushedIsFound() {
        assertThat(faults(new CrashDisk(Map.of()) {
                    private boolean first;

                    @Override
                    public OpenFile openLock(Path file, Path original) {
                        first = contents().containsKey("ledger.json");
                        return super.openLock(file, original);
                    }

                    @Override
                    public OpenFile create(Path file) throws IOException {
                        OpenFile created = super.create(file);
                        boolean isCopy = first;
                        first = false;
                        return isCopy ? new Unflushed(created) : created;
                    }
                }))
                .containsExactlyInAnyOrder("a copy is damaged", "what was replaced is lost");
    }

    @Test
    void aDirectoryThatIsNotFlushedIsFound() {
        assertThat(faults(new CrashDisk(Map.of()) {
                    @Override
                    public @Nullable OpenFile openDirectory(Path directory) {
                        return null;
                    }
                }))
                .contains(NEITHER);
    }

    @Test
    void writingInPlaceIsFound() {
        assertThat(faults(new CrashDisk(Map.of()) {
                    @Override
                    public void move(Path from, Path to) throws IOException {
                        if (contents().containsKey(to.getFileName().toString())) {
                            overwrite(to, new String(read(from), StandardCharsets.ISO_8859_1));
                            delete(from);
                        } else {
                            super.move(from, to);
                        }
                    }
                }))
                .contains(NEITHER, "the store is not usable");
    }

    @Test
    void deletingBeforeTheRenameIsFound() {
        assertThat(faults(new CrashDisk(Map.of()) {
                    @Override
                    public void move(Path from, Path to) throws IOException {
                        delete(to);
                        super.move(from, to);
                    }
                }))
                .containsExactly(NEITHER);
    }

    private static Set<String> faults(CrashDisk broken) {
        return CrashTrial.of("sss", 2, broken).faults();
    }
}
