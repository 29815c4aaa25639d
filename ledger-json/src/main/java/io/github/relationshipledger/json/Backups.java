package io.github.relationshipledger.json;

import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What lies beside a ledger file and is named after it: copies of its last good versions, what was there when one of them
 * was restored over it, and temporary files that a crash has left.
 *
 * <p>A copy is called {@code ledger.json.12.7-0d2e….bak}: the twelfth that was made, of the version 7-0d2e…. The place in
 * this row is no part of the revision, since a file that was written by hand, or put back, may have any revision.
 */
final class Backups {
    private static final Pattern COPY = Pattern.compile("\\.([1-9][0-9]{0,17})\\.([0-9]{1,16}-[0-9a-f]{32})\\.bak");
    private static final Predicate<String> UNREADABLE =
            Pattern.compile("\\.[0-9a-f]{32}\\.unreadable").asMatchPredicate();
    private static final Predicate<String> TEMPORARY =
            Pattern.compile("\\.[0-9a-f]{16}\\.tmp").asMatchPredicate();

    private final LedgerFile file;
    private final Disk disk;
    private final List<String> suffixes;
    private final List<Copy> newestFirst;

    private Backups(LedgerFile file, Disk disk) {
        this.file = file;
        this.disk = disk;
        this.suffixes = file.suffixes();
        this.newestFirst = suffixes.stream()
                .map(COPY::matcher)
                .filter(Matcher::matches)
                .map(name -> new Copy(Long.parseLong(name.group(1)), Revision.of(name.group(2))))
                .sorted(Comparator.comparingLong(Copy::place).reversed())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Looks what is there now. */
    static Backups of(LedgerFile file, Disk disk) {
        return new Backups(file, disk);
    }

    /** Returns the copies, the newest first. */
    List<Backup> newestFirst() {
        return newestFirst.stream()
                .map(copy -> new Backup(file.beside(copy.suffix()), copy.revision(), disk))
                .toList();
    }

    /**
     * Returns the number of the version that is to follow on another one. It is greater than that of every copy: numbers
     * grow also after a ledger was deleted, or an old one put back by hand.
     */
    long numberAfter(Revision revision) {
        long last = newestFirst.stream()
                .map(Copy::revision)
                .mapToLong(FileRevision::number)
                .filter(number -> number < FileRevision.LAST)
                .max()
                .orElse(0);
        return Math.max(last, FileRevision.number(revision)) + 1;
    }

    /** Keeps a version that is about to be replaced. Where a save failed and is repeated, the copy is there already. */
    void keep(FileVersion version) {
        Revision revision = version.snapshot().revision();
        Copy newest = newestFirst.isEmpty() ? new Copy(0, Revision.NONE) : newestFirst.get(0);
        if (newest.revision().equals(revision)) {
            file.keep(newest.suffix(), version.bytes());
        } else {
            Copy copy = new Copy(newest.place() + 1, revision);
            file.keep(copy.suffix(), version.bytes());
            newestFirst.add(0, copy);
        }
    }

    /** Keeps what is no ledger and is about to be replaced all the same. */
    void keepUnreadable(byte[] bytes) {
        if (bytes.length > Json.LONGEST_DOCUMENT) {
            throw file.notWritten(
                    "it is no ledger, and too long to keep", "move it elsewhere, and restore again", null);
        }
        file.keep("." + FileRevision.hash(bytes) + ".unreadable", bytes);
    }

    /**
     * Deletes, after a save, the temporary files of programs that died and all but so many of the newest copies. What
     * cannot be deleted does not fail the save, which is done: a file too many harms nobody, and the next save tries again.
     */
    void tidy(int most) {
        suffixes.stream()
                .filter(TEMPORARY)
                .map(file::beside)
                .forEach(temporary -> attempt(() -> {
                    if (disk.isForgotten(temporary)) {
                        disk.delete(temporary);
                    }
                }));
        newestFirst.stream()
                .skip(most)
                .map(Copy::suffix)
                .map(file::beside)
                .forEach(copy -> attempt(() -> disk.delete(copy)));
    }

    private static void attempt(Deletion deletion) {
        try {
            deletion.run();
        } catch (IOException left) {
            // As said of tidy.
            return;
        }
    }

    /**
     * Deletes all that may hold lines of the ledger, and tells how many files that was.
     *
     * @throws StoreException if any is left, or it is not certain that none comes back
     */
    int purge() {
        int deleted = 0;
        Map<Path, IOException> left = new LinkedHashMap<>();
        for (String suffix : suffixes) {
            if (COPY.asMatchPredicate().or(UNREADABLE).or(TEMPORARY).test(suffix)) {
                Path copy = file.beside(suffix);
                try {
                    deleted += disk.delete(copy) ? 1 : 0;
                } catch (IOException failure) {
                    left.put(copy, failure);
                }
            }
        }
        String done = deleted + " of its copies are deleted, ";
        if (!left.isEmpty()) {
            throw file.failure(
                    done + "and these are left: " + left.keySet(),
                    "see who may write in its directory, and purge again",
                    left.values().iterator().next());
        }
        try {
            file.forceDirectory();
        } catch (IOException failure) {
            throw file.failure(
                    done + "and may be back after a loss of power",
                    "see whether the disk is failing, and purge again",
                    failure);
        }
        return deleted;
    }

    /** A copy: the how-manieth that was made, and of which version. */
    private record Copy(long place, Revision revision) {
        String suffix() {
            return "." + place + "." + revision + ".bak";
        }
    }

    /** Something that may be left undone. */
    private interface Deletion {
        void run() throws IOException;
    }
}
