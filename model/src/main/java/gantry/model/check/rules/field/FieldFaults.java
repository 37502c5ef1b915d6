package gantry.model.check.rules.field;

import gantry.model.check.CheckContext;
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

/// Looks through all values of an element and finds each piece that its type refuses, however deep it lies.
final class FieldFaults {

    private final Diagram diagram;
    private final List<FieldFault> found = new ArrayList<>();

    private FieldFaults(Diagram diagram) {
        this.diagram = diagram;
    }

    /// All faults of a drawing by element, for the rules that tell them.
    record All(List<Judged> elements) {

        static All in(CheckContext context) {
            return context.once(All.class, each -> new All(judged(each.diagram(), each.catalogue()).stream()
                    .map(judged -> judged.with(judged.find(each.diagram())))
                    .filter(judged -> !judged.faults().isEmpty())
                    .toList()));
        }
    }

    /// Every element whose values are judged, with its kind: known ones that mean something.
    private static List<Judged> judged(Diagram diagram, Catalogue catalogue) {
        var all = new ArrayList<Judged>();
        diagram.nodes().forEach(node -> {
            var kind = catalogue.node(node.kind());
            if (kind.isKnown() && !kind.isAnnotation()) {
                all.add(new Judged(node, kind, List.of()));
            }
        });
        diagram.edges().forEach(edge -> {
            var kind = catalogue.connection(edge.kind());
            if (kind.isKnown() && !kind.isFree()) {
                all.add(new Judged(edge, kind, List.of()));
            }
        });
        return all;
    }

    /// An element with its kind and the faults of its values.
    record Judged(Element element, Kind kind, List<FieldFault> faults) {

        private Judged with(List<FieldFault> found) {
            return new Judged(element, kind, found);
        }

        private List<FieldFault> find(Diagram diagram) {
            var faults = new FieldFaults(diagram);
            Map<String, Object> raw = element.values().raw();
            for (Property<?> property : kind.properties()) {
                // Most are neither set nor needed; whether they could be seen takes longer to find out.
                boolean isOfInterest = FieldPlace.needs(property) || raw.containsKey(property.name());
                if (isOfInterest && property.isVisible(element.values())) {
                    faults.visitField(property, element.values(), FieldPlace.of(property));
                }
            }
            return faults.found;
        }
    }

    private void visitField(Property<?> field, Values values, FieldPlace seen) {
        FieldPlace place = seen.leftTo(field, values);
        Object json = values.raw().get(field.name());
        boolean isBlank = json == null || json instanceof String text && text.isBlank();
        if (isBlank && place.isNeeded()) {
            found.add(new FieldFault(place, "Enter a value.", true));
        } else if (json != null) {
            visit(field.type(), json, place);
        }
    }

    private void visit(ValueType<?> type, Object json, FieldPlace place) {
        switch (type) {
            case ListOf<?> list when json instanceof List<?> items && items.size() <= list.max() -> {
                for (int index = 0; index < items.size(); index++) {
                    visit(list.item(), items.get(index), place.item(index));
                }
            }
            case MapOf<?> map when json instanceof Map<?, ?> entries -> entries.forEach((key, value) -> {
                FieldPlace entry = place.entry((String) key);
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

    private void addFault(ValueType<?> type, Object json, FieldPlace place) {
        type.fault(json).ifPresent(fault -> add(place, fault));
    }

    private void add(FieldPlace place, String fault) {
        found.add(new FieldFault(place, fault, false));
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
