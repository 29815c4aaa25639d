package io.github.relationshipledger.json;

import io.github.relationshipledger.store.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies beside a ledger file and is named after it: copies of its last good versions, what was there when one of them
 * was restored over it, and temporary files that a crash has left.
 */
final class Backups {
    private static final String BACKUP = ".bak";
    private static final Predicate<String> BACKUPS = matches("\\.[0-9]{1,19}-[0-9a-f]{32}\\.bak");
    private static final Predicate<String> UNREADABLE = matches("\\.[0-9a-f]{32}\\.unreadable");
    private static final Predicate<String> TEMPORARY = matches("\\.[0-9a-f]{16}\\.tmp");

    private final LedgerFile file;
    private final Disk disk;
    private final Set<String> suffixes;

    private Backups(LedgerFile file, Disk disk) {
        this.file = file;
        this.disk = disk;
        this.suffixes = new HashSet<>(file.suffixes());
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /** Looks what is there now. */
    static Backups of(LedgerFile file, Disk disk) {
        return new Backups(file, disk);
    }

    /** Returns the copies, the newest first. */
    List<Backup> newestFirst() {
        return revisions()
                .map(revision -> new Backup(file.beside(suffix(revision)), revision, disk))
                .toList();
    }

    /**
     * Returns the number of the version that is to follow on another one. It is greater than that of every copy: after a
     * ledger was deleted, or an old one put back by hand, its next copies would be taken for the oldest.
     */
    long numberAfter(Revision revision) {
        long newest = revisions().mapToLong(FileRevision::number).findFirst().orElse(0);
        return Math.max(newest, FileRevision.number(revision)) + 1;
    }

    /** Keeps a version that is about to be replaced. */
    void keep(FileVersion version) {
        String suffix = suffix(version.snapshot().revision());
        file.keep(suffix, version.bytes());
        suffixes.add(suffix);
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
        try {
            for (String suffix : suffixes) {
                if (TEMPORARY.test(suffix) && disk.isForgotten(file.beside(suffix))) {
                    disk.delete(file.beside(suffix));
                }
            }
            for (Revision old : revisions().skip(most).toList()) {
                disk.delete(file.beside(suffix(old)));
            }
        } catch (IOException left) {
            return;
        }
    }

    /** Deletes all that may hold lines of the ledger, and tells how many files that was. */
    int purge() {
        int deleted = 0;
        Path copy = file.path();
        try {
            for (String suffix : suffixes) {
                if (BACKUPS.or(UNREADABLE).or(TEMPORARY).test(suffix)) {
                    copy = file.beside(suffix);
                    deleted += disk.delete(copy) ? 1 : 0;
                }
            }
            file.forceDirectory();
            return deleted;
        } catch (IOException failure) {
            throw file.notWritten(
                    "its copy " + copy + " cannot be deleted",
                    "see who may write in its directory, and purge again",
                    failure);
        }
    }

    private Stream<Revision> revisions() {
        return suffixes.stream()
                .filter(BACKUPS)
                .map(suffix -> Revision.of(suffix.substring(1, suffix.length() - BACKUP.length())))
                .sorted(Comparator.comparingLong(FileRevision::number)
                        .thenComparing(Revision::value)
                        .reversed());
    }

    private static String suffix(Revision revision) {
        return "." + revision + BACKUP;
    }
}
