package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;
import java.util.Optional;

/// The code of a task and the agent that starts it have roles of their own.
public final class TaskRoleEqualsExecutionRole implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "iam/task-role-equals-execution-role",
            "One role for code and start",
            Severity.WARNING,
            "The execution role is for AWS: it pulls the image, opens log streams and reads secrets before your code "
                    + "runs. The task role is for your code. When both are the same, whoever breaks into the code may "
                    + "also read every secret and pull every image that the start needs.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Edge edge : context.edges(TaskRole.ID)) {
            context.token().throwIfCancelled();
            Node role = context.diagram().require(edge.from());
            Node definition = context.diagram().require(edge.to());
            Optional<Edge> start = context.topology().edgesTo(definition, ExecutionRole.ID)
                    .filter(each -> each.from().equals(role.id()))
                    .findFirst();
            if (start.isPresent() && role.isA(IamRole.ID) && definition.isA(TaskDefinition.ID)) {
                Fix fix = role.values().value(IamRole.ROLE_KIND) == RoleKind.ECS_TASK_EXECUTION
                        ? split(context, role, edge, RoleKind.ECS_TASK)
                        : split(context, role, start.get(), RoleKind.ECS_TASK_EXECUTION);
                report.at(definition)
                        .with(role, edge, start.get())
                        .fix(fix)
                        .say(Wording.full(context, definition) + " has the role " + Wording.quoted(context, role)
                                + " both as task role and as execution role: the code may do everything that only "
                                + "the start of the task needs.");
            }
        }
    }

    private static Fix split(CheckContext context, Node role, Edge edge, RoleKind kind) {
        String user = Wording.quoted(context, context.diagram().require(edge.to()));
        return new Fix(
                "Add a second role for the " + (kind == RoleKind.ECS_TASK ? "code" : "start") + " of " + user,
                now -> split(now, context.catalogue(), role.id(), edge, kind));
    }

    private static Diff split(Diagram now, Catalogue catalogue, NodeId role, Edge edge, RoleKind kind) {
        if (now.node(role).isEmpty()) {
            return Diff.NONE;
        }
        Diff copies = new RoleCopies(catalogue).split(now, role, List.of(edge.id()), values -> fresh(values, kind));
        if (copies.isEmpty()) {
            return Diff.NONE;
        }
        Diagram copied = now.apply(copies);
        Node rest = copied.require(role);
        RoleKind other = kind == RoleKind.ECS_TASK ? RoleKind.ECS_TASK_EXECUTION : RoleKind.ECS_TASK;
        return copies.then(new Draft(copied)
                .put(rest.withValues(rest.values().with(IamRole.ROLE_KIND, other)))
                .diff());
    }

    /// The second role is granted what its connection needs and nothing else.
    private static Values fresh(Values values, RoleKind kind) {
        return values.with(IamRole.ROLE_KIND, kind)
                .without(IamRole.MANAGED_POLICIES)
                .without(IamRole.STATEMENTS)
                .without(IamRole.GRANT_FROM_CONNECTIONS);
    }
}
