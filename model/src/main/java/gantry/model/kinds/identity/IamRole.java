package gantry.model.kinds.identity;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.InvokeRole;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.storage.DynamoDbTable;
import gantry.model.kinds.storage.S3Bucket;
import java.util.List;

/// Permissions that a service or code takes on. Roles that nobody draws are derived; drawing one overrides that.
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html
public final class IamRole {

    public static final String ID = "aws.iam.role";

    private static final String PAGE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html";
    private static final String POLICY = "it becomes a part of the role's policies";

    public static final Property<RoleKind> ROLE_KIND = Property.of("roleKind", Choice.of(RoleKind.class))
            .title("Kind of role")
            .fallback(RoleKind.ECS_TASK)
            .group("General")
            .about("Who takes on the role. It decides the trust and the permissions that are needed at least.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "it decides trust and policies");

    public static final Property<List<String>> TRUST = Property.of(
            "trust",
            ListOf.of(Text.matching("[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?",
                    "a service such as ecs-tasks.amazonaws.com")))
            .title("Trusted services")
            .group("General")
            .about("The services that may assume the role. Without any, the one of the kind of role.")
            .source("https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html")
            .unbound(Target.CLOUDFORMATION, "a part of the trust policy");

    public static final Property<Boolean> GRANT_FROM_CONNECTIONS = Property.of("grantFromConnections", new Flag())
            .title("Grant what connections need")
            .fallback(true)
            .group("Permissions")
            .about("Grants exactly what the drawn connections of the role's users need.")
            .source("https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege")
            .unbound(Target.CLOUDFORMATION, POLICY);

    /// At most 20 managed policies: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    public static final Property<List<String>> MANAGED_POLICIES = Property.of(
            "managedPolicies",
            new ListOf<>(
                    Text.matching(
                            "arn:aws[a-z-]*:iam::(aws|\\d{12}):policy/.+", "the ARN of a managed policy"),
                    20))
            .group("Permissions")
            .about("Further policies by their ARNs.")
            .source("https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html")
            .to(Target.CLOUDFORMATION, "Role", "/ManagedPolicyArns");

    public static final Property<List<Values>> STATEMENTS = Property.of("statements", ListOf.of(Statement.TYPE))
            .group("Permissions")
            .about("Further statements, written out.")
            .source("https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html")
            .unbound(Target.CLOUDFORMATION, POLICY);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("IAM role")
            .about("Permissions that a service or your code takes on. Connect it to the task definition or function.")
            .source(PAGE)
            .category(Category.IDENTITY)
            .icon("iam-role")
            .keywords("permission", "policy", "trust", "task role", "execution role", "least privilege")
            .properties(ROLE_KIND, TRUST, GRANT_FROM_CONNECTIONS, MANAGED_POLICIES, STATEMENTS)
            .fact(values -> values.value(ROLE_KIND).label())
            .inside(Containment.in(Containment.CANVAS, "0..n", "IAM is global: roles stay outside every Region"))
            .names(names(), "task-role")
            .to(
                    TaskRole.ID,
                    TaskDefinition.ID,
                    Cardinality.in(0, 1, "0..1 (kind ecsTask)"),
                    "TaskRoleArn: what the code may do")
            .to(
                    ExecutionRole.ID,
                    TaskDefinition.ID,
                    Cardinality.in(0, 1, "0..1 (kind ecsTaskExecution; may be shared)"),
                    "ExecutionRoleArn: pull, logs, secrets")
            // Functions and schedules need a role, but one is derived when none is drawn: hence none at least.
            .to(
                    ExecutionRole.ID,
                    LambdaFunction.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind lambdaExecution)"),
                    "Role")
            .to(
                    InvokeRole.ID,
                    EventBridgeSchedule.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind schedule)"),
                    "Target.RoleArn")
            .refuses(
                    instanceProfile(TaskDefinition.ID),
                    instanceProfile(EcsService.ID),
                    Refusal.of(
                            ID,
                            EcsService.ID,
                            "The task role is specified in the task definition.",
                            "role -> task definition"),
                    Refusal.of(
                            ID,
                            Container.ID,
                            "All containers of a task share the task role.",
                            "role -> task definition; split the container for its own role"),
                    Refusal.of(
                            ID,
                            EcsCluster.ID,
                            "An ECS cluster assumes no role.",
                            "role -> task definition or EC2 capacity"),
                    accessed(ApplicationLoadBalancer.ID),
                    accessed(EcrRepository.ID),
                    accessed(S3Bucket.ID),
                    accessed(SqsQueue.ID),
                    accessed(DynamoDbTable.ID),
                    accessed(LogGroup.ID))
            .expects(Expectation.of(
                    Expectation.Side.OUT,
                    "nothing takes on the role",
                    TaskRole.ID,
                    ExecutionRole.ID,
                    InvokeRole.ID))
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .build();

    private IamRole() {}

    private static Refusal instanceProfile(String target) {
        return Refusal.of(
                ID,
                target,
                "The instance profile serves the ECS agent on EC2 instances only.",
                "instance profile -> EC2 capacity; task role -> task definition")
                .when(Condition.when(ROLE_KIND, RoleKind.EC2_INSTANCE));
    }

    private static Refusal accessed(String target) {
        return Refusal.of(
                ID,
                target,
                "Those are accessed, they don't assume roles (ECR repositories have a resource policy).",
                "workload -> resource (access edge), role -> workload");
    }

    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
    private static NameRule names() {
        return new NameRule(
                "[\\w+=,.@-]{1,64}",
                "1 to 64 letters, digits or any of '_+=,.@-'",
                64,
                false,
                true,
                NameRule.Scope.ACCOUNT);
    }
}
