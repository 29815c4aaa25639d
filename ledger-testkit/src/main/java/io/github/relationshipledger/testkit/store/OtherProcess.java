package io.github.relationshipledger.testkit.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.relationshipledger.store.Revision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Another process that updates the ledger, seen from the test. A description begins with the number of the law. */
final class OtherProcess implements AutoCloseable {
    static final String SAVED = "saved ";
    static final String FAILED = "failed ";

    private final String description;
    private final Process process;
    private final BufferedReader output;
    private final List<Revision> acknowledged = new ArrayList<>();

    private OtherProcess(String description, Process process) {
        this.description = description;
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Starts a process that does nothing yet. Its updates are {@link EdgeLedgers#numbered} by its name. */
    static OtherProcess start(DurableLedgerStoreContract test, String law, String name, int updates)
            throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // It lives for moments only, in which an optimising compiler does not pay.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        ClassPath.with(test.opener()),
                        OtherProgram.class.getName(),
                        test.opener().getName(),
                        test.address(),
                        name,
                        Integer.toString(updates))
                .redirectError(Redirect.INHERIT)
                .start();
        return new OtherProcess(law + ": " + name, process);
    }

    /** Lets it go on: open the store at the first sign, begin at the second. */
    void sign() throws IOException {
        process.getOutputStream().write('!');
        process.getOutputStream().flush();
    }

    /** Waits for so many lines: that it is there, that it has opened the store, and one for each update. */
    void await(int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            if (!readLine()) {
                throw new AssertionError(
                        "[%s] it ended by itself after %d saves".formatted(description, acknowledged.size()));
            }
        }
    }

    /** Waits for one more line, and returns how often it had to look for it: a measure of time that needs no clock. */
    int looksUntilNextLine() throws IOException {
        int looks = 0;
        while (isQuiet()) {
            looks++;
        }
        await(1);
        return looks;
    }

    /** Lets pass the time that so many looks take. */
    void look(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            isQuiet();
        }
    }

    /** Yields, since the other process may be waiting for this very processor. */
    @SuppressWarnings("ThreadPriorityCheck")
    private boolean isQuiet() throws IOException {
        Thread.yield();
        return !output.ready() && process.isAlive();
    }

    /** Waits until it has done its work, and returns the revisions that its updates gave. */
    List<Revision> ended() throws IOException, InterruptedException {
        readToTheEnd();
        if (process.waitFor() != 0) {
            throw new AssertionError("[%s] it ended with %d".formatted(description, process.exitValue()));
        }
        return acknowledged;
    }

    /**
     * Kills it and returns the revisions of the updates that it has acknowledged. By its handle: {@link
     * Process#destroyForcibly()} closes the pipe as well, and what it acknowledged last would be lost.
     */
    List<Revision> killed() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        readToTheEnd();
        process.waitFor();
        return acknowledged;
    }

    /** Ends it, whatever it is doing, and waits until it touches nothing more. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void readToTheEnd() throws IOException {
        boolean more = true;
        while (more) {
            more = readLine();
        }
    }

    private boolean readLine() throws IOException {
        String line = output.readLine();
        if (line == null) {
            return false;
        }
        if (line.startsWith(FAILED)) {
            throw new AssertionError("[%s] after %d saves the store threw %s"
                    .formatted(description, acknowledged.size(), line.substring(FAILED.length())));
        }
        if (line.startsWith(SAVED)) {
            acknowledged.add(revision(line.substring(SAVED.length())));
        }
        return true;
    }

    /** A revision may contain anything, line breaks too. */
    static String inOneLine(Revision revision) {
        return Base64.getEncoder().encodeToString(revision.value().getBytes(UTF_8));
    }

    private static Revision revision(String line) {
        return Revision.of(new String(Base64.getDecoder().decode(line), UTF_8));
    }
}
