package gantry.model.check.rules;

import gantry.model.check.Placing;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Draws a role for a workload that has none.
///
/// @param connection the id of the kind of connection that gives the workload its role
public record NewRole(Catalogue catalogue, String connection, RoleKind kind) {

    /// The longest name: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
    private static final int LONGEST = 64;

    /// Adds the role outside every frame, because roles belong to no Region, and connects it.
    public Diff create(Diagram now, NodeId workload) {
        boolean hasRole = now.edgesTo(workload).stream().anyMatch(edge -> edge.isA(connection));
        if (hasRole || now.node(workload).isEmpty()) {
            return Diff.NONE;
        }
        Node user = now.require(workload);
        Creation.Added added = new Placing(catalogue).addBeside(now, workload, IamRole.ID).orElseThrow();
        Diagram with = now.apply(added.diff());
        Node role = with.require(added.id());
        var draft = new Draft(with);
        draft.put(role.withName(name(now, user)).withValues(role.values().with(IamRole.ROLE_KIND, kind)));
        draft.put(Edge.of(draft.newEdgeId(), connection, role.id(), workload));
        return added.diff().then(draft.diff());
    }

    private static String name(Diagram now, Node user) {
        Set<String> taken = now.nodes().stream()
                .filter(node -> node.isA(IamRole.ID))
                .map(node -> node.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String clean = user.name().replaceAll("[^\\w+=,.@-]", "-");
        String stem = clean.substring(0, Math.min(clean.length(), LONGEST - "-role-9999".length())) + "-role";
        String name = stem;
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            name = stem + "-" + number;
        }
        return name;
    }
}
