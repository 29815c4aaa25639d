package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whenever the power is cut while a program saves, the file holds the last version that was acknowledged, or a later one. */
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class PowerCutTest {
    private static final int CUTS = Campaign.times(20);

    @TempDir
    private Path directory;

    @BeforeEach
    void onlyTheCampaignCutsThePower() {
        assumeTrue(Campaign.times(1) > 1, "skipped: the power is cut in the campaign profile only");
        assumeTrue("root".equals(System.getProperty("user.name")), "skipped: only root can mount a disk to cut off");
        assumeTrue(
                Files.exists(Path.of("/dev/loop-control")) && Files.exists(Path.of("/sbin/mkfs.xfs")),
                "skipped: loop devices and mkfs.xfs are needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs"})
    void whatWasAcknowledgedIsThere(String fileSystem) throws Exception {
        assertThat(firstFault(fileSystem, "sound")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ext4, flushes no directory",
        "xfs, flushes no directory",
        "ext4, flushes no file",
        "xfs, flushes no file"
    })
    void whoDoesNotFlushIsFound(String fileSystem, String disk) throws Exception {
        assertThat(firstFault(fileSystem, disk)).isPresent();
    }

    private Optional<String> firstFault(String fileSystem, String disk) throws Exception {
        try (VanishingDisk cutOff = new VanishingDisk(directory, fileSystem);
                Child program = Child.start(PowerCutProgram.class, cutOff.root().resolve("ledger.json"), disk)) {
            Optional<String> fault = Optional.empty();
            int cuts = 0;
            while (cuts < CUTS && fault.isEmpty()) {
                long durable = last(program);
                cutOff.cut();
                cuts++;
                fault = fault(cutOff.startAgain().resolve("ledger.json"), durable);
                cutOff.unmount();
            }
            Campaign.report(fileSystem + ", " + disk + ", after " + cuts + " cuts", fault.orElse("nothing is lost"));
            return fault;
        }
    }

    /** Hears all that the program has said, and waits for it to say something new. */
    private static long last(Child program) throws IOException {
        long number;
        do {
            number = Long.parseLong(program.hear());
        } while (number < 10 || program.hasSpoken());
        return number;
    }

    /** Says what is wrong with a file that must hold a version or a later one. */
    private static Optional<String> fault(Path file, long durable) {
        JsonFileLedgerStore store = JsonFileLedgerStore.at(file);
        try {
            Snapshot found = store.load();
            long number = FileRevision.number(found.revision());
            List<Backup> backups = store.backups();
            if (number < durable || !found.ledger().equals(PowerCutProgram.version(number))) {
                return Optional.of("holds version " + number + ", though " + durable + " was acknowledged");
            }
            if (!backups.stream().allMatch(Backup::isIntact)
                    || FileRevision.number(backups.get(0).revision()) < number - 1) {
                return Optional.of("has damaged copies, or not the last: " + backups);
            }
            return store.update(ledger -> PowerCutProgram.version(0)).equals(store.load())
                    ? Optional.empty()
                    : Optional.of("cannot be saved to");
        } catch (StoreException damaged) {
            return Optional.of("is damaged: " + damaged.getMessage());
        }
    }
}
