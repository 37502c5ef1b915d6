package gantry.model.kinds.identity;

import gantry.model.kind.Option;
import gantry.model.kinds.lambda.EventBridgeRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a role is for: who may assume it and what it needs at least.
///
/// Sources: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html,
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html,
/// https://docs.aws.amazon.com/eks/latest/userguide/security-iam.html,
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html
public enum RoleKind implements Option {
    ECS_TASK("ecsTask", "ECS task", "ecs-tasks.amazonaws.com"),
    ECS_TASK_EXECUTION(
            "ecsTaskExecution", "ECS task execution", "ecs-tasks.amazonaws.com", "AmazonECSTaskExecutionRolePolicy"),
    EC2_INSTANCE("ec2Instance", "ECS container instance", "ec2.amazonaws.com", "AmazonEC2ContainerServiceforEC2Role"),
    ECS_EXTERNAL(
            "ecsExternal",
            "ECS Anywhere instance",
            "ssm.amazonaws.com",
            "AmazonEC2ContainerServiceforEC2Role",
            "AmazonSSMManagedInstanceCore"),
    LAMBDA_EXECUTION("lambdaExecution", "Lambda execution", "lambda.amazonaws.com", "AWSLambdaBasicExecutionRole"),
    EKS_CLUSTER("eksCluster", "EKS cluster", "eks.amazonaws.com", "AmazonEKSClusterPolicy"),
    EKS_NODE(
            "eksNode",
            "EKS node",
            "ec2.amazonaws.com",
            "AmazonEKSWorkerNodePolicy",
            "AmazonEC2ContainerRegistryPullOnly",
            "AmazonEKS_CNI_Policy"),
    EKS_FARGATE_POD(
            "eksFargatePod",
            "EKS Fargate pod execution",
            "eks-fargate-pods.amazonaws.com",
            "AmazonEKSFargatePodExecutionRolePolicy"),
    POD_IDENTITY("podIdentity", "EKS Pod Identity", "pods.eks.amazonaws.com"),
    /// Trusts the identity provider of a cluster instead of a service.
    IRSA("irsa", "Service account (IRSA)", ""),
    /// For EventBridge Scheduler and, with another service, for rules of EventBridge. The baseline, `ecs:RunTask` or
    /// `lambda:InvokeFunction` on the target, is written out, not a managed policy.
    SCHEDULE("schedule", "Schedule", "scheduler.amazonaws.com");

    /// Services that take on roles of one kind for one kind of node only, by kind of role and of node.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-identity-based.html
    private static final Map<RoleKind, Map<String, String>> SPECIAL = Map.of(
            SCHEDULE, Map.of(EventBridgeRule.ID, "events.amazonaws.com"));

    private final String value;
    private final String label;
    private final String principal;

    /// Made by `List.of`, which the compiler's check doesn't see to be immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> baselinePolicies;

    RoleKind(String value, String label, String principal, String... baselinePolicies) {
        this.value = value;
        this.label = label;
        this.principal = principal;
        this.baselinePolicies = List.of(baselinePolicies);
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

    /// The names of the AWS managed policies that a role of this kind needs at least.
    public List<String> baselinePolicies() {
        return baselinePolicies;
    }
}
