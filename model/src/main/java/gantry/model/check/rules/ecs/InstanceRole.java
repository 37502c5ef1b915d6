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
import gantry.model.kinds.connection.InstanceProfile;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;
import java.util.Optional;

/// Gives the instances of a cluster the role that their agent needs: one that is drawn, or a new one.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html
final class InstanceRole {

    private static final String NAME = "ecsInstanceRole";
    private static final String POLICIES = "arn:aws:iam::aws:policy/service-role/";

    private InstanceRole() {}

    /// The first drawn role of this kind.
    static Optional<Node> drawn(CheckContext context) {
        return context.nodes(IamRole.ID).stream().filter(InstanceRole::isMeant).findFirst();
    }

    private static boolean isMeant(Node role) {
        return role.values().value(IamRole.ROLE_KIND) == RoleKind.EC2_INSTANCE;
    }

    /// Connects the instances with a drawn role, else with a new one that has the policy of the agent.
    static Diff give(Diagram now, Catalogue catalogue, NodeId capacity) {
        Optional<Node> drawn = now.nodes().stream()
                .filter(node -> node.isA(IamRole.ID) && isMeant(node))
                .findFirst();
        return drawn.map(role -> Fixes.connect(now, catalogue, InstanceProfile.ID, role.id(), capacity))
                .orElseGet(() -> add(now, catalogue, capacity));
    }

    /// A new role beside everything else, because roles belong to no Region.
    static Diff add(Diagram now, Catalogue catalogue, NodeId capacity) {
        return new Placing(catalogue)
                .addBeside(now, capacity, IamRole.ID)
                .map(plain -> {
                    Creation.Added role = Placing.withValues(now, plain, InstanceRole::values);
                    Diagram with = now.apply(role.diff());
                    Diff named = isTaken(now) ? Diff.NONE : Edits.rename(with, role.id(), NAME);
                    Diff both = role.diff().then(named);
                    return both.then(Fixes.connect(
                            now.apply(both), catalogue, InstanceProfile.ID, role.id(), capacity));
                })
                .orElse(Diff.NONE);
    }

    private static Values values(Values plain) {
        List<String> policies = RoleKind.EC2_INSTANCE.baselinePolicies().stream().map(POLICIES::concat).toList();
        return plain.with(IamRole.ROLE_KIND, RoleKind.EC2_INSTANCE).with(IamRole.MANAGED_POLICIES, policies);
    }

    private static boolean isTaken(Diagram now) {
        return now.nodes().stream().anyMatch(node -> node.isA(IamRole.ID) && node.name().equalsIgnoreCase(NAME));
    }
}
