package gantry.app.inspector;

import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The values that stand beside a value, for editors whose meaning depends on another field.
interface Siblings {

    Siblings NONE = name -> Optional.empty();

    /// The JSON data that counts for the property called `name`; empty when there is none.
    Optional<Object> value(String name);

    /// The properties of one element or structure.
    ///
    /// @param values asked whenever a value is wanted
    static Siblings of(List<? extends Property<?>> properties, Supplier<Values> values) {
        return name -> properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .flatMap(property -> Optional.ofNullable(values.get().raw().get(name)).or(property::fallbackJson));
    }

    /// These, and `outer` for names that aren't here.
    default Siblings within(Siblings outer) {
        return name -> value(name).or(() -> outer.value(name));
    }
}
