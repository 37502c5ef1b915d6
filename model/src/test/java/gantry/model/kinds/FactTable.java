package gantry.model.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A table of documented facts beside the tests: one row per line, cells parted by tabs, kinds in a cell by commas.
record FactTable(List<List<String>> rows) {

    static FactTable read(String name) {
        try (InputStream in = Objects.requireNonNull(FactTable.class.getResourceAsStream(name), name)) {
            return new FactTable(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    /// The kinds in a cell.
    static List<String> kinds(String cell) {
        return Stream.of(cell.split(",")).toList();
    }
}
