package gantry.model.check.rules;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.facts.ManagedPolicies;
import gantry.model.facts.ManagedPolicies.ManagedPolicy;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.InstanceProfile;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives something that has no role the one that it needs: one that is drawn, or a new one.
///
/// @param connection the id of the kind of connection from the role to who needs it
/// @param usualName  how a role is called that whole accounts share, as AWS' own pages do; a role without one is called
///                   after its user
public record RoleSupply(String connection, RoleKind kind, Optional<String> usualName) {

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html
    public static final RoleSupply INSTANCES = new RoleSupply(
            InstanceProfile.ID, RoleKind.EC2_INSTANCE, Optional.of("ecsInstanceRole"));

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
    public static final RoleSupply EXECUTION = new RoleSupply(
            ExecutionRole.ID, RoleKind.ECS_TASK_EXECUTION, Optional.of("ecsTaskExecutionRole"));

    /// The longest name: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
    private static final int LONGEST = 64;

    /// Roles that are called after their users.
    public static RoleSupply of(String connection, RoleKind kind) {
        return new RoleSupply(connection, kind, Optional.empty());
    }

    /// The first drawn role of this kind.
    public Optional<Node> drawn(CheckContext context) {
        return context.nodes(IamRole.ID).stream().filter(this::isMeant).findFirst();
    }

    private boolean isMeant(Node role) {
        return role.values().value(IamRole.ROLE_KIND) == kind;
    }

    /// Connects `user` with the first drawn role of this kind, else with a new one; nothing when it has a role already.
    public Diff give(Diagram now, Catalogue catalogue, NodeId user) {
        if (hasRole(now, user)) {
            return Diff.NONE;
        }
        return roles(now).stream()
                .filter(this::isMeant)
                .findFirst()
                .map(role -> Fixes.connect(now, catalogue, connection, role.id(), user))
                .orElseGet(() -> add(now, catalogue, user));
    }

    /// Connects `user` with a new role; nothing when it has a role already, or is gone.
    public Diff add(Diagram now, Catalogue catalogue, NodeId user) {
        return create(now, catalogue, user).map(Creation.Added::diff).orElse(Diff.NONE);
    }

    /// A new role with its connection, outside every frame because roles belong to no Region; empty when `user` has a
    /// role already, or is gone.
    public Optional<Creation.Added> create(Diagram now, Catalogue catalogue, NodeId user) {
        return now.node(user)
                .filter(node -> !hasRole(now, user))
                .flatMap(node -> new Placing(catalogue)
                        .addBeside(now, user, IamRole.ID)
                        .map(plain -> suited(now, plain, node)));
    }

    private boolean hasRole(Diagram now, NodeId user) {
        return now.edgesTo(user).stream().anyMatch(edge -> edge.isA(connection));
    }

    private Creation.Added suited(Diagram now, Creation.Added plain, Node user) {
        Diagram with = now.apply(plain.diff());
        Node role = with.require(plain.id());
        String name = name(now, user).orElse(role.name());
        var draft = new Draft(with);
        draft.put(role.withName(name).withValues(values(role.values())));
        draft.put(Edge.of(draft.newEdgeId(), connection, role.id(), user.id()));
        return new Creation.Added(plain.id(), plain.diff().then(draft.diff()));
    }

    /// What connections need is granted anyway; the roles of AWS' own pages have the policy that these name as well.
    private Values values(Values plain) {
        Values suited = plain.with(IamRole.ROLE_KIND, kind);
        List<ManagedPolicy> baseline = kind.baselinePolicies().stream().map(ManagedPolicies::named).toList();
        return usualName.isPresent() ? RoleChange.attach(suited, baseline) : suited;
    }

    /// Empty when the usual name is taken.
    private Optional<String> name(Diagram now, Node user) {
        Set<String> taken = FreeName.taken(now, IamRole.ID).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return usualName.isPresent()
                ? usualName.filter(name -> !taken.contains(name.toLowerCase(Locale.ROOT)))
                : Optional.of(after(user, taken));
    }

    /// @param taken in lower case, as names that differ only in case clash
    private static String after(Node user, Set<String> taken) {
        String clean = user.name().replaceAll("[^\\w+=,.@-]", "-");
        String stem = clean.substring(0, Math.min(clean.length(), LONGEST - "-role-9999".length())) + "-role";
        String small = stem.toLowerCase(Locale.ROOT);
        return stem + FreeName.among(taken, small).substring(small.length());
    }

    private static List<Node> roles(Diagram now) {
        return now.nodes().stream().filter(node -> node.isA(IamRole.ID)).toList();
    }
}
