package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.RunsAs;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.PodContainer;
import java.util.Optional;

/// Roles belong to whole tasks and pods, not to one of their containers.
public final class NoRolePerContainer implements Rule {

    /// It explains such a connection better than the table of connections does.
    private static final RuleInfo INFO = RuleInfo.of(
            "iam/no-role-per-container",
            "Role for one container",
            Severity.ERROR,
            "Containers that start together also share their identity: a task has one task role, and a pod has one "
                    + "service account, whose role all its containers use. A program that needs other permissions "
                    + "belongs in a task definition or pod of its own.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html")
            .silencing(RuleInfo.EVERY_RULE, "general/unsupported-connection");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node role : context.nodes(IamRole.ID)) {
            context.token().throwIfCancelled();
            for (Edge edge : context.diagram().edgesFrom(role.id())) {
                Node user = context.diagram().require(edge.to());
                boolean isProfile = role.values().value(IamRole.ROLE_KIND) == RoleKind.EC2_INSTANCE;
                if (context.catalogue().connection(edge.kind()).isAnnotation()) {
                    continue;
                }
                if (user.isA(Container.ID) && !isProfile) {
                    say(context, report, edge, context.topology().around(user, TaskDefinition.ID), "task", "task role");
                } else if (user.isA(PodContainer.ID)) {
                    say(context, report, edge, account(context, user), "pod", "service account");
                }
            }
        }
    }

    /// The service account that the workload around a container runs as.
    private static Optional<Node> account(CheckContext context, Node container) {
        return context.topology().owner(container).stream()
                .flatMap(workload -> context.topology().targets(workload, RunsAs.ID).stream())
                .findFirst();
    }

    private static void say(
            CheckContext context, Report report, Edge edge, Optional<Node> home, String unit, String shared) {
        Node role = context.diagram().require(edge.from());
        Node container = context.diagram().require(edge.to());
        var finding = report.at(edge).with(role, container);
        Optional<Fix> move = home.flatMap(node -> new RoleMove(context, edge).to(node));
        move.ifPresent(finding::fix);
        finding.fix(Fixes.remove("Delete the connection", edge.id()))
                .say(Wording.full(context, role) + " can't be given to the container "
                        + Wording.quoted(context, container) + " alone: all containers of a " + unit
                        + " share its " + shared + ".");
    }
}
