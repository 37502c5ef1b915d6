package gantry.app.inspector;

import gantry.model.kind.Kind;
import gantry.model.kind.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The groups of a form, in the order in which the kind names them.
///
/// @param groups none is empty
record FormModel(List<Group> groups) {

    /// @param title the heading; empty for properties without one
    record Group(String title, List<Property<?>> properties) {}

    /// The form for elements of these kinds: what all of them share. Two kinds share a property when it is the same
    /// object, not when it only has the same name.
    static FormModel of(List<? extends Kind> kinds) {
        var groups = new LinkedHashMap<String, List<Property<?>>>();
        if (!kinds.isEmpty()) {
            kinds.getFirst().properties().stream()
                    .filter(property -> kinds.stream().allMatch(kind -> kind.properties().contains(property)))
                    .forEach(property -> groups.computeIfAbsent(property.group(), title -> new ArrayList<>())
                            .add(property));
        }
        return new FormModel(groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList());
    }

    List<Property<?>> properties() {
        return groups.stream().<Property<?>>flatMap(group -> group.properties().stream()).toList();
    }
}
