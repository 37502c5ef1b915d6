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
import gantry.model.kinds.connection.InstanceProfile;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An instance profile belongs to instances, a task role to a task definition.
public final class InstanceProfileVersusTaskRole implements Rule {

    /// It explains such a connection better than the table of connections does.
    private static final RuleInfo INFO = RuleInfo.of(
            "iam/instance-profile-vs-task-role",
            "Instance profile or task role",
            Severity.ERROR,
            "An instance profile is what an EC2 instance and the ECS agent on it may do. Your code in a container gets "
                    + "its permissions from the task role, which stands in the task definition and works the same "
                    + "way on EC2 and on Fargate.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html")
            .silencing(RuleInfo.EVERY_RULE, "general/unsupported-connection");

    private static final Set<String> WITHOUT_INSTANCES = Set.of(
            TaskDefinition.ID, Container.ID, EcsService.ID, FargateProfile.ID);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node role : context.nodes(IamRole.ID)) {
            context.token().throwIfCancelled();
            RoleKind kind = role.values().value(IamRole.ROLE_KIND);
            for (Edge edge : context.diagram().edgesFrom(role.id())) {
                Node user = context.diagram().require(edge.to());
                if (context.catalogue().connection(edge.kind()).isAnnotation()) {
                    continue;
                }
                if (kind == RoleKind.EC2_INSTANCE && WITHOUT_INSTANCES.contains(user.kind())) {
                    sayProfile(context, report, role, edge);
                } else if (kind == RoleKind.ECS_TASK && user.isA(Ec2Capacity.ID)) {
                    sayTaskRole(context, report, role, edge);
                } else if (user.isA(EcsService.ID)) {
                    sayService(context, report, role, edge);
                }
            }
        }
    }

    private static void sayProfile(CheckContext context, Report report, Node role, Edge edge) {
        Node user = context.diagram().require(edge.to());
        var finding = report.at(edge).with(role, user);
        Stream.of(capacity(context, edge), repair(context, role, edge))
                .flatMap(Optional::stream)
                .forEach(finding::fix);
        finding.fix(Fixes.remove("Delete the connection", edge.id()))
                .say(Wording.full(context, role) + " is an instance profile: it serves the ECS agent on EC2 instances, "
                        + "not " + Wording.full(context, user)
                        + ". Containers get their permissions from the task role in their task definition.");
    }

    private static void sayTaskRole(CheckContext context, Report report, Node role, Edge edge) {
        Node user = context.diagram().require(edge.to());
        var finding = report.at(edge).with(role, user);
        repair(context, role, edge).ifPresent(finding::fix);
        definitions(context)
                .flatMap(definition -> new RoleMove(context, edge).to(definition).stream())
                .forEach(finding::fix);
        finding.fix(Fixes.remove("Delete the connection", edge.id()))
                .say(Wording.full(context, role) + " is a task role: it belongs to a task definition, not to the "
                        + "instances of " + Wording.quoted(context, user) + ", which need an instance profile.");
    }

    private static void sayService(CheckContext context, Report report, Node role, Edge edge) {
        Node service = context.diagram().require(edge.to());
        var finding = report.at(edge).with(role, service);
        context.topology().taskDefinition(service)
                .flatMap(definition -> new RoleMove(context, edge).to(definition))
                .ifPresent(finding::fix);
        finding.fix(Fixes.remove("Delete the connection", edge.id()))
                .say(Wording.full(context, role) + " is connected to " + Wording.full(context, service)
                        + ", but a service takes on no role: the role of its tasks stands in their task definition.");
    }

    /// The instances that still lack a profile, when they can be the only ones meant.
    private static Optional<Fix> capacity(CheckContext context, Edge edge) {
        List<Node> open = context.nodes(Ec2Capacity.ID).stream()
                .filter(each -> context.topology().edgesTo(each, InstanceProfile.ID).findAny().isEmpty())
                .toList();
        return open.size() == 1 ? new RoleMove(context, edge).to(open.getFirst()) : Optional.empty();
    }

    /// The task definition that can be the only one meant.
    private static Stream<Node> definitions(CheckContext context) {
        List<Node> all = context.nodes(TaskDefinition.ID);
        return all.size() == 1 ? all.stream() : Stream.empty();
    }

    private static Optional<Fix> repair(CheckContext context, Node role, Edge edge) {
        return RoleUse.of(context.catalogue(), context.diagram(), role).stream()
                .filter(use -> use.edge().equals(edge))
                .findFirst()
                .map(use -> new KindRepair(context, role, use.needed(), List.of(use)).fix());
    }
}
