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
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.PodRole;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.connection.RunsAs;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.Effect;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.identity.Statement;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    /// Managed policies of AWS that allow nearly everything.
    private static final Set<String> UNLIMITED = Set.of("AdministratorAccess", "PowerUserAccess");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Workload row : WORKLOADS) {
            for (Node workload : context.nodes(row.kind())) {
                context.token().throwIfCancelled();
                List<Edge> uses = uses(context, workload);
                if (!uses.isEmpty()) {
                    context.topology().sources(workload, row.connection()).stream().findFirst().ifPresentOrElse(
                            role -> checkRole(context, report, role, workload, uses),
                            () -> sayNoRole(context, report, row, workload, uses));
                }
            }
        }
        // A service account without a role is the matter of another rule.
        for (String kind : Workloads.IDS) {
            for (Node workload : context.nodes(kind)) {
                context.token().throwIfCancelled();
                context.topology().targets(workload, RunsAs.ID).stream()
                        .flatMap(account -> context.topology().sources(account, PodRole.ID).stream())
                        .findFirst()
                        .ifPresent(role -> checkRole(context, report, role, workload, uses(context, workload)));
            }
        }
    }

    /// What the code itself does; the secrets of tasks are read by ECS before it starts.
    private static List<Edge> uses(CheckContext context, Node workload) {
        return context.diagram().edgesFrom(workload.id()).stream()
                .filter(edge -> edge.isA(Accesses.ID) || edge.isA(Invokes.ID)
                        || edge.isA(ReadsSecret.ID) && !workload.isA(TaskDefinition.ID))
                .toList();
    }

    private static void sayNoRole(
            CheckContext context, Report report, Workload row, Node workload, List<Edge> uses) {
        List<Node> resources = uses.stream()
                .filter(edge -> ResourceNeed.isMatterOfRoles(context, edge))
                .map(edge -> context.diagram().require(edge.to()))
                .distinct()
                .toList();
        if (resources.isEmpty()) {
            return;
        }
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
            CheckContext context, Report report, Node role, Node workload, List<Edge> uses) {
        if (!role.values().value(IamRole.GRANT_FROM_CONNECTIONS)) {
            uses.stream()
                    .flatMap(edge -> ResourceNeed.of(context, edge).stream())
                    .filter(need -> !mayAllow(role, need))
                    .forEach(need -> sayNotAllowed(context, report, role, workload, need));
        }
    }

    private static void sayNotAllowed(
            CheckContext context, Report report, Node role, Node workload, ResourceNeed need) {
        report.at(role, IamRole.STATEMENTS)
                .with(workload, need.edge(), need.resource())
                .fix(RoleChange.grant(role))
                .fix(Fixes.change(
                        "Allow " + Wording.and(need.actions()) + " on " + Wording.quoted(context, need.resource()),
                        role.id(),
                        values -> allowing(values, need.actions(), need.arns())))
                .say(Wording.full(context, workload) + " " + need.doing() + " "
                        + Wording.quoted(context, need.resource()) + need.mode() + ", but its role "
                        + Wording.quoted(context, role) + " allows no action on it that begins with " + need.service()
                        + ":.");
    }

    /// Whether a statement allows something of the service on the resource, or a managed policy may do so: what is in
    /// a policy of the user's own isn't known here, so it gets the benefit of the doubt.
    private static boolean mayAllow(Node role, ResourceNeed need) {
        boolean isStated = role.values().effective(IamRole.STATEMENTS).orElse(List.of()).stream()
                .filter(statement -> statement.value(Statement.EFFECT) == Effect.ALLOW)
                .filter(statement -> isAbout(statement, need))
                .flatMap(statement -> statement.effective(Statement.ACTIONS).orElse(List.of()).stream())
                .anyMatch(action -> isOf(action, need.service()));
        return isStated
                || role.values().effective(IamRole.MANAGED_POLICIES).orElse(List.of()).stream()
                        .anyMatch(policy -> mayHold(policy, need.service()));
    }

    private static boolean isAbout(Values statement, ResourceNeed need) {
        return statement.effective(Statement.RESOURCES).orElse(List.of()).stream()
                .map(ArnPattern::new)
                .anyMatch(allowed -> need.arns().stream().map(ArnPattern::new).anyMatch(allowed::meets));
    }

    private static boolean mayHold(String policy, String service) {
        if (!ManagedPolicies.isOfAws(policy)) {
            return true;
        }
        String name = ManagedPolicies.name(policy);
        return ManagedPolicies.find(name)
                .map(known -> known.actions().stream().anyMatch(action -> isOf(action, service)))
                .orElseGet(() -> UNLIMITED.contains(name) || name.toLowerCase(Locale.ROOT).contains(service));
    }

    private static boolean isOf(String action, String service) {
        return action.equals("*") || action.toLowerCase(Locale.ROOT).startsWith(service + ":");
    }

    private static Values allowing(Values values, List<String> actions, List<String> resources) {
        return RoleChange.allow(values, List.of(RoleChange.statement(actions, resources)));
    }
}
