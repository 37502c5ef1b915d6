package gantry.model.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// An amount of memory in whole MiB (1024 * 1024 bytes).
///
/// @param min the least value, inclusive
/// @param max the greatest value, inclusive
public record MemorySize(long min, long max) implements ValueType<Long> {

    public static MemorySize between(long min, long max) {
        return new MemorySize(min, max);
    }

    @Override
    public String id() {
        return "memory in MiB";
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
            return Optional.of("Enter a whole number of MiB.");
        }
        boolean fits = number >= min && number <= max;
        return fits ? Optional.empty() : Optional.of("Enter " + range() + "; " + number + " isn't allowed.");
    }

    @Override
    public String range() {
        return min + " to " + max;
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "integer");
        schema.put("minimum", min);
        schema.put("maximum", max);
        return schema;
    }
}
