package gantry.model.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One table of facts as it was published on some day.
///
/// Its file is a JSON object with `about`, `source`, `asOf` and `rows`, an array of objects. To bring a table up to date:
/// compare the rows with the source, change them, and set the day.
///
/// @param name   of the file, without ending
/// @param about  what it says, a few words such as `sizes of Fargate tasks`
/// @param source the official page
/// @param asOf   the day on which the rows were last compared with it
public record FactTable(String name, String about, URI source, LocalDate asOf, List<FactRow> rows) {

    /// After so many months a table is no longer trusted silently.
    public static final int TRUSTED_MONTHS = 12;

    private static final JsonFactory JSON = new JsonFactory();

    public FactTable {
        rows = List.copyOf(rows);
    }

    /// Reads the table from its file among the program's resources.
    ///
    /// @throws IllegalStateException when there is no such file or it isn't a table
    public static FactTable load(String name) {
        try (InputStream file = FactTable.class.getResourceAsStream(name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("no table " + name);
            }
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), file)) {
                parser.nextToken();
                return of(name, object(parser));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("can't read table " + name, broken);
        }
    }

    private static FactTable of(String name, Map<String, Object> file) {
        var head = new FactRow(name, file);
        List<FactRow> rows = new ArrayList<>();
        if (file.get("rows") instanceof List<?> found) {
            found.forEach(row -> rows.add(new FactRow(name, asObject(row))));
        }
        return new FactTable(name, head.text("about"), URI.create(head.text("source")), head.date("asOf"), rows);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObject(Object row) {
        return (Map<String, Object>) row;
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield items;
            }
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> parser.getString();
            default -> throw new IllegalStateException(
                    "a table holds no " + parser.currentToken() + ": " + parser.currentTokenLocation());
        };
    }

    public boolean isOutdated(LocalDate today) {
        return today.isAfter(asOf.plusMonths(TRUSTED_MONTHS));
    }
}
