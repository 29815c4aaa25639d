package io.github.relationshipledger.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are: they are refused cleanly, or read as a ledger that is written and read as the same. */
class LedgerJsonFuzzTest {
    static Stream<byte[]> goldens() {
        return Goldens.byName().values().stream()
                .map(ledger -> LedgerJson.write(ledger).getBytes(UTF_8));
    }

    @DictionaryFile(resourcePath = "ledger.dict")
    @MethodSource("goldens")
    @FuzzTest
    void bytesAreALedgerOrRefused(byte[] bytes) {
        Readings.of(bytes);
    }
}
