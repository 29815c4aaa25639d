package io.github.relationshipledger.json;

import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Kills programs while they save, one after the other, and looks at what each leaves behind. */
final class Kills {
    /** In turns of an empty loop: some milliseconds. */
    private static final int LONGER_THAN_A_SAVE = 1 << 18;

    private final Variant variant;
    private final Path directory;
    private final Path file;
    private final JsonFileLedgerStore store;
    private final Random chance = new Random(13);
    private long before;
    private Tally tally = new Tally(0, 0, 0, 0, 0, 0, 0);

    Kills(Variant variant, Path directory) {
        this.variant = variant;
        this.directory = directory;
        this.file = directory.resolve("ledger.json");
        this.store = JsonFileLedgerStore.at(file);
    }

    /** Kills so many, or until one leaves what it must not. */
    Tally upTo(int most) throws IOException, InterruptedException {
        Child next = start();
        try {
            while (tally.kills < most && tally.isFaultless()) {
                try (Child saving = next) {
                    saving.hear();
                    saving.say("begin");
                    // The next one gets ready while this one saves.
                    next = start();
                    examine(acknowledgedWhenKilled(saving));
                }
            }
        } finally {
            next.close();
        }
        return tally;
    }

    private Child start() throws IOException {
        return Child.start(KilledProgram.class, variant, file, directory.resolve("practice.json"));
    }

    /** Kills it some saves and some moments after that, and returns the number that it has acknowledged last. */
    private long acknowledgedWhenKilled(Child saving) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>(List.of(Long.toString(before)));
        for (int saves = chance.nextInt(5); saves > 0; saves--) {
            said.add(saving.hear());
        }
        for (int moments = chance.nextInt(LONGER_THAN_A_SAVE); moments > 0; moments--) {
            Thread.onSpinWait();
        }
        said.addAll(saving.kill());
        return Long.parseLong(said.get(said.size() - 1));
    }

    private void examine(long acknowledged) throws IOException {
        List<Path> temporaries = temporaries();
        // More than an hour ago.
        for (Path temporary : temporaries) {
            Files.setLastModifiedTime(temporary, FileTime.from(Instant.EPOCH));
        }
        try {
            Snapshot found = store.load();
            boolean copiesAreIntact = store.backups().stream().allMatch(Backup::isIntact);
            Snapshot next = Versions.saveNext(store, found);
            before = Versions.number(next);
            tally = tally.and(
                    Versions.number(found) - acknowledged,
                    Versions.isWhole(found) && copiesAreIntact && Versions.isWhole(next),
                    temporaries.size(),
                    temporaries().size());
        } catch (StoreException damaged) {
            tally = tally.and(0, false, temporaries.size(), 0);
        }
    }

    private List<Path> temporaries() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            // Not those of the program that is practising.
            return files.filter(other -> other.getFileName().toString().matches("ledger\\.json\\..*\\.tmp"))
                    .toList();
        }
    }

    /**
     * What became of them all.
     *
     * @param kills how many there were
     * @param lost how many left an earlier version than the one they had acknowledged
     * @param invented how many left a later version than the one after that
     * @param damaged how many left a ledger or a copy that is not what was saved
     * @param unsaid how many left a version that they had not acknowledged yet
     * @param temporaries how many temporary files they left
     * @param unswept how many of these were there still after the next save an hour later
     */
    record Tally(int kills, int lost, int invented, int damaged, int unsaid, int temporaries, int unswept) {
        private Tally and(long ahead, boolean whole, int left, int leftStill) {
            return new Tally(
                    kills + 1,
                    lost + (ahead < 0 ? 1 : 0),
                    invented + (ahead > 1 ? 1 : 0),
                    damaged + (whole ? 0 : 1),
                    unsaid + (ahead == 1 ? 1 : 0),
                    temporaries + left,
                    unswept + leftStill);
        }

        boolean isFaultless() {
            return lost + invented + damaged + unswept == 0;
        }
    }
}
