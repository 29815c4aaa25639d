package io.github.relationshipledger.testkit.store;

import static io.github.relationshipledger.testkit.store.EdgeLedgers.recorded;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.store.Snapshot;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.util.concurrent.Semaphore;

/**
 * What {@link OtherProcess} runs: a program that makes updates, one after the other, and acknowledges each by a line of
 * output. It opens the store at the first sign from its input and begins at the second. When its input ends, so does it,
 * at whatever it is doing: it never outlives the test.
 */
final class OtherProgram {
    private final PrintStream output;
    private final Semaphore signs = new Semaphore(0);

    private OtherProgram(PrintStream output) {
        this.output = output;
    }

    /** The class that opens the store, its address, the name of this writer, and the number of its updates. */
    public static void main(String[] arguments) {
        OtherProgram program = new OtherProgram(System.out);
        // What a store prints must not be taken for an acknowledgement.
        System.setOut(System.err);
        try {
            program.run(arguments[0], arguments[1], arguments[2], Integer.parseInt(arguments[3]));
            System.exit(0);
        } catch (Throwable failure) {
            program.say(OtherProcess.FAILED + withRoot(failure));
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private void run(String opener, String address, String name, int updates) throws Exception {
        Thread waiting = new Thread(this::waitForSigns, "signs");
        waiting.setDaemon(true);
        waiting.start();
        say("here");
        signs.acquire();
        LedgerStore store = newOpener(opener).open(address);
        say("open");
        signs.acquire();
        for (int i = 1; i <= updates; i++) {
            String event = name + " " + i;
            Snapshot saved = store.update(ledger -> recorded(ledger, event));
            say(OtherProcess.SAVED + OtherProcess.inOneLine(saved.revision()));
        }
        Probe.close(store);
    }

    private void waitForSigns() {
        try {
            while (System.in.read() >= 0) {
                signs.release();
            }
        } catch (IOException inputIsGone) {
            // As good as its end.
        }
        Runtime.getRuntime().halt(2);
    }

    private static StoreOpener newOpener(String name) throws ReflectiveOperationException {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (StoreOpener) constructor.newInstance();
        } catch (NoSuchMethodException unusable) {
            throw new IllegalArgumentException(
                    "the opener " + name + " has no constructor without parameters; a nested class needs to be static",
                    unusable);
        }
    }

    /** The store's exception says what was tried, and what lies at its root why that failed. */
    private static String withRoot(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == failure ? failure.toString() : failure + ", because of " + root;
    }

    /** In one write, so that a kill leaves a line or none. */
    private void say(String line) {
        byte[] bytes = (line.replaceAll("\\R", " ") + "\n").getBytes(UTF_8);
        output.write(bytes, 0, bytes.length);
        output.flush();
    }
}
