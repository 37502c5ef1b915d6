package gantry.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must hold for every table of facts.
class FactTablesTest {

    @Test
    void everyTableHasRowsASourceAndADay() {
        for (String name : FactTables.NAMES) {
            FactTable table = FactTable.load(name);
            assertFalse(table.rows().isEmpty(), name);
            assertEquals("https", table.source().getScheme(), name);
            assertTrue(table.asOf().isAfter(LocalDate.of(2026, 1, 1)), name);
            assertFalse(table.about().isBlank() || table.about().endsWith("."), name);
        }
    }

    @Test
    void everyFileIsListed() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FactTable.class.getResource("fargate-sizes.json")).toURI())
                .resolveSibling(".");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> found = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> file.replace(".json", ""))
                    .sorted()
                    .toList();
            assertEquals(FactTables.NAMES.stream().sorted().toList(), found);
        }
    }

    @Test
    void aTableIsTrustedForAYear() {
        FactTable table = FactTable.load("fargate-sizes");
        assertFalse(table.isOutdated(table.asOf().plusMonths(12)));
        assertTrue(table.isOutdated(table.asOf().plusMonths(12).plusDays(1)));
    }

    @Test
    void whatATableLacksIsSaid() {
        assertThrows(IllegalStateException.class, () -> FactTable.load("no-such-table"));
        FactRow row = FactTable.load("fargate-sizes").rows().getFirst();
        assertThrows(IllegalStateException.class, () -> row.text("cpu"));
        assertThrows(IllegalStateException.class, () -> row.number("none"));
    }
}
