package gantry.app.inspector;

import gantry.model.kind.Property;
import gantry.model.kind.ValueType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

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
        Consumer<Optional<Object>> commit,
        Around around) {

    /// What is beside the value itself.
    ///
    /// @param judge why JSON data can't be used
    record Around(Function<Object, Optional<String>> judge, Siblings siblings) {}

    Slot(
            String label,
            ValueType<?> type,
            Optional<Object> fallback,
            String unit,
            Consumer<Optional<Object>> commit) {
        this(label, type, fallback, unit, commit, new Around(type::fault, Siblings.NONE));
    }

    static Slot of(FormModel.Field field, Siblings siblings, Consumer<Optional<Object>> commit) {
        Property<?> property = field.property();
        var around = new Around(field::fault, siblings);
        return new Slot(property.title(), property.type(), field.fallback(), property.unit(), commit, around);
    }

    /// A value inside this one, such as an item of a list.
    Slot inside(String partLabel, ValueType<?> partType, Consumer<Optional<Object>> partCommit) {
        var inner = new Around(partType::fault, around.siblings());
        return new Slot(partLabel, partType, Optional.empty(), "", partCommit, inner);
    }

    /// Why `json` can't be used, as a sentence; empty when it can.
    Optional<String> fault(Object json) {
        return around.judge().apply(json);
    }
}
