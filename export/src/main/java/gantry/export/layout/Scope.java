package gantry.export.layout;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// What a [Tidy] places anew.
public sealed interface Scope {

    /// The whole drawing.
    record Everything() implements Scope {}

    /// What stands in one frame, at all depths; the frame keeps its top left corner and takes the size it needs.
    record Frame(NodeId id) implements Scope {}

    /// Some nodes, among themselves where several of them share a frame. What stands in them moves along.
    ///
    /// @param ids two or more nodes, in different frames or not
    record Some(Set<NodeId> ids) implements Scope {

        public Some {
            ids = Set.copyOf(ids);
        }
    }

    /// What somebody means who selects `nodes` and asks for a tidy drawing: one frame means what stands in it, two and
    /// more nodes mean those, anything else means everything.
    static Scope of(Diagram diagram, Collection<NodeId> nodes) {
        Set<NodeId> there = new LinkedHashSet<>(nodes);
        there.removeIf(id -> diagram.node(id).isEmpty());
        if (there.size() == 1) {
            NodeId only = there.iterator().next();
            return diagram.children(only).isEmpty() ? new Everything() : new Frame(only);
        }
        return there.isEmpty() || there.size() == diagram.nodes().size() ? new Everything() : new Some(there);
    }
}
