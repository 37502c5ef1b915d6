package gantry.model.kind;

import java.util.Map;
import java.util.Optional;

/// A duration in whole seconds.
///
/// @param min the least value, inclusive
/// @param max the greatest value, inclusive
public record Seconds(long min, long max) implements ValueType<Long> {

    public static Seconds between(long min, long max) {
        return new Seconds(min, max);
    }

    @Override
    public String id() {
        return "duration in seconds";
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
        return WholeNumbers.fault(json, min, max, "a whole number of seconds");
    }

    @Override
    public String range() {
        return WholeNumbers.range(min, max);
    }

    @Override
    public Map<String, Object> schema() {
        return WholeNumbers.schema(min, max);
    }
}
