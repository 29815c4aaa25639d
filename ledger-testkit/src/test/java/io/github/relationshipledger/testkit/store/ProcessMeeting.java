package io.github.relationshipledger.testkit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Lets processes meet, once, where they should be kept apart. A file says who is invited and has not come yet. */
final class ProcessMeeting {
    private static final String INVITED = "invited ";

    private ProcessMeeting() {}

    /** Invites this process. One that is not, such as the test's own, works alone and goes through. */
    static void invite(Path ledger) throws IOException {
        Files.createFile(invitation(ledger));
    }

    /** Waits for all others that are invited and alive. */
    static void attend(Path ledger) throws IOException {
        if (Files.deleteIfExists(invitation(ledger))) {
            while (somebodyIsMissing(ledger)) {
                Thread.onSpinWait();
            }
        }
    }

    private static Path invitation(Path ledger) {
        return ledger.resolveSibling(INVITED + ProcessHandle.current().pid());
    }

    private static boolean somebodyIsMissing(Path ledger) throws IOException {
        try (Stream<Path> files =
                Files.list(Objects.requireNonNull(ledger.getParent(), "a file lies in a directory"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(INVITED))
                    .anyMatch(name -> isAlive(name.substring(INVITED.length())));
        }
    }

    static boolean isAlive(String pid) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .isPresent();
    }
}
