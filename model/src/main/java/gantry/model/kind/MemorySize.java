package gantry.model.kind;

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
        return WholeNumbers.read(json);
    }

    @Override
    public Object write(Long value) {
        return value;
    }

    @Override
    public Optional<String> fault(Object json) {
        return WholeNumbers.fault(json, min, max, "a whole number of MiB");
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
