package gantry.model.kind;

import java.util.ArrayList;
import java.util.List;

/// A condition on the value of another property, such as "launch type is FARGATE"; inert data that a schema can state.
///
/// @param allowed the JSON data of which the effective value must be one
public record Condition(Property<?> property, List<Object> allowed) {

    public Condition {
        allowed = List.copyOf(allowed);
    }

    @SafeVarargs
    public static <T> Condition when(Property<T> property, T... values) {
        var allowed = new ArrayList<Object>();
        for (T value : values) {
            allowed.add(property.type().write(value));
        }
        return new Condition(property, allowed);
    }

    public boolean holds(Values values) {
        return holds(property, values);
    }

    private <T> boolean holds(Property<T> typed, Values values) {
        return values.effective(typed).map(typed.type()::write).filter(allowed::contains).isPresent();
    }
}
