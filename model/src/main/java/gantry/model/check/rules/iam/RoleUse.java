package gantry.model.check.rules.iam;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.Values;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One use of a role: who takes it on and which kinds of role fit. Which kinds do is declared by the row of the
/// connection ([Connection#usual]).
///
/// @param needed the kind that a role for this use is given; the role's own where that fits
record RoleUse(Edge edge, Node user, RoleKind needed) {

    /// All uses of `role`, by id of the connection.
    static List<RoleUse> of(Catalogue catalogue, Diagram diagram, Node role) {
        RoleKind own = role.values().value(IamRole.ROLE_KIND);
        var uses = new ArrayList<RoleUse>();
        for (Edge edge : diagram.edgesFrom(role.id())) {
            Node user = diagram.require(edge.to());
            List<RoleKind> fitting = catalogue.row(edge.kind(), role.kind(), user.kind())
                    .map(RoleUse::fitting)
                    .orElse(List.of());
            if (!fitting.isEmpty()) {
                uses.add(new RoleUse(edge, user, fitting.contains(own) ? own : fitting.getFirst()));
            }
        }
        return uses;
    }

    /// The kinds of role that a row of the table of connections takes.
    static List<RoleKind> fitting(Connection row) {
        return Arrays.stream(RoleKind.values())
                .filter(kind -> row.fits(Values.EMPTY.with(IamRole.ROLE_KIND, kind)))
                .toList();
    }

    /// The service that takes on the role for this use; empty when no service does, as for IRSA.
    String principal() {
        return needed.principalFor(user.kind());
    }
}
