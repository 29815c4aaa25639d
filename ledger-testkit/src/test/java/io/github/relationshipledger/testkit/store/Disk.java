package io.github.relationshipledger.testkit.store;

import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.store.Snapshot;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.EnumSet;
import java.util.Set;

/** A medium that holds one version in memory, fails once at each step it is told to fail at, and can be damaged. */
final class Disk {
    private final Set<Step> failing = EnumSet.noneOf(Step.class);
    private final boolean keepsUnflushed;
    private final Meeting meeting = new Meeting();
    private Snapshot flushed = Snapshot.NONE;
    private Snapshot written = Snapshot.NONE;
    private boolean damaged;
    private int writes;

    /**
     * Makes a disk that nothing was written to.
     *
     * @param keepsUnflushed whether what was written before a flush that failed is there afterwards
     */
    Disk(boolean keepsUnflushed) {
        this.keepsUnflushed = keepsUnflushed;
    }

    synchronized void failNext(Step step) {
        failing.add(step);
    }

    synchronized Snapshot read() throws IOException {
        failIfTold(Step.READ);
        if (damaged) {
            throw new StreamCorruptedException("what is on the disk is no ledger");
        }
        return written;
    }

    synchronized void write(Snapshot next) throws IOException {
        failIfTold(Step.WRITE);
        written = next;
        damaged = false;
        writes++;
    }

    synchronized void flush() throws IOException {
        try {
            failIfTold(Step.FLUSH);
            flushed = written;
        } finally {
            written = keepsUnflushed ? written : flushed;
        }
    }

    synchronized void damage() {
        damaged = true;
    }

    /** Returns what is on the disk, whatever it is. */
    synchronized Object content() {
        return damaged ? "garbage instead of " + written : written;
    }

    /** Returns what is written beside the content, and can be read although that is damaged. */
    synchronized Revision revision() {
        return written.revision();
    }

    /** Returns how often something was written, ever. */
    synchronized int writes() {
        return writes;
    }

    /** Returns where those meet whom a store fails to keep apart. */
    Meeting meeting() {
        return meeting;
    }

    private void failIfTold(Step step) throws IOException {
        if (failing.remove(step)) {
            throw new IOException("the disk fails at " + step);
        }
    }

    /** What a disk does. */
    enum Step {
        READ,
        WRITE,
        FLUSH
    }
}
