package gantry.export.kubernetes;

import gantry.model.diagram.Element;
import gantry.model.kind.Binding;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes the values of an element to the places that the bindings of its properties name.
final class Bindings {

    private final Plan plan;

    Bindings(Plan plan) {
        this.plan = plan;
    }

    /// The object with every value that is bound to `role`.
    <T> T write(Element element, String role, T object, Class<T> type) {
        Map<String, Object> tree = ObjectTree.of(object);
        for (Property<?> property : plan.kind(element).properties()) {
            write(element, property, role, tree);
        }
        return ObjectTree.typed(tree, type);
    }

    private <T> void write(Element element, Property<T> property, String role, Map<String, Object> tree) {
        for (Binding<T> binding : property.bindings(Target.KUBERNETES)) {
            if (binding.resource().equals(role) && property.isVisible(element.values())) {
                plan.usable(element, property)
                        .map(binding.conversion().there())
                        .ifPresent(value -> set(tree, binding.path(), value));
            }
        }
    }

    /// Sets the value at a JSON pointer through maps, which are made where they are missing.
    ///
    /// Source: https://www.rfc-editor.org/rfc/rfc6901
    private static void set(Map<String, Object> tree, String pointer, Object value) {
        String[] keys = pointer.substring(1).split("/");
        Map<String, Object> at = tree;
        for (int index = 0; index < keys.length - 1; index++) {
            at = child(at, unescaped(keys[index]));
        }
        at.put(unescaped(keys[keys.length - 1]), value);
    }

    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        var copy = new LinkedHashMap<String, Object>();
        if (parent.get(key) instanceof Map<?, ?> present) {
            present.forEach((name, value) -> copy.put((String) name, value));
        }
        parent.put(key, copy);
        return copy;
    }

    private static String unescaped(String key) {
        return key.replace("~1", "/").replace("~0", "~");
    }
}
