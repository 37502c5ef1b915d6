package gantry.model.kinds.identity;

import gantry.model.kind.Option;
import gantry.model.kinds.lambda.EventBridgeRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a role is for, and who may assume it.
///
/// Sources: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html,
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html,
/// https://docs.aws.amazon.com/eks/latest/userguide/security-iam.html,
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html
public enum RoleKind implements Option {
    ECS_TASK("ecsTask", "ECS task", "ecs-tasks.amazonaws.com"),
    ECS_TASK_EXECUTION("ecsTaskExecution", "ECS task execution", "ecs-tasks.amazonaws.com"),
    EC2_INSTANCE("ec2Instance", "ECS container instance", "ec2.amazonaws.com"),
    ECS_EXTERNAL("ecsExternal", "ECS Anywhere instance", "ssm.amazonaws.com"),
    LAMBDA_EXECUTION("lambdaExecution", "Lambda execution", "lambda.amazonaws.com"),
    EKS_CLUSTER("eksCluster", "EKS cluster", "eks.amazonaws.com"),
    EKS_NODE("eksNode", "EKS node", "ec2.amazonaws.com"),
    EKS_FARGATE_POD("eksFargatePod", "EKS Fargate pod execution", "eks-fargate-pods.amazonaws.com"),
    POD_IDENTITY("podIdentity", "EKS Pod Identity", "pods.eks.amazonaws.com"),
    /// Trusts the identity provider of a cluster instead of a service.
    IRSA("irsa", "Service account (IRSA)", ""),
    /// For EventBridge Scheduler and, with another service, for rules of EventBridge.
    SCHEDULE("schedule", "Schedule", "scheduler.amazonaws.com");

    /// Services that take on roles of one kind for one kind of node only, by kind of role and of node.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
    private static final Map<RoleKind, Map<String, String>> SPECIAL = Map.of(
            SCHEDULE, Map.of(EventBridgeRule.ID, "events.amazonaws.com"));

    private final String value;
    private final String label;
    private final String principal;

    RoleKind(String value, String label, String principal) {
        this.value = value;
        this.label = label;
        this.principal = principal;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }

    /// The service that usually assumes the role; empty when no service does.
    public String principal() {
        return principal;
    }

    /// The service that assumes the role for a node of the kind `user`; empty when no service does.
    public String principalFor(String user) {
        return SPECIAL.getOrDefault(this, Map.of()).getOrDefault(user, principal);
    }

    /// The services that assume the role for nodes of these kinds; the usual one when there are none.
    public List<String> principals(Stream<String> users) {
        List<String> services = users.map(this::principalFor)
                .filter(service -> !service.isEmpty())
                .distinct()
                .toList();
        return services.isEmpty() ? Stream.of(principal).filter(service -> !service.isEmpty()).toList() : services;
    }

    /// Whether one of the services that assume roles of this kind is `service`.
    public boolean isAssumedBy(String service) {
        return principal.equals(service) || SPECIAL.getOrDefault(this, Map.of()).containsValue(service);
    }

    /// Whether the permissions of such a role are those of the user's own code.
    public boolean isOfCode() {
        return this == ECS_TASK || this == LAMBDA_EXECUTION || this == POD_IDENTITY || this == IRSA;
    }
}
