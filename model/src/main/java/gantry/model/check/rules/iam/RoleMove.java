package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Way;
import gantry.model.kind.Connection;
import gantry.model.kind.Values;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Leads a connection of a role from where it can't be to where it belongs.
record RoleMove(CheckContext context, Edge edge) {

    /// Empty when `target` has such a role already, or when the role would have to be of another kind but is used
    /// elsewhere as it is.
    Optional<Fix> to(Node target) {
        Node role = context.diagram().require(edge.from());
        Optional<Connection> row = context.catalogue().between(IamRole.ID, target.kind()).stream()
                .sorted(Comparator.comparing(each -> !each.fits(role.values())))
                .findFirst()
                .filter(each -> isFree(context.diagram(), target.id(), each))
                .filter(each -> each.fits(role.values()) || isUnused(role));
        String label = "Connect it to " + Wording.full(context, target) + " instead";
        return row.map(meant -> new Fix(label, now -> move(now, target.id(), meant)));
    }

    private boolean isFree(Diagram diagram, NodeId target, Connection row) {
        return diagram.edgesTo(target).stream()
                .filter(each -> !each.id().equals(edge.id()))
                .noneMatch(each -> each.isA(row.kind()));
    }

    private boolean isUnused(Node role) {
        return context.diagram().edgesFrom(role.id()).size() == 1;
    }

    private Diff move(Diagram now, NodeId target, Connection row) {
        Optional<Edge> drawn = now.edge(edge.id());
        if (drawn.isEmpty() || now.node(target).isEmpty() || !isFree(now, target, row)) {
            return Diff.NONE;
        }
        Edge old = drawn.get();
        Node role = now.require(old.from());
        var draft = new Draft(now).put(role.withValues(fitting(role.values(), row)));
        var ends = new Edge.Ends(old.from(), target);
        return draft.put(new Edge(old.id(), row.kind(), ends, Way.AUTOMATIC, Values.EMPTY, old.suppressions())).diff();
    }

    private static Values fitting(Values values, Connection row) {
        if (row.fits(values)) {
            return values;
        }
        List<RoleKind> kinds = RoleUse.fitting(row);
        return kinds.isEmpty()
                ? values
                : values.with(IamRole.ROLE_KIND, kinds.getFirst()).without(IamRole.TRUST);
    }
}
