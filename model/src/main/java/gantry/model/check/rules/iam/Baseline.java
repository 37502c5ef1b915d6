package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.facts.ManagedPolicies;
import gantry.model.facts.ManagedPolicies.ManagedPolicy;
import gantry.model.kinds.connection.PodRole;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.ServiceAccount;
import gantry.model.topology.Permissions;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.stream.Stream;

/// The managed policies that one use of a role needs at least. What code needs follows from its connections, and
/// reading queues and streams is judged with the trigger, so neither is asked here.
record Baseline(CheckContext context, RoleUse use) {

    private static final String VPC_ACCESS = "AWSLambdaVPCAccessExecutionRole";
    private static final String NETWORKING = "AmazonEKS_CNI_Policy";

    /// The account of the add-on that gives addresses to pods.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/cni-iam-role.html
    private static final String NETWORKING_ACCOUNT = "aws-node";

    /// The policies whose actions `permissions` don't allow.
    List<ManagedPolicy> lacking(Permissions permissions) {
        return policies()
                .map(ManagedPolicies::named)
                .map(policy -> needed(policy, permissions))
                .filter(policy -> !permissions.allow(policy.actions()))
                .toList();
    }

    private Stream<String> policies() {
        return switch (use.needed()) {
            case LAMBDA_EXECUTION -> Stream.of(VPC_ACCESS).filter(policy -> isInVpc());
            case EKS_NODE -> use.needed().baselinePolicies().stream()
                    .filter(policy -> !policy.equals(NETWORKING) || !hasNetworkingRole());
            default -> use.needed().baselinePolicies().stream();
        };
    }

    private boolean isInVpc() {
        return !context.topology().subnets(use.user()).isEmpty();
    }

    private boolean hasNetworkingRole() {
        Topology topology = context.topology();
        return topology.around(use.user(), EksCluster.ID)
                .filter(cluster -> context.nodes(ServiceAccount.ID).stream()
                        .filter(account -> account.name().equals(NETWORKING_ACCOUNT))
                        .filter(account -> topology.around(account, EksCluster.ID).filter(cluster::equals).isPresent())
                        .anyMatch(account -> !topology.sources(account, PodRole.ID).isEmpty()))
                .isPresent();
    }

    /// Of the policy for starting tasks a task needs only parts: pulling from ECR is judged with the image, writing
    /// logs matters where a container does so. An empty role lacks all of it.
    private ManagedPolicy needed(ManagedPolicy policy, Permissions permissions) {
        if (use.needed() != RoleKind.ECS_TASK_EXECUTION || permissions.areEmpty()) {
            return policy;
        }
        List<String> logs = hasLogs(use.user())
                ? policy.actions().stream().filter(action -> action.startsWith("logs:")).toList()
                : List.of();
        return new ManagedPolicy(policy.name(), policy.path(), List.of("write logs"), logs);
    }

    private boolean hasLogs(Node definition) {
        return context.topology().containers(definition).stream()
                .anyMatch(each -> each.values().value(Container.LOG_DRIVER) == LogDriver.AWSLOGS);
    }
}
