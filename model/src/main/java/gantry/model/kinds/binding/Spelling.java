package gantry.model.kinds.binding;

import gantry.model.kind.Conversion;
import gantry.model.kind.Json;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.ValueType;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ways to spell a value in an export and to read it back; each is a pair of functions that undo each other.
public final class Spelling {

    private Spelling() {}

    /// Yes and no as two words, such as `ENABLED` and `DISABLED`.
    public static Conversion<Boolean> words(String yes, String no) {
        return new Conversion<>(
                value -> value ? yes : no,
                json -> yes.equals(json) ? Optional.of(true) : no.equals(json) ? Optional.of(false) : Optional.empty());
    }

    /// Yes becomes false: for targets that switch the opposite, such as `suspend`.
    public static Conversion<Boolean> opposite() {
        return new Conversion<>(
                value -> !value, json -> json instanceof Boolean flag ? Optional.of(!flag) : Optional.empty());
    }

    /// A list that holds just the value.
    public static <T> Conversion<T> onlyItem(ValueType<T> type) {
        return new Conversion<>(
                value -> List.of(type.write(value)),
                json -> json instanceof List<?> items && items.size() == 1
                        ? type.read(items.getFirst())
                        : Optional.empty());
    }

    /// A list of settings, each with a `Name` and a `Value`, of which the one called `name` is the value.
    public static <T> Conversion<T> setting(String name, ValueType<T> type) {
        return new Conversion<>(
                value -> Json.normal(List.of(Map.of("Name", name, "Value", type.write(value)))),
                json -> settingIn(json, name).flatMap(type::read));
    }

    private static Optional<Object> settingIn(Object json, String name) {
        if (json instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map && name.equals(map.get("Name"))
                        && map.get("Value") instanceof Object it) {
                    return Optional.of(it);
                }
            }
        }
        return Optional.empty();
    }

    /// A map as a list of pairs, such as `[{Name: A, Value: b}]`.
    public static Conversion<Map<String, String>> pairs(String key, String value) {
        return new Conversion<>(map -> toPairs(map, key, value), json -> fromPairs(json, key, value));
    }

    private static Object toPairs(Map<String, String> map, String key, String value) {
        var pairs = new ArrayList<Map<String, String>>();
        map.forEach((name, text) -> pairs.add(Map.of(key, name, value, text)));
        return Json.normal(pairs);
    }

    private static Optional<Map<String, String>> fromPairs(Object json, String key, String value) {
        if (!(json instanceof List<?> items)) {
            return Optional.empty();
        }
        var map = new LinkedHashMap<String, String>();
        for (Object item : items) {
            if (!(item instanceof Map<?, ?> pair
                    && pair.get(key) instanceof String name
                    && pair.get(value) instanceof String text)) {
                return Optional.empty();
            }
            map.put(name, text);
        }
        return Optional.of(map);
    }

    /// The fields that are set or have a default, each name with a capital first letter as in CloudFormation.
    public static Conversion<Values> capitalised(Structure structure) {
        return new Conversion<>(
                values -> capitalise(structure, values),
                json -> json instanceof Map<?, ?> map ? Optional.of(decapitalise(map)) : Optional.empty());
    }

    /// A list of structures, each spelt like [#capitalised].
    public static Conversion<List<Values>> capitalisedItems(Structure structure) {
        return new Conversion<>(
                list -> list.stream().map(values -> capitalise(structure, values)).toList(),
                json -> ListOf.of(structure)
                        .read(json)
                        .map(list -> list.stream().map(values -> decapitalise(values.raw())).toList()));
    }

    private static Object capitalise(Structure structure, Values values) {
        var map = new LinkedHashMap<String, Object>();
        for (Property<?> field : structure.fields()) {
            String name = Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
            written(values, field).ifPresent(json -> map.put(name, json));
        }
        return Json.normal(map);
    }

    private static <T> Optional<Object> written(Values values, Property<T> field) {
        return values.effective(field).map(field.type()::write);
    }

    private static Values decapitalise(Map<?, ?> map) {
        var raw = new LinkedHashMap<String, Object>();
        map.forEach((key, json) -> {
            String name = (String) key;
            raw.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), json);
        });
        return new Values(raw);
    }

    /// Words of a command for Kubernetes, which would otherwise replace `$(NAME)` by a variable; ECS doesn't.
    ///
    /// Source: https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
    public static Conversion<List<String>> commandWords() {
        ListOf<String> words = ListOf.of(Text.lines());
        return new Conversion<>(
                list -> list.stream().map(word -> word.replace("$(", "$$(")).toList(),
                json -> words.read(json)
                        .map(list -> list.stream().map(word -> word.replace("$$(", "$(")).toList()));
    }
}
