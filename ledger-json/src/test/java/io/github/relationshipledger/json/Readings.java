package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/** What becomes of bytes from anywhere, with what must hold whatever they are. */
final class Readings {
    /** The place, what was expected with every name of an object or constant, and what was found: all of it bounded. */
    private static final int LONGEST_MESSAGE = 1_000;

    private Readings() {}

    /**
     * Reads bytes as a store does. Nothing but a {@link LedgerJsonException} is thrown, with a message that can be shown;
     * and what was read is written as bytes that are read as the same, and are those for ever.
     *
     * @return what was read; empty where the bytes were refused
     */
    static Optional<Document> of(byte[] bytes) {
        Document read;
        try {
            read = Document.parse(bytes, "");
        } catch (LedgerJsonException refusal) {
            assertThat(refusal.getMessage()).hasSizeLessThan(LONGEST_MESSAGE).matches(Readings::isShown);
            return Optional.empty();
        }
        byte[] written = read.bytes();
        Document again = Document.parse(written, "");
        assertThat(again).isEqualTo(read);
        assertThat(again.bytes()).isEqualTo(written);
        return Optional.of(read);
    }

    /** Says whether a message has nothing that acts on a terminal, turns the line or hides. */
    private static boolean isShown(String message) {
        return message.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }
}
