package gantry.model.check;

import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The way from the values of an element to one piece of data in them, for fixes that change only that piece.
///
/// @param steps the name of a property, then names of fields and map keys ([String]) and positions ([Integer])
public record ValuePath(List<Object> steps) {

    public ValuePath {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.getFirst() instanceof String)) {
            throw new IllegalArgumentException("a path starts with the name of a property: " + steps);
        }
    }

    public static ValuePath of(String property) {
        return new ValuePath(List.of(property));
    }

    /// The field or the map entry called `name` in what this path leads to.
    public ValuePath child(String name) {
        return longer(name);
    }

    /// The item at `index`, from 0, of the list that this path leads to.
    public ValuePath item(int index) {
        return longer(index);
    }

    private ValuePath longer(Object step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new ValuePath(longer);
    }

    /// What is around the last step; empty at a property.
    public Optional<ValuePath> around() {
        return steps.size() == 1
                ? Optional.empty()
                : Optional.of(new ValuePath(steps.subList(0, steps.size() - 1)));
    }

    /// The same place as messages name it, such as `portMappings[0].hostPort`.
    public FieldPath field() {
        var text = new StringBuilder((String) steps.getFirst());
        for (Object step : steps.subList(1, steps.size())) {
            text.append(step instanceof Integer index ? "[" + index + "]" : "." + step);
        }
        return new FieldPath(text.toString());
    }

    /// `values` with `json` at the end of the path; unchanged when the path leads nowhere any more.
    public Values set(Values values, Object json) {
        return change(values, Optional.of(json));
    }

    /// `values` without what the path leads to; unchanged when that isn't there.
    public Values remove(Values values) {
        return change(values, Optional.empty());
    }

    private Values change(Values values, Optional<Object> replacement) {
        return changed(values.raw(), steps, replacement)
                .map(json -> json instanceof Map<?, ?> map ? new Values(copy(map)) : values)
                .orElse(values);
    }

    private static Optional<Object> changed(Object json, List<Object> path, Optional<Object> replacement) {
        Object step = path.getFirst();
        List<Object> rest = path.subList(1, path.size());
        return switch (json) {
            case Map<?, ?> map when step instanceof String name -> inMap(copy(map), name, rest, replacement);
            case List<?> list when step instanceof Integer index && index < list.size() ->
                inList(new ArrayList<>(list), index, rest, replacement);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> inMap(
            Map<String, Object> map, String name, List<Object> rest, Optional<Object> replacement) {
        if (!rest.isEmpty()) {
            Optional<Object> inner = Optional.ofNullable(map.get(name))
                    .flatMap(json -> changed(json, rest, replacement));
            inner.ifPresent(json -> map.put(name, json));
            return inner.map(json -> map);
        }
        replacement.ifPresentOrElse(json -> map.put(name, json), () -> map.remove(name));
        return Optional.of(map);
    }

    private static Optional<Object> inList(
            List<Object> list, int index, List<Object> rest, Optional<Object> replacement) {
        if (!rest.isEmpty()) {
            Optional<Object> inner = changed(list.get(index), rest, replacement);
            inner.ifPresent(json -> list.set(index, json));
            return inner.map(json -> list);
        }
        replacement.ifPresentOrElse(json -> list.set(index, json), () -> list.remove(index));
        return Optional.of(list);
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put((String) key, value));
        return copy;
    }
}
