package gantry.model.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Values of one type, each under a text key, such as environment variables; sorted by key.
///
/// @param key   what a key must look like
/// @param value what stands under a key
public record MapOf<T>(Text key, ValueType<T> value) implements ValueType<Map<String, T>> {

    @Override
    public String id() {
        return "map of " + value.id();
    }

    @Override
    public Optional<Map<String, T>> read(Object json) {
        if (!(json instanceof Map<?, ?> entries)) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, T>();
        for (var entry : entries.entrySet()) {
            Optional<T> read = value.read(entry.getValue());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            values.put((String) entry.getKey(), read.get());
        }
        return Optional.of(Collections.unmodifiableMap(values));
    }

    @Override
    public Object write(Map<String, T> entries) {
        var written = new LinkedHashMap<String, Object>();
        entries.forEach((name, each) -> written.put(name, value.write(each)));
        return Json.normal(written);
    }

    @Override
    public Optional<String> fault(Object json) {
        if (!(json instanceof Map<?, ?> entries)) {
            return Optional.of("Enter names and values.");
        }
        for (var entry : entries.entrySet()) {
            Optional<String> fault = key.fault(entry.getKey()).or(() -> value.fault(entry.getValue()));
            if (fault.isPresent()) {
                return Optional.of("'" + entry.getKey() + "': " + fault.get());
            }
        }
        return Optional.empty();
    }

    @Override
    public String range() {
        return value.range();
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("propertyNames", key.schema());
        schema.put("additionalProperties", value.schema());
        return schema;
    }
}
