package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * A ledger with every kind of line and field, damaged in every single place: it is refused, or what was damaged is a text, a date or
 * a number, and reads as another one.
 */
class DamagedLedgerTest {
    private static final Document WHOLE = new Document(Everywhere.of("\u00e9 \"x\""), OptionalLong.of(7));
    private static final byte[] BYTES = WHOLE.bytes();

    @Test
    void everyTruncationIsRefused() {
        int refused = 0;
        for (int length = 0; length < BYTES.length; length++) {
            Optional<Document> read = Readings.of(Arrays.copyOf(BYTES, length));
            if (length == BYTES.length - 1) {
                assertThat(read).as("without the last line feed").hasValue(WHOLE);
            } else {
                assertThat(read).as("the first %d bytes", length).isEmpty();
                refused++;
            }
        }
        assertThat(refused).isEqualTo(BYTES.length - 1);
    }

    @Test
    void everyTruncationFilledUpWithNulsIsRefused() {
        for (int length = 0; length < BYTES.length - 1; length++) {
            assertThat(Readings.of(Arrays.copyOf(Arrays.copyOf(BYTES, length), BYTES.length)))
                    .as("the first %d bytes and NULs, as a file system may leave them", length)
                    .isEmpty();
        }
    }

    @Test
    void everyFlippedBitIsRefusedOrReadsAsAnotherLedger() {
        boolean[] structure = structure();
        int refused = 0;
        int another = 0;
        for (int at = 0; at < BYTES.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = BYTES.clone();
                damaged[at] ^= (byte) (1 << bit);
                Optional<Document> read = Readings.of(damaged);
                if (read.isEmpty()) {
                    refused++;
                } else {
                    assertThat(structure[at])
                            .as("byte %d, bit %d is in a text or a number", at, bit)
                            .isFalse();
                    assertThat(read).as("byte %d, bit %d", at, bit).isNotEqualTo(Optional.of(WHOLE));
                    another++;
                }
            }
        }
        assertThat(refused + another).isEqualTo(8 * BYTES.length);
        assertThat(another).as("most of the text is free").isBetween(BYTES.length / 4, 2 * BYTES.length);
    }

    @Test
    void everyByteThatIsLostOrDoubledOrANulIsRefusedOrReadsAsALedger() {
        boolean[] structure = structure();
        int refused = 0;
        for (int at = 0; at < BYTES.length; at++) {
            byte[] nul = BYTES.clone();
            nul[at] = 0;
            assertThat(Readings.of(nul)).as("a NUL for byte %d", at).isEmpty();
            for (byte[] damaged : new byte[][] {without(at), twice(at)}) {
                Optional<Document> read = Readings.of(damaged);
                if (read.isEmpty()) {
                    refused++;
                } else if (structure[at]) {
                    assertThat(Character.isWhitespace(BYTES[at]))
                            .as("byte %d lost or doubled", at)
                            .isTrue();
                    assertThat(read).hasValue(WHOLE);
                }
            }
        }
        assertThat(refused).as("names of fields, dates and structure").isBetween(BYTES.length / 2, 2 * BYTES.length);
    }

    private static byte[] without(int at) {
        byte[] bytes = Arrays.copyOf(BYTES, BYTES.length - 1);
        System.arraycopy(BYTES, at + 1, bytes, at, bytes.length - at);
        return bytes;
    }

    private static byte[] twice(int at) {
        byte[] bytes = Arrays.copyOf(BYTES, BYTES.length + 1);
        System.arraycopy(BYTES, at, bytes, at + 1, BYTES.length - at);
        return bytes;
    }

    /** Marks what is neither within quotes nor a digit: there every flip of a bit breaks the document. */
    private static boolean[] structure() {
        boolean[] structure = new boolean[BYTES.length];
        boolean quoted = false;
        for (int at = 0; at < BYTES.length; at++) {
            boolean quote = BYTES[at] == '"' && BYTES[at - 1] != '\\';
            quoted ^= quote;
            structure[at] = quote || (!quoted && !Character.isDigit(BYTES[at]) && BYTES[at] != '.');
        }
        return structure;
    }
}
