package gantry.export.cloudformation;

import gantry.model.check.FieldPath;
import gantry.model.diagram.Element;
import gantry.model.kind.Binding;
import gantry.model.kind.Kind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import java.util.Optional;

/// Writes the values of an element to the places that the bindings of its properties name.
final class Bindings {

    private final Plan plan;

    Bindings(Plan plan) {
        this.plan = plan;
    }

    /// Sets every property that is bound to the resource with `role`.
    void write(Element element, String role, Block properties) {
        Kind kind = plan.kind(element);
        for (Property<?> property : kind.properties()) {
            write(element, property, role, properties);
        }
    }

    private <T> void write(Element element, Property<T> property, String role, Block properties) {
        for (Binding<T> binding : property.bindings(Target.CLOUDFORMATION)) {
            if (binding.resource().equals(role) && property.isVisible(element.values())) {
                value(element, property, binding).ifPresent(value -> properties.set(binding.path(), value));
            }
        }
    }

    private <T> Optional<Object> value(Element element, Property<T> property, Binding<T> binding) {
        Optional<T> value = usable(element, property);
        if (property.isParameter()) {
            boolean isOffered = value.isPresent() || property.isRequired();
            return isOffered ? Optional.of(plan.parameter(element, property)) : Optional.empty();
        }
        return value.map(binding.conversion().there());
    }

    /// The value that counts, or the default when the one set isn't valid, which is reported.
    <T> Optional<T> usable(Element element, Property<T> property) {
        Values values = element.values();
        Optional<String> fault = values.has(property) ? property.fault(values) : Optional.empty();
        fault.ifPresent(text -> plan.report(
                ExportRules.INVALID_VALUE,
                element,
                FieldPath.of(property),
                "\"" + property.title() + "\" of " + plan.label(element) + " isn't exported: " + text));
        return fault.isPresent() ? property.fallback() : values.effective(property);
    }
}
