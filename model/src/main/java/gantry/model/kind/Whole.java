package gantry.model.kind;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A whole number.
///
/// @param min     the least value, inclusive
/// @param max     the greatest value, inclusive
/// @param allowed when not empty, the only values allowed, ascending
public record Whole(long min, long max, List<Long> allowed) implements ValueType<Long> {

    public Whole {
        allowed = List.copyOf(allowed);
    }

    public static Whole between(long min, long max) {
        return new Whole(min, max, List.of());
    }

    public static Whole oneOf(long... values) {
        List<Long> list = Arrays.stream(values).boxed().toList();
        return new Whole(list.getFirst(), list.getLast(), list);
    }

    @Override
    public String id() {
        return "whole number";
    }

    @Override
    public Optional<Long> read(Object json) {
        return WholeNumbers.read(json);
    }

    @Override
    public Object write(Long value) {
        return value;
    }

    @Override
    public Optional<String> fault(Object json) {
        if (allowed.isEmpty()) {
            return WholeNumbers.fault(json, min, max, "a whole number");
        }
        if (!(json instanceof Long number)) {
            return Optional.of("Enter a whole number.");
        }
        return allowed.contains(number) ? Optional.empty() : Optional.of(WholeNumbers.outside(number, range()));
    }

    @Override
    public String range() {
        return allowed.isEmpty()
                ? WholeNumbers.range(min, max)
                : "one of " + allowed.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public Map<String, Object> schema() {
        if (allowed.isEmpty()) {
            return WholeNumbers.schema(min, max);
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "integer");
        schema.put("enum", allowed);
        return schema;
    }
}
