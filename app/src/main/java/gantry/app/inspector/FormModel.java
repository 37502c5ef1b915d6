package gantry.app.inspector;

import gantry.model.kind.Cidr;
import gantry.model.kind.Decimal;
import gantry.model.kind.Flag;
import gantry.model.kind.Kind;
import gantry.model.kind.MemorySize;
import gantry.model.kind.Property;
import gantry.model.kind.Schedule;
import gantry.model.kind.Seconds;
import gantry.model.kind.Text;
import gantry.model.kind.ValueType;
import gantry.model.kind.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The groups of a form, in the order in which the first kind names them.
///
/// @param groups none is empty
record FormModel(List<Group> groups) {

    /// @param title the heading; empty for fields without one
    record Group(String title, List<Field> fields) {}

    /// One line of a form: a property, with those of further kinds that mean the same.
    ///
    /// @param all at least one; the first one is shown
    record Field(List<Property<?>> all) {

        static Field of(Property<?> property) {
            return new Field(List.of(property));
        }

        Property<?> property() {
            return all.getFirst();
        }

        /// The default as JSON data, when all kinds have the same.
        Optional<Object> fallback() {
            Optional<Object> first = property().fallbackJson();
            return all.stream().allMatch(each -> each.fallbackJson().equals(first)) ? first : Optional.empty();
        }

        /// Why a value can't be used, for the first kind that refuses it.
        Optional<String> fault(Object json) {
            return all.stream().flatMap(each -> each.type().fault(json).stream()).findFirst();
        }
    }

    /// The form for elements of these kinds: what all of them share. Properties mean the same when name, title and type
    /// agree; lists, structures, choices and references must agree in what they hold as well.
    static FormModel of(List<? extends Kind> kinds) {
        var groups = new LinkedHashMap<String, List<Field>>();
        if (!kinds.isEmpty()) {
            for (Property<?> property : kinds.getFirst().properties()) {
                List<Property<?>> all = counterparts(property, kinds);
                if (all.size() == kinds.size()) {
                    groups.computeIfAbsent(property.group(), title -> new ArrayList<>()).add(new Field(all));
                }
            }
        }
        return new FormModel(groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList());
    }

    private static List<Property<?>> counterparts(Property<?> property, List<? extends Kind> kinds) {
        var all = new ArrayList<Property<?>>();
        for (Kind kind : kinds) {
            kind.property(property.name()).filter(other -> isSame(property, other)).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static boolean isSame(Property<?> a, Property<?> b) {
        return a == b || a.title().equals(b.title()) && a.unit().equals(b.unit()) && isSame(a.type(), b.type());
    }

    private static boolean isSame(ValueType<?> a, ValueType<?> b) {
        boolean isTyped = switch (a) {
            case Text _,Decimal _,Flag _,Seconds _,MemorySize _,Cidr _,Schedule _ -> true;
            case Whole whole -> whole.allowed().isEmpty() && b instanceof Whole other && other.allowed().isEmpty();
            default -> false;
        };
        return isTyped ? a.id().equals(b.id()) : a.equals(b);
    }

    List<Field> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }
}
