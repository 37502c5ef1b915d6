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
        return json instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    @Override
    public Object write(Long value) {
        return value;
    }

    @Override
    public Optional<String> fault(Object json) {
        if (!(json instanceof Long number)) {
            return Optional.of("Enter a whole number.");
        }
        boolean fits = allowed.isEmpty() ? number >= min && number <= max : allowed.contains(number);
        return fits ? Optional.empty() : Optional.of("Enter " + range() + "; " + number + " isn't allowed.");
    }

    @Override
    public String range() {
        if (!allowed.isEmpty()) {
            return "one of " + allowed.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return max == Long.MAX_VALUE ? min + " or more" : min + " to " + max;
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "integer");
        if (allowed.isEmpty()) {
            schema.put("minimum", min);
            if (max != Long.MAX_VALUE) {
                schema.put("maximum", max);
            }
        } else {
            schema.put("enum", allowed);
        }
        return schema;
    }
}
