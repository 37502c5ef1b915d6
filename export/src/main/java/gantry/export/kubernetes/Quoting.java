package gantry.export.kubernetes;

import gantry.export.tree.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Marks the texts of a manifest that always stand in quotes: values that people change by hand and that Kubernetes
/// refuses when they look like a number or a truth value.
final class Quoting {

    private static final Set<String> MAPS = Set.of("annotations", "data", "stringData");

    /// The key of the value of an environment variable and of a kernel setting.
    private static final String VALUE = "value";

    private Quoting() {}

    static Map<String, Object> of(Map<?, ?> tree) {
        return map(tree, "");
    }

    private static Map<String, Object> map(Map<?, ?> map, String parent) {
        var marked = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> {
            String name = (String) key;
            boolean isMarked = MAPS.contains(parent) || name.equals(VALUE) || name.endsWith("/version");
            marked.put(name, value instanceof String text && isMarked ? new Quoted(text) : value(value, name));
        });
        return marked;
    }

    private static Object value(Object value, String key) {
        return switch (value) {
            case Map<?, ?> map -> map(map, key);
            case List<?> list -> list.stream().map(item -> value(item, "")).toList();
            default -> value;
        };
    }
}
