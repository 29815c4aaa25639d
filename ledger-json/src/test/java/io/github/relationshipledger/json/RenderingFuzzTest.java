package io.github.relationshipledger.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.relationshipledger.Ledger;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people wrote, in a ledger or in every text of one: nothing of it acts on a page. */
class RenderingFuzzTest {
    static Stream<byte[]> goldens() {
        return LedgerJsonFuzzTest.goldens();
    }

    @DictionaryFile(resourcePath = "ledger.dict")
    @MethodSource("goldens")
    @FuzzTest
    void nothingActsOnAPage(byte[] bytes) {
        Ledger ledger = Readings.of(bytes).map(Document::ledger).orElseGet(() -> everywhere(new String(bytes, UTF_8)));
        Rendered.on(Everywhere.DAY, ledger);
    }

    /** Another one in its place where it is no text of the model. */
    private static Ledger everywhere(String text) {
        try {
            return Everywhere.of(text);
        } catch (IllegalArgumentException refused) {
            return Everywhere.of("text");
        }
    }
}
