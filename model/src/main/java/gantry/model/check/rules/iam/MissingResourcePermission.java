package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleChange;
import gantry.model.check.rules.RoleSupply;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.facts.ManagedPolicies;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.Effect;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.identity.Statement;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Code that uses a resource needs a role that allows it.
public final class MissingResourcePermission implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "iam/missing-resource-permission",
            "Permission for what is accessed",
            Severity.WARNING,
            "Nothing in AWS may be read or written unless a role allows it. Drawing the role shows who may do "
                    + "what, and keeps it to exactly that. A task on EC2 without a role of its own silently uses "
                    + "the permissions of the whole instance.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html");

    /// Who accesses resources, and through which connection its code gets a role.
    private record Workload(String kind, String connection, RoleKind role, String roleTitle) {}

    private static final List<Workload> WORKLOADS = List.of(
            new Workload(TaskDefinition.ID, TaskRole.ID, RoleKind.ECS_TASK, "task role"),
            new Workload(LambdaFunction.ID, ExecutionRole.ID, RoleKind.LAMBDA_EXECUTION, "execution role"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Workload row : WORKLOADS) {
            for (Node workload : context.nodes(row.kind())) {
                context.token().throwIfCancelled();
                List<Edge> accesses = topology.edgesFrom(workload, Accesses.ID)
                        .filter(edge -> isGuarded(context, edge))
                        .toList();
                if (!accesses.isEmpty()) {
                    topology.sources(workload, row.connection()).stream().findFirst().ifPresentOrElse(
                            role -> checkRole(context, report, role, workload, accesses),
                            () -> sayNoRole(context, report, row, workload, accesses));
                }
            }
        }
    }

    /// Databases and caches let in who reaches them through the network; no role has a say.
    private static boolean isGuarded(CheckContext context, Edge access) {
        return ResourceActions.of(context.catalogue(), context.diagram().require(access.to())).isPresent();
    }

    private static void sayNoRole(
            CheckContext context, Report report, Workload row, Node workload, List<Edge> accesses) {
        List<Node> resources = accesses.stream()
                .map(Edge::to)
                .distinct()
                .map(context.diagram()::require)
                .toList();
        String names = Wording.names(context, resources);
        RoleSupply role = RoleSupply.of(row.connection(), row.role());
        report.at(workload)
                .with(resources.toArray(Node[]::new))
                .fix(new Fix(
                        "Add " + article(row) + " for " + Wording.quoted(context, workload),
                        now -> role.add(now, context.catalogue(), workload.id())))
                .say(Wording.full(context, workload) + " accesses " + names + ", but it has no " + row.roleTitle()
                        + " that allows it.");
    }

    private static String article(Workload row) {
        return (row.roleTitle().startsWith("e") ? "an " : "a ") + row.roleTitle();
    }

    private static void checkRole(
            CheckContext context, Report report, Node role, Node workload, List<Edge> accesses) {
        if (role.values().value(IamRole.GRANT_FROM_CONNECTIONS)) {
            return;
        }
        for (Edge access : accesses) {
            Node resource = context.diagram().require(access.to());
            Optional<ResourceActions> needed = ResourceActions.of(context.catalogue(), resource);
            if (needed.isPresent() && !mayAllow(role, needed.get().prefix())) {
                sayNotAllowed(context, report, role, workload, access);
            }
        }
    }

    private static void sayNotAllowed(
            CheckContext context, Report report, Node role, Node workload, Edge access) {
        Node resource = context.diagram().require(access.to());
        ResourceActions needed = ResourceActions.of(context.catalogue(), resource).orElseThrow();
        AccessMode mode = access.values().value(Accesses.MODE);
        List<String> actions = needed.actions(mode);
        report.at(role, IamRole.STATEMENTS)
                .with(workload, access, resource)
                .fix(RoleChange.grant(role))
                .fix(Fixes.change(
                        "Allow " + Wording.and(actions) + " on " + Wording.quoted(context, resource),
                        role.id(),
                        values -> allowing(values, actions, needed.arns(resource, mode))))
                .say(Wording.full(context, workload) + " accesses " + Wording.quoted(context, resource) + " ("
                        + mode.label().toLowerCase(Locale.ROOT) + "), but its role " + Wording.quoted(context, role)
                        + " allows no action that begins with " + needed.prefix() + ":.");
    }

    /// Whether a statement allows something of the service, or a managed policy may do so: what is in a policy of
    /// the user's own isn't known here, so it gets the benefit of the doubt.
    private static boolean mayAllow(Node role, String prefix) {
        boolean isStated = role.values().effective(IamRole.STATEMENTS).orElse(List.of()).stream()
                .filter(statement -> statement.value(Statement.EFFECT) == Effect.ALLOW)
                .flatMap(statement -> statement.effective(Statement.ACTIONS).orElse(List.of()).stream())
                .map(action -> action.toLowerCase(Locale.ROOT))
                .anyMatch(action -> action.equals("*") || action.startsWith(prefix + ":"));
        return isStated
                || role.values().effective(IamRole.MANAGED_POLICIES).orElse(List.of()).stream()
                        .anyMatch(policy -> mayHold(policy, prefix));
    }

    private static boolean mayHold(String policy, String prefix) {
        String name = ManagedPolicies.name(policy).toLowerCase(Locale.ROOT);
        return !ManagedPolicies.isOfAws(policy) || name.contains(prefix) || name.equals("administratoraccess")
                || name.equals("poweruseraccess");
    }

    private static Values allowing(Values values, List<String> actions, List<String> resources) {
        return RoleChange.allow(values, List.of(RoleChange.statement(actions, resources)));
    }
}
