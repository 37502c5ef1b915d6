package gantry.model.check.rules.ecr;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleChange;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.facts.ManagedPolicies;
import gantry.model.facts.ManagedPolicies.ManagedPolicy;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.registry.ExternalRegistry;
import gantry.model.topology.Permissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whoever pulls an image from a private registry is allowed to.
public final class PrivateImagePull implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecr/private-image-pull-permission",
            "Image can't be pulled",
            Severity.ERROR,
            "A private repository gives its images only to those who are allowed to read them. That is not your code, "
                    + "which doesn't run yet, but who starts it: the task execution role, the role of the instance or "
                    + "node, or the pod execution role. Registries outside AWS want a user name and password instead.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html")
            .silencing("iam/missing-baseline-permissions");

    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-pull.html
    private static final List<String> NEEDED = List.of(
            "ecr:GetAuthorizationToken", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer");

    /// What roles of these kinds usually get; others get the policy for pulling alone.
    private static final Map<RoleKind, String> POLICIES = Map.of(
            RoleKind.ECS_TASK_EXECUTION, "AmazonECSTaskExecutionRolePolicy",
            RoleKind.EC2_INSTANCE, "AmazonEC2ContainerServiceforEC2Role",
            RoleKind.EKS_FARGATE_POD, "AmazonEKSFargatePodExecutionRolePolicy");

    private static final String PULL_ONLY = "AmazonEC2ContainerRegistryPullOnly";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var pullers = new Pullers(context);
        Map<NodeId, List<Pullers.Pull>> refused = new LinkedHashMap<>();
        Map<NodeId, Boolean> known = new HashMap<>();
        for (Pullers.Pull pull : pullers.privatePulls()) {
            context.token().throwIfCancelled();
            List<Node> lacking = pull.roles().stream()
                    .filter(role -> !known.computeIfAbsent(role.id(), id -> allows(role)))
                    .toList();
            if (!pull.isOneEnough() || lacking.size() == pull.roles().size()) {
                lacking.stream().filter(PrivateImagePull::isOwnMistake).forEach(
                        role -> refused.computeIfAbsent(role.id(), each -> new ArrayList<>()).add(pull));
            }
        }
        refused.forEach((role, pulls) -> say(
                context, report, context.diagram().require(role), pulls));
        for (Edge edge : context.edges(Pulls.ID)) {
            Node registry = context.diagram().require(edge.to());
            if (registry.isA(ExternalRegistry.ID)
                    && ExternalRegistry.isPrivate(registry.values())
                    && !registry.values().has(ExternalRegistry.CREDENTIALS)) {
                new Login(context, edge).check(report);
            }
        }
    }

    private static boolean allows(Node role) {
        return new Permissions(role).allow(NEEDED);
    }

    /// A machine whose role allows nothing can't even join its cluster, which another rule says.
    private static boolean isOwnMistake(Node role) {
        return role.values().value(IamRole.ROLE_KIND) == RoleKind.ECS_TASK_EXECUTION
                || !new Permissions(role).areEmpty();
    }

    private static void say(CheckContext context, Report report, Node role, List<Pullers.Pull> pulls) {
        ManagedPolicy policy = ManagedPolicies.named(
                POLICIES.getOrDefault(role.values().value(IamRole.ROLE_KIND), PULL_ONLY));
        List<String> images = pulls.stream().map(Pullers.Pull::image).map(Wording::quoted).distinct().toList();
        var finding = report.at(role, IamRole.MANAGED_POLICIES);
        pulls.forEach(pull -> finding.with(pull.puller()));
        finding.fix(Fixes.change("Attach " + policy.name(), role.id(), values -> RoleChange.attach(values, policy)))
                .fix(RoleChange.grant(role))
                .say(Wording.full(context, pulls.getFirst().puller()) + " needs " + Wording.and(images)
                        + " from a private repository, but the role " + Wording.quoted(context, role)
                        + " has no permission to read it; attach " + policy.name() + ".");
    }
}
