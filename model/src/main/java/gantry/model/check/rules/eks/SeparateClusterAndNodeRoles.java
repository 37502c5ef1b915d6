package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.check.rules.iam.RoleCopies;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.ClusterRole;
import gantry.model.kinds.connection.NodeRole;
import gantry.model.kinds.connection.PodExecutionRole;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Nodes share their role with neither the cluster nor Fargate profiles.
public final class SeparateClusterAndNodeRoles implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/separate-cluster-and-node-roles",
            "Roles of cluster and nodes",
            Severity.ERROR,
            "The control plane, the nodes and Fargate act with roles of their own, which different services take on. "
                    + "EKS also lets whoever has the node role join the cluster as a node. Shared, one of them isn't "
                    + "trusted, and every pod on a node could act as the control plane.",
            "https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html")
            .silencing("iam/role-trust-policy");

    /// Which connections give which of the roles.
    private static final Map<RoleKind, String> USES = new EnumMap<>(Map.of(
            RoleKind.EKS_CLUSTER, ClusterRole.ID,
            RoleKind.EKS_NODE, NodeRole.ID,
            RoleKind.EKS_FARGATE_POD, PodExecutionRole.ID));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node role : context.nodes(IamRole.ID)) {
            context.token().throwIfCancelled();
            Map<RoleKind, List<Edge>> uses = new EnumMap<>(RoleKind.class);
            USES.forEach((kind, connection) -> {
                List<Edge> edges = context.topology().edgesFrom(role, connection).toList();
                if (!edges.isEmpty()) {
                    uses.put(kind, edges);
                }
            });
            if (uses.size() > 1 && uses.containsKey(RoleKind.EKS_NODE)) {
                say(context, report, role, uses);
            }
        }
    }

    private static void say(CheckContext context, Report report, Node role, Map<RoleKind, List<Edge>> uses) {
        List<Node> users = uses.values().stream()
                .map(edges -> context.diagram().require(edges.getFirst().to()))
                .toList();
        String names = Wording.and(users.stream().map(user -> Wording.full(context, user)).toList());
        report.at(role)
                .with(users.toArray(Node[]::new))
                .fix(new Fix("Give each a role of its own", now -> split(now, context.catalogue(), role, uses)))
                .say(names + " share the role " + Wording.quoted(context, role)
                        + ". Nodes, the cluster and Fargate profiles each need a role of their own, because different "
                        + "services take them on.");
    }

    /// The role stays with those that need its kind, else with the first ones; the others get copies.
    private static Diff split(Diagram start, Catalogue catalogue, Node role, Map<RoleKind, List<Edge>> uses) {
        if (start.node(role.id()).isEmpty()) {
            return Diff.NONE;
        }
        RoleKind own = role.values().value(IamRole.ROLE_KIND);
        RoleKind kept = uses.containsKey(own) ? own : uses.keySet().iterator().next();
        Node current = start.require(role.id());
        Diff all = new Draft(start).put(current.withValues(ofKind(current.values(), kept))).diff();
        for (Map.Entry<RoleKind, List<Edge>> use : uses.entrySet()) {
            if (use.getKey() != kept) {
                List<EdgeId> moved = use.getValue().stream().map(Edge::id).toList();
                all = all.then(new RoleCopies(catalogue)
                        .split(start.apply(all), role.id(), moved, values -> ofKind(values, use.getKey())));
            }
        }
        return all;
    }

    /// What was trusted for several uses is too much for one: those that the kind needs are derived.
    private static Values ofKind(Values values, RoleKind kind) {
        return values.with(IamRole.ROLE_KIND, kind).without(IamRole.TRUST);
    }
}
