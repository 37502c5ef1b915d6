package gantry.model.kind;

import java.util.Optional;
import java.util.function.Function;

/// How a value is spelt in an export and read back: a pair of pure functions that undo each other.
///
/// @param there from the value to the JSON data of the target
/// @param back  from the JSON data of the target to the value; empty when it stands for none
public record Conversion<T>(Function<T, Object> there, Function<Object, Optional<T>> back) {

    /// The same JSON data on both sides.
    public static <T> Conversion<T> same(ValueType<T> type) {
        return new Conversion<>(type::write, json -> type.read(json));
    }

    /// A number that the target spells as text, such as the `Cpu` of a task definition.
    public static Conversion<Long> wholeAsText() {
        return new Conversion<>(String::valueOf, json -> parse(String.valueOf(json)));
    }

    private static Optional<Long> parse(String text) {
        return text.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
