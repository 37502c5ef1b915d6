package gantry.model.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One of a fixed set of named values.
///
/// @param options all values in the order in which they are offered
public record Choice<E extends Option>(List<E> options) implements ValueType<E> {

    public Choice {
        options = List.copyOf(options);
    }

    public static <E extends Enum<E> & Option> Choice<E> of(Class<E> values) {
        return new Choice<>(List.of(values.getEnumConstants()));
    }

    @Override
    public String id() {
        return "choice";
    }

    @Override
    public Optional<E> read(Object json) {
        return options.stream().filter(option -> option.value().equals(json)).findFirst();
    }

    @Override
    public Object write(E value) {
        return value.value();
    }

    @Override
    public Optional<String> fault(Object json) {
        return read(json).isPresent() ? Optional.empty() : Optional.of("Choose " + range() + ".");
    }

    @Override
    public String range() {
        return "one of " + options.stream().map(Option::value).collect(Collectors.joining(", "));
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put("enum", options.stream().map(Option::value).toList());
        return schema;
    }
}
