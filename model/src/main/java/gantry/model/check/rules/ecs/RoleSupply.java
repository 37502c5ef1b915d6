package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.InstanceProfile;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;
import java.util.Optional;

/// Gives something the role that AWS needs to run it: one that is drawn, or a new one with the usual policies.
///
/// @param name       of a new role; the one that AWS' own pages use
/// @param connection the id of the kind of connection from the role to who needs it
record RoleSupply(RoleKind kind, String name, String connection) {

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html
    static final RoleSupply INSTANCES = new RoleSupply(
            RoleKind.EC2_INSTANCE, "ecsInstanceRole", InstanceProfile.ID);

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
    static final RoleSupply EXECUTION = new RoleSupply(
            RoleKind.ECS_TASK_EXECUTION, "ecsTaskExecutionRole", ExecutionRole.ID);

    private static final String POLICIES = "arn:aws:iam::aws:policy/service-role/";

    /// The first drawn role of this kind.
    Optional<Node> drawn(CheckContext context) {
        return context.nodes(IamRole.ID).stream().filter(this::isMeant).findFirst();
    }

    private boolean isMeant(Node role) {
        return role.values().value(IamRole.ROLE_KIND) == kind;
    }

    /// Connects `user` with a drawn role, else with a new one; nothing when it has a role already.
    Diff give(Diagram now, Catalogue catalogue, NodeId user) {
        if (now.edgesTo(user).stream().anyMatch(edge -> edge.isA(connection))) {
            return Diff.NONE;
        }
        return now.nodes().stream()
                .filter(node -> node.isA(IamRole.ID) && isMeant(node))
                .findFirst()
                .map(role -> Fixes.connect(now, catalogue, connection, role.id(), user))
                .orElseGet(() -> add(now, catalogue, user));
    }

    /// A new role, outside every frame because roles belong to no Region.
    Diff add(Diagram now, Catalogue catalogue, NodeId user) {
        return new Placing(catalogue)
                .addBeside(now, user, IamRole.ID)
                .map(plain -> {
                    Creation.Added role = Placing.withValues(now, plain, this::values);
                    Diff named = isTaken(now) ? Diff.NONE : Edits.rename(now.apply(role.diff()), role.id(), name);
                    Diff both = role.diff().then(named);
                    return both.then(Fixes.connect(now.apply(both), catalogue, connection, role.id(), user));
                })
                .orElse(Diff.NONE);
    }

    private Values values(Values plain) {
        List<String> policies = kind.baselinePolicies().stream().map(POLICIES::concat).toList();
        return plain.with(IamRole.ROLE_KIND, kind).with(IamRole.MANAGED_POLICIES, policies);
    }

    private boolean isTaken(Diagram now) {
        return now.nodes().stream().anyMatch(node -> node.isA(IamRole.ID) && node.name().equalsIgnoreCase(name));
    }
}
