package gantry.model.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a [FactTable]: texts, whole numbers, truth values and lists of them by column.
public final class FactRow {

    private final String table;
    private final Map<String, Object> cells;

    FactRow(String table, Map<String, Object> cells) {
        this.table = table;
        this.cells = Map.copyOf(cells);
    }

    /// @throws IllegalStateException when the row has no such text: the file is at fault
    public String text(String column) {
        return cell(column, String.class);
    }

    /// @throws IllegalStateException as for [#text]
    public long number(String column) {
        return cell(column, Long.class);
    }

    /// @throws IllegalStateException as for [#text]
    public boolean flag(String column) {
        return cell(column, Boolean.class);
    }

    /// A day, written `2026-11-20`.
    ///
    /// @throws IllegalStateException as for [#text]
    public LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    /// @throws IllegalStateException as for [#text]
    public List<String> texts(String column) {
        return ((List<?>) cell(column, List.class)).stream().map(String.class::cast).toList();
    }

    /// @throws IllegalStateException as for [#text]
    public List<Long> numbers(String column) {
        return ((List<?>) cell(column, List.class)).stream().map(Long.class::cast).toList();
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    public Optional<String> find(String column) {
        return has(column) ? Optional.of(text(column)) : Optional.empty();
    }

    private <T> T cell(String column, Class<T> type) {
        Object value = cells.get(column);
        if (!type.isInstance(value)) {
            throw new IllegalStateException(
                    "table " + table + " should have " + type.getSimpleName() + " in " + column + ": " + cells);
        }
        return type.cast(value);
    }
}
