package gantry.model.check.rules.iam;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Pasting;
import gantry.model.geometry.Way;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import java.util.List;
import java.util.function.UnaryOperator;

/// Gives users of a shared role copies of their own.
public final class RoleCopies {

    /// The gap between a role and its copy below, in world units.
    private static final double GAP = 24;

    private final Catalogue catalogue;

    public RoleCopies(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Copies the role once and leads all of `uses` to the copy.
    ///
    /// @param adapt what is different about the values of the copy
    public Diff split(Diagram now, NodeId role, List<EdgeId> uses, UnaryOperator<Values> adapt) {
        List<Edge> moved = uses.stream()
                .flatMap(id -> now.edge(id).stream())
                .filter(edge -> edge.from().equals(role))
                .toList();
        if (moved.isEmpty()) {
            return Diff.NONE;
        }
        double height = now.require(role).bounds().height();
        Pasting.Pasted pasted = new Pasting(catalogue).duplicate(now, List.of(role), 0, height + GAP);
        Diagram copied = now.apply(pasted.diff());
        Node copy = copied.require(pasted.roots().getFirst());
        var draft = new Draft(copied).put(copy.withValues(adapt.apply(copy.values())));
        for (Edge edge : moved) {
            var ends = new Edge.Ends(copy.id(), edge.to());
            draft.put(new Edge(edge.id(), edge.kind(), ends, Way.AUTOMATIC, edge.values(), edge.suppressions()));
        }
        return pasted.diff().then(draft.diff());
    }
}
