package gantry.app.editor;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The selected elements, in the order in which they were selected.
public record Selection(Set<ElementId> ids) {

    public static final Selection NONE = new Selection(Set.of());

    public Selection {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    public static Selection of(ElementId... ids) {
        return new Selection(new LinkedHashSet<>(List.of(ids)));
    }

    public static Selection of(Collection<? extends ElementId> ids) {
        return new Selection(new LinkedHashSet<>(ids));
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public boolean contains(ElementId id) {
        return ids.contains(id);
    }

    /// Adds the element, or takes it out when it is selected.
    public Selection toggled(ElementId id) {
        var copy = new LinkedHashSet<>(ids);
        if (!copy.remove(id)) {
            copy.add(id);
        }
        return new Selection(copy);
    }

    public Selection with(Collection<? extends ElementId> more) {
        var copy = new LinkedHashSet<>(ids);
        copy.addAll(more);
        return new Selection(copy);
    }

    /// The selected nodes, without connections.
    public Set<NodeId> nodes() {
        return ids.stream()
                .filter(NodeId.class::isInstance)
                .map(NodeId.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Without what `diagram` doesn't hold.
    public Selection within(Diagram diagram) {
        boolean isComplete = ids.stream().allMatch(id -> diagram.element(id).isPresent());
        return isComplete
                ? this
                : of(ids.stream().filter(id -> diagram.element(id).isPresent()).toList());
    }
}
