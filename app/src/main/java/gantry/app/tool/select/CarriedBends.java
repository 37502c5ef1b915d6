package gantry.app.tool.select;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.geometry.Point;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// Takes bends along when both ends of a connection were moved by the same distance, but into different frames, so that each
/// end was moved by an operation of its own.
final class CarriedBends {

    private CarriedBends() {}

    /// The change that is still missing.
    ///
    /// @param before the diagram before anything was moved
    /// @param after  the diagram with `moved` in their new places
    static Diff of(Diagram before, Diagram after, Collection<NodeId> moved) {
        Set<NodeId> all = new LinkedHashSet<>(moved);
        moved.forEach(id -> before.descendants(id).stream().map(Node::id).forEach(all::add));
        Diff diff = Diff.NONE;
        for (NodeId id : all) {
            for (Edge edge : before.edgesFrom(id)) {
                Point distance = distance(before, after, id);
                boolean isTogether = !edge.bends().isEmpty() && all.contains(edge.to())
                        && distance.equals(distance(before, after, edge.to()));
                if (isTogether && after.require(edge.id()).way().equals(edge.way())) {
                    diff = diff.then(Operations.setWay(
                            after, edge.id(), edge.way().moved(bend -> bend.plus(distance.x(), distance.y()))));
                }
            }
        }
        return diff;
    }

    private static Point distance(Diagram before, Diagram after, NodeId id) {
        Point from = before.require(id).bounds().origin();
        return after.require(id).bounds().origin().plus(-from.x(), -from.y());
    }
}
