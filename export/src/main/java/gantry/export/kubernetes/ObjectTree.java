package gantry.export.kubernetes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// Turns typed objects into plain maps and lists, in the order in which people write manifests, and back.
final class ObjectTree {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Keys that come first, in this order; all others follow alphabetically.
    private static final List<String> FIRST = List.of(
            "apiVersion", "kind", "metadata", "name", "namespace", "labels", "annotations", "type", "scaleTargetRef",
            "minReplicas", "maxReplicas", "schedule", "timeZone", "image", "imagePullPolicy", "restartPolicy",
            "command", "args", "workingDir", "path", "pathType", "httpGet", "tcpSocket", "exec", "podSelector",
            "policyTypes", "from", "to", "port", "containerPort", "targetPort", "protocol", "ports", "envFrom", "env",
            "resources", "startupProbe", "livenessProbe", "readinessProbe", "lifecycle", "securityContext",
            "volumeMounts", "serviceAccountName");

    /// Keys that come last, in this order.
    private static final List<String> LAST = List.of(
            "spec", "data", "stringData", "template", "jobTemplate", "initContainers", "containers", "volumes");

    /// Keys whose maps hold names that users choose and keep their order.
    private static final Set<String> FREE = Set.of(
            "labels", "annotations", "matchLabels", "selector", "data", "stringData", "nodeSelector", "requests",
            "limits");

    private ObjectTree() {}

    /// The object as data, without fields that are not set.
    static Map<String, Object> of(Object typed) {
        return ordered(MAPPER.convertValue(typed, Map.class), "");
    }

    /// @throws IllegalArgumentException when the data doesn't have the shape of `type`
    static <T> T typed(Map<String, Object> tree, Class<T> type) {
        return MAPPER.convertValue(tree, type);
    }

    private static Map<String, Object> ordered(Map<?, ?> map, String parent) {
        var plain = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> plain.put((String) key, ordered(value, (String) key)));
        if (FREE.contains(parent)) {
            return plain;
        }
        var sorted = new LinkedHashMap<String, Object>();
        plain.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Object> entry) -> rank(entry.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Object ordered(Object value, String key) {
        return switch (value) {
            case Map<?, ?> map -> ordered(map, key);
            case List<?> list -> list.stream().map(item -> ordered(item, "")).toList();
            default -> value;
        };
    }

    private static int rank(String key) {
        int first = FIRST.indexOf(key);
        int last = LAST.indexOf(key);
        return first >= 0 ? first : FIRST.size() + 1 + last;
    }
}
