package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.ValuePath;
import gantry.model.diagram.Element;
import gantry.model.kind.Kind;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Values;
import gantry.model.kinds.kubernetes.KubernetesLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A set of labels, or a selector of labels, somewhere in the values of an element.
///
/// @param type what is allowed there
record LabelMap(Element element, ValuePath path, MapOf<String> type, Map<String, String> labels) {

    /// All sets of labels of a diagram: those of its elements, and those in lists of rules and selectors.
    static List<LabelMap> all(CheckContext context) {
        var all = new ArrayList<LabelMap>();
        context.catalogue().nodes().forEach(kind -> collect(kind, context.nodes(kind.id()), all));
        context.catalogue().connections().forEach(kind -> collect(kind, context.edges(kind.id()), all));
        return all;
    }

    private static void collect(Kind kind, List<? extends Element> elements, List<LabelMap> all) {
        if (elements.isEmpty()) {
            return;
        }
        for (Property<?> property : kind.properties()) {
            boolean isInList = property.type() instanceof ListOf<?>(Structure item, int max)
                    && item.fields().stream().anyMatch(LabelMap::isLabels);
            if (isInList || isLabels(property)) {
                elements.forEach(element -> collect(element, property, all));
            }
        }
    }

    private static void collect(Element element, Property<?> property, List<LabelMap> all) {
        ValuePath path = ValuePath.of(property.name());
        if (property.type() instanceof ListOf<?>(Structure structure, int max)
                && element.values().raw().get(property.name()) instanceof List<?> items) {
            for (int index = 0; index < items.size(); index++) {
                Values item = structure.read(items.get(index)).orElse(Values.EMPTY);
                ValuePath place = path.item(index);
                structure.fields().forEach(field -> of(field, item)
                        .ifPresent(labels -> all.add(
                                new LabelMap(element, place.child(field.name()), type(field), labels))));
            }
        } else {
            of(property, element.values())
                    .ifPresent(labels -> all.add(new LabelMap(element, path, type(property), labels)));
        }
    }

    private static boolean isLabels(Property<?> property) {
        return property.checkedBy().equals(KubernetesLabels.RULE);
    }

    private static MapOf<String> type(Property<?> property) {
        return property.type().equals(KubernetesLabels.PATTERNS) ? KubernetesLabels.PATTERNS : KubernetesLabels.MAP;
    }

    private static Optional<Map<String, String>> of(Property<?> property, Values values) {
        return Optional.ofNullable(values.raw().get(property.name()))
                .filter(json -> isLabels(property))
                .flatMap(KubernetesLabels.MAP::read);
    }
}
