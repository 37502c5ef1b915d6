package gantry.app.inspector;

import gantry.model.kind.Property;
import gantry.model.kind.ValueType;
import java.util.Optional;
import java.util.function.Consumer;

/// The place of one value in a form: what an editor must know about it, and where it hands in a new one.
///
/// @param label    what the value is called, for screen readers
/// @param fallback the JSON data that counts while nothing is set
/// @param unit     stands behind the field, or empty
/// @param commit   takes valid JSON data, or nothing to go back to the default
record Slot(
        String label,
        ValueType<?> type,
        Optional<Object> fallback,
        String unit,
        Consumer<Optional<Object>> commit) {

    static Slot of(Property<?> property, Consumer<Optional<Object>> commit) {
        return new Slot(property.title(), property.type(), property.fallbackJson(), property.unit(), commit);
    }

    /// A value inside this one, such as an item of a list.
    Slot inside(String partLabel, ValueType<?> partType, Consumer<Optional<Object>> partCommit) {
        return new Slot(partLabel, partType, Optional.empty(), "", partCommit);
    }
}
