package gantry.model.diagram;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Lets the values of copied elements name the copies instead of the originals.
final class References {

    private final Map<NodeId, NodeId> copies;

    References(Map<NodeId, NodeId> copies) {
        this.copies = Map.copyOf(copies);
    }

    /// `values` with every reference to a copied node led to its copy; all else, valid or not, stays.
    Values follow(Kind kind, Values values) {
        return follow(kind.properties(), values);
    }

    private Values follow(List<Property<?>> properties, Values values) {
        Values changed = values;
        for (Property<?> property : properties) {
            Object json = values.raw().get(property.name());
            if (json != null) {
                changed = changed.withRaw(property.name(), follow(property.type(), json));
            }
        }
        return changed;
    }

    private Object follow(ValueType<?> type, Object json) {
        return switch (type) {
            case Reference _ -> json instanceof String id ? copyOf(id) : json;
            case SecretReference _ -> json instanceof String text
                    ? SecretReference.nodeId(text)
                            .map(id -> (Object) SecretReference.toNode(String.valueOf(copyOf(id))))
                            .orElse(text)
                    : json;
            case ListOf<?> list -> json instanceof List<?> items
                    ? items.stream().map(item -> follow(list.item(), item)).toList()
                    : json;
            case MapOf<?> map -> json instanceof Map<?, ?> entries
                    ? each(entries, item -> follow(map.value(), item))
                    : json;
            case Structure structure -> structure
                    .read(json)
                    .map(fields -> (Object) follow(structure.fields(), fields).raw())
                    .orElse(json);
            case Text _,Whole _,Decimal _,Flag _,Choice<?> _,Seconds _,MemorySize _ -> json;
            case Cidr _,Schedule _ -> json;
        };
    }

    private Object copyOf(String id) {
        return copies.entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(id))
                .findFirst()
                .map(entry -> (Object) entry.getValue().value())
                .orElse(id);
    }

    private static Object each(Map<?, ?> entries, UnaryOperator<Object> step) {
        var changed = new LinkedHashMap<Object, Object>();
        entries.forEach((key, value) -> changed.put(key, step.apply(value)));
        return changed;
    }
}
