package gantry.model.check.rules.field;

import gantry.model.check.ValuePath;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.Decimal;
import gantry.model.kind.Flag;
import gantry.model.kind.Kind;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.MemorySize;
import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.Schedule;
import gantry.model.kind.Seconds;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.ValueType;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Looks through all values of an element and finds each piece that its type refuses, however deep it lies.
final class FieldFaults {

    private final Diagram diagram;
    private final List<FieldFault> found = new ArrayList<>();

    private FieldFaults(Diagram diagram) {
        this.diagram = diagram;
    }

    /// The piece that is being looked at.
    ///
    /// @param title asked for only when there is a fault
    private record Place(Property<?> property, ValuePath path, Supplier<String> title, boolean isNeeded) {

        Place item(int index) {
            return new Place(property, path.item(index), () -> title.get() + ", item " + (index + 1), false);
        }

        Place entry(String key) {
            return new Place(property, path.child(key), () -> title.get() + ", '" + key + "'", false);
        }

        Place field(Property<?> field) {
            return new Place(
                    property, path.child(field.name()), () -> title.get() + ": " + field.title(), needs(field));
        }
    }

    private static boolean needs(Property<?> field) {
        return field.isRequired() && field.fallback().isEmpty();
    }

    /// Every element whose values are judged, with its kind: known ones that mean something.
    static List<Judged> judged(Diagram diagram, Catalogue catalogue) {
        var all = new ArrayList<Judged>();
        diagram.nodes().forEach(node -> {
            var kind = catalogue.node(node.kind());
            if (kind.isKnown() && !kind.isAnnotation()) {
                all.add(new Judged(node, kind));
            }
        });
        diagram.edges().forEach(edge -> {
            var kind = catalogue.connection(edge.kind());
            if (kind.isKnown() && !kind.isFree()) {
                all.add(new Judged(edge, kind));
            }
        });
        return all;
    }

    /// An element with its kind.
    record Judged(Element element, Kind kind) {

        List<FieldFault> faults(Diagram diagram) {
            var faults = new FieldFaults(diagram);
            for (Property<?> property : kind.properties()) {
                if (property.isVisible(element.values())) {
                    var place = new Place(property, ValuePath.of(property.name()), property::title, needs(property));
                    faults.visitField(property, element.values(), place);
                }
            }
            return faults.found;
        }
    }

    private void visitField(Property<?> field, Values values, Place place) {
        Object json = values.raw().get(field.name());
        boolean isBlank = json == null || json instanceof String text && text.isBlank();
        if (isBlank && place.isNeeded()) {
            found.add(new FieldFault(place.property, place.path, place.title.get(), "Enter a value.", true, true));
        } else if (json != null) {
            visit(field.type(), json, place);
        }
    }

    private void visit(ValueType<?> type, Object json, Place place) {
        switch (type) {
            case ListOf<?> list when json instanceof List<?> items && items.size() <= list.max() -> {
                for (int index = 0; index < items.size(); index++) {
                    visit(list.item(), items.get(index), place.item(index));
                }
            }
            case MapOf<?> map when json instanceof Map<?, ?> entries -> entries.forEach((key, value) -> {
                Place entry = place.entry((String) key);
                map.key().fault(key).ifPresentOrElse(fault -> add(entry, fault),
                        () -> visit(map.value(), value, entry));
            });
            case Structure structure when json instanceof Map<?, ?> -> {
                Values values = structure.read(json).orElse(Values.EMPTY);
                structure.fields().forEach(field -> visitField(field, values, place.field(field)));
            }
            case SecretReference secret when json instanceof String text && secret.fault(text).isEmpty() ->
                SecretReference.nodeId(text)
                        .flatMap(id -> missing(new Reference(secret.kinds()), id))
                        .ifPresent(fault -> add(place, fault));
            case Reference reference when json instanceof String id -> missing(reference, id)
                    .ifPresent(fault -> add(place, fault));
            case ListOf<?> _,MapOf<?> _,Structure _,Reference _ -> addFault(type, json, place);
            case Text _,Whole _,Decimal _,Flag _,Choice<?> _,Seconds _,MemorySize _ -> addFault(type, json, place);
            case Cidr _,Schedule _,SecretReference _ -> addFault(type, json, place);
        }
    }

    private void addFault(ValueType<?> type, Object json, Place place) {
        type.fault(json).ifPresent(fault -> add(place, fault));
    }

    private void add(Place place, String fault) {
        found.add(new FieldFault(place.property, place.path, place.title.get(), fault, false, place.isNeeded));
    }

    private Optional<String> missing(Reference reference, String id) {
        Optional<Node> node = diagram.named(id);
        if (node.isEmpty()) {
            return Optional.of("Choose an element of the diagram; there is no '" + id + "'.");
        }
        boolean fits = reference.kinds().isEmpty() || reference.kinds().contains(node.get().kind());
        return fits ? Optional.empty() : Optional.of("Choose another element; '" + id + "' is of another kind.");
    }
}
