package io.github.relationshipledger.json;

import io.github.relationshipledger.Ledger;
import io.github.relationshipledger.Occurrence;
import io.github.relationshipledger.json.CrashDisk.Step;
import io.github.relationshipledger.store.Snapshot;
import io.github.relationshipledger.store.StoreException;
import io.github.relationshipledger.testkit.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sequence of saves on a disk that crashes, and what is wrong with the directories that the crashes leave. */
final class CrashTrial {
    private static final Path FILE = CrashDisk.DIRECTORY.resolve("ledger.json");
    private static final Pattern BACKUP = Pattern.compile("ledger\\.json\\.[0-9]+\\.[0-9]+-([0-9a-f]{32})\\.bak");
    private static final String DAMAGE = "{";
    private static final Ledger LARGE = Samples.roster();

    private final int backups;
    private final CrashDisk disk;
    private final List<Moment> acknowledged = new ArrayList<>(List.of(new Moment(0, Map.of())));
    private final Set<Map<String, String>> directories = new HashSet<>();
    private final Set<String> faults = new LinkedHashSet<>();

    private CrashTrial(int backups, CrashDisk disk) {
        this.backups = backups;
        this.disk = disk;
    }

    /**
     * Plays a sequence and crashes at every moment of it.
     *
     * @param sequence a letter for each action: s saves, L saves a large ledger, r restores the oldest copy, p purges, d
     *     damages the file, as somebody does who edits it by hand
     */
    static CrashTrial of(String sequence, int backups, CrashDisk disk) {
        CrashTrial trial = new CrashTrial(backups, disk);
        JsonFileLedgerStore store = trial.store(disk);
        sequence.chars().forEach(action -> trial.play((char) action, store));
        trial.crashAtEveryMoment();
        return trial;
    }

    /** Returns how many different directories the crashes left. */
    int directories() {
        return directories.size();
    }

    /** Returns what is wrong with them, each fault once. */
    Set<String> faults() {
        return faults;
    }

    private JsonFileLedgerStore store(Disk on) {
        return new JsonFileLedgerStore(FILE, on, Duration.ZERO, backups);
    }

    private void play(char action, JsonFileLedgerStore store) {
        switch (action) {
            case 's' -> store.update(ledger -> ledger.record(event(acknowledged.size())));
            case 'L' -> store.update(ledger -> LARGE.record(event(acknowledged.size())));
            case 'r' -> store.backups().stream().reduce((newer, older) -> older).ifPresent(store::restore);
            case 'p' -> store.purgeBackups();
            case 'd' -> damage();
            default -> throw new IllegalArgumentException("no action " + action);
        }
        acknowledged.add(new Moment(disk.steps().size(), disk.contents()));
    }

    /** As an editor saves that takes care. */
    private void damage() {
        Path edited = CrashDisk.DIRECTORY.resolve("edited");
        try (Disk.OpenFile file = disk.create(edited);
                Disk.OpenFile directory = disk.openDirectory(CrashDisk.DIRECTORY)) {
            file.write(DAMAGE.getBytes(StandardCharsets.ISO_8859_1));
            file.force();
            disk.move(edited, FILE);
            Objects.requireNonNull(directory).force();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Occurrence event(int number) {
        return Occurrence.of("event " + number, LocalDate.of(2026, 11, 23));
    }

    private void crashAtEveryMoment() {
        List<Step> steps = disk.steps();
        int last = 0;
        for (int done = 0; done <= steps.size(); done++) {
            while (last + 1 < acknowledged.size() && acknowledged.get(last + 1).steps() <= done) {
                last++;
            }
            Moment before = acknowledged.get(last);
            Moment after = acknowledged.get(Math.min(last + 1, acknowledged.size() - 1));
            for (Map<String, String> left : CrashStates.after(steps.subList(0, done))) {
                check(left, before.contents(), after.contents());
            }
        }
    }

    private void check(Map<String, String> left, Map<String, String> before, Map<String, String> after) {
        String name = "ledger.json";
        String content = left.getOrDefault(name, "none");
        if (!content.equals(before.getOrDefault(name, "none")) && !content.equals(after.getOrDefault(name, "none"))) {
            faults.add("the file holds neither the version before nor the new one");
        }
        boolean replaced = !content.equals(before.getOrDefault(name, content)) && !content.equals(DAMAGE);
        if (backups > 0 && replaced && !left.containsValue(before.get(name))) {
            faults.add("what was replaced is lost");
        }
        for (String kept : before.keySet()) {
            if (BACKUP.matcher(kept).matches() && after.containsKey(kept) && !left.containsKey(kept)) {
                faults.add("a copy is lost");
            }
        }
        left.forEach((copy, bytes) -> {
            Matcher backup = BACKUP.matcher(copy);
            if (backup.matches()
                    && !backup.group(1).equals(FileRevision.hash(bytes.getBytes(StandardCharsets.ISO_8859_1)))) {
                faults.add("a copy is damaged");
            }
        });
        if (directories.add(left) && !isUsable(left)) {
            faults.add("the store is not usable");
        }
    }

    private boolean isUsable(Map<String, String> left) {
        try {
            JsonFileLedgerStore store = store(new CrashDisk(left));
            Snapshot saved = DAMAGE.equals(left.get("ledger.json"))
                    ? store.restore(store.backups().get(0))
                    : store.update(ledger -> ledger.record(event(0)));
            return saved.equals(store.load());
        } catch (StoreException unusable) {
            return false;
        }
    }

    /** What everybody saw when an action was acknowledged. */
    private record Moment(int steps, Map<String, String> contents) {}
}
