package io.github.relationshipledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relationshipledger.store.Revision;
import io.github.relationshipledger.testkit.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine with another charset, locale, zone or line end writes the same bytes, and reads them. */
class FarCornersTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/v1");

    @TempDir
    private Path there;

    @TempDir
    private Path here;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=ISO-8859-1 -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=US-ASCII -Duser.language=ar -Duser.extensions=u-nu-arab -Duser.timezone=Pacific/Niue",
                "-Dfile.encoding=windows-1252 -Duser.language=th -Duser.extensions=u-ca-buddhist -Dline.separator=\r\n"
            })
    void theBytesAreTheSame(String corner) throws IOException {
        Revision saved = JsonFileLedgerStore.at(here.resolve("saved"))
                .save(Revision.NONE, Samples.roster())
                .revision();

        try (Child child = Child.start(List.of(corner.split(" ", -1)), FarCornerProgram.class, there)) {
            assertThat(child.hear()).isEqualTo(saved.value());
        }
        assertThat(there.resolve("saved")).hasSameBinaryContentAs(here.resolve("saved"));
        for (String name : Goldens.byName().keySet()) {
            assertThat(there.resolve(name + ".json"))
                    .as(name)
                    .hasBinaryContent(Files.readAllBytes(GOLDEN.resolve(name + ".json")));
        }
    }
}
