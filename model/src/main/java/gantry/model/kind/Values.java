package gantry.model.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The property values of one element, immutable.
///
/// They are kept as plain JSON data (see [Json]) and read through [Property] constants, so that a property nobody
/// knows, or a value of the wrong shape, survives loading and saving unchanged.
public record Values(Map<String, Object> raw) {

    public static final Values EMPTY = new Values(Map.of());

    public Values {
        raw = Json.normalMap(raw);
    }

    /// The value that was set; empty when none was, or when it has the wrong shape.
    public <T> Optional<T> get(Property<T> property) {
        Object json = raw.get(property.name());
        return json == null ? Optional.empty() : property.type().read(json);
    }

    /// The value that counts: the one set, else the property's default.
    public <T> Optional<T> effective(Property<T> property) {
        return get(property).or(property::fallback);
    }

    /// Like [#effective], for properties that always have a default.
    ///
    /// @throws IllegalStateException when neither a value nor a default exists
    public <T> T value(Property<T> property) {
        return effective(property)
                .orElseThrow(() -> new IllegalStateException(property.name() + " has neither value nor default"));
    }

    /// True when a value was set, even one of the wrong shape.
    public boolean has(Property<?> property) {
        return raw.containsKey(property.name());
    }

    public <T> Values with(Property<T> property, T value) {
        return withRaw(property.name(), property.type().write(value));
    }

    /// Sets `name` to plain JSON data without asking whether it is valid; meant for editors and readers.
    public Values withRaw(String name, Object json) {
        var copy = new LinkedHashMap<>(raw);
        copy.put(name, json);
        return new Values(copy);
    }

    /// Without a value for `property`, so that its default counts again.
    public Values without(Property<?> property) {
        return withoutRaw(property.name());
    }

    /// Without the entry of this name, which may be unknown.
    public Values withoutRaw(String name) {
        var copy = new LinkedHashMap<>(raw);
        copy.remove(name);
        return new Values(copy);
    }
}
