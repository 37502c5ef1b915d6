package gantry.model.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The id of another node of the diagram.
///
/// @param kinds the ids of the kinds that the node may have; empty for any
public record Reference(List<String> kinds) implements ValueType<String> {

    public Reference {
        kinds = List.copyOf(kinds);
    }

    public static Reference to(String... kinds) {
        return new Reference(List.of(kinds));
    }

    @Override
    public String id() {
        return "reference";
    }

    @Override
    public Optional<String> read(Object json) {
        return json instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Object write(String value) {
        return value;
    }

    @Override
    public Optional<String> fault(Object json) {
        return json instanceof String ? Optional.empty() : Optional.of("Choose an element of the diagram.");
    }

    @Override
    public String range() {
        return kinds.isEmpty() ? "any node" : String.join(" or ", kinds);
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put("description", "The id of a node: " + range() + ".");
        return schema;
    }
}
