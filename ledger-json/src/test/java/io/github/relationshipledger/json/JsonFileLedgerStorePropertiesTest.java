package io.github.relationshipledger.json;

import io.github.relationshipledger.json.JsonFileLedgerStore.Durability;
import io.github.relationshipledger.store.LedgerStore;
import io.github.relationshipledger.testkit.jqwik.LedgerStoreProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever several handles on one file do. Nothing crashes here, so nothing is flushed. */
class JsonFileLedgerStorePropertiesTest implements LedgerStoreProperties {
    private Path directory = Path.of("");

    @BeforeTry
    void makeADirectory() throws IOException {
        directory = Files.createTempDirectory("ledger");
    }

    @Override
    public Supplier<LedgerStore> newStorage() {
        return () -> JsonFileLedgerStore.builder(directory.resolve("ledger.json"))
                .backups(2)
                .durability(Durability.PROGRAM_CRASH)
                .build();
    }

    @AfterTry
    void deleteTheDirectory() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
