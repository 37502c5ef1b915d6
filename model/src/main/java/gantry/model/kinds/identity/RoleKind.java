package gantry.model.kinds.identity;

import gantry.model.kind.Option;
import java.util.List;

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
    /// The baseline, `ecs:RunTask` or `lambda:InvokeFunction` on the target, is written out, not a managed policy.
    SCHEDULE("schedule", "Schedule", "scheduler.amazonaws.com");

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

    /// The service that may assume the role; empty when no service does.
    public String principal() {
        return principal;
    }

    /// The names of the AWS managed policies that a role of this kind needs at least.
    public List<String> baselinePolicies() {
        return baselinePolicies;
    }
}
