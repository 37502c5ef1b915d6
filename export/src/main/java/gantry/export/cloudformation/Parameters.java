package gantry.export.cloudformation;

import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.Flag;
import gantry.model.kind.MemorySize;
import gantry.model.kind.Option;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Text;
import gantry.model.kind.ValueType;
import gantry.model.kind.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The parameters of one template.
final class Parameters {

    private final Map<String, Parameter> byKey = new LinkedHashMap<>();

    /// Keeps a parameter under a key that says what it is for, so that it is made once.
    Parameter keep(String key, Parameter parameter) {
        byKey.put(key, parameter);
        return parameter;
    }

    Optional<Parameter> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<Parameter> all() {
        return List.copyOf(byKey.values());
    }

    /// Type, default, limits and description for values of a property.
    ///
    /// @param preset the default as JSON data; empty to make people enter a value
    static Block facts(Property<?> property, Optional<Object> preset, String description) {
        Block facts = Block.of("Type", isNumber(property.type()) ? "Number" : "String");
        preset.ifPresent(value -> facts.set("/Default", value));
        limit(facts, property.type());
        return facts.set("/Description", description);
    }

    private static boolean isNumber(ValueType<?> type) {
        return type instanceof Whole || type instanceof Seconds || type instanceof MemorySize;
    }

    private static void limit(Block facts, ValueType<?> type) {
        switch (type) {
            case Whole whole when !whole.allowed().isEmpty() -> facts.set("/AllowedValues", whole.allowed());
            case Whole(long min, long max, List<Long> _) -> bounds(facts, min, max);
            case Seconds(long min, long max) -> bounds(facts, min, max);
            case MemorySize(long min, long max) -> bounds(facts, min, max);
            case Choice<?> choice -> facts.set("/AllowedValues", new ArrayList<Object>(
                    choice.options().stream().map(Option::value).toList()));
            case Flag _ -> facts.set("/AllowedValues", List.of("true", "false"));
            case Cidr cidr -> facts.set("/AllowedPattern", Objects.requireNonNull(cidr.schema().get("pattern")));
            case Text text when !text.pattern().isEmpty() ->
                facts.set("/AllowedPattern", "^(?:" + text.pattern() + ")$");
            default -> {}
        }
    }

    private static void bounds(Block facts, long min, long max) {
        facts.set("/MinValue", min);
        if (max < Integer.MAX_VALUE) {
            facts.set("/MaxValue", max);
        }
    }
}
