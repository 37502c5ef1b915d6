package gantry.model.kinds.identity;

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
            .about("The services that may assume the role. Without any, those that the kind of role and its users need.")
            .source("https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html")
            .unbound(Target.CLOUDFORMATION, "a part of the trust policy");

    /// Wide enough to hold trust that is too wide, which a rule judges.
    public static final Property<List<String>> SUBJECTS = Property.of(
            "subjects",
            ListOf.of(Text.matching("\\S{1,400}", "a subject such as system:serviceaccount:shop:web")))
            .title("Trusted service accounts")
            .visibleWhen(of(RoleKind.IRSA))
            .group("General")
            .about("The accounts that may assume the role, each as system:serviceaccount:NAMESPACE:NAME. Without any, "
                    + "exactly those that it is connected to.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html")
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
            .about("Permissions that a service or your code takes on. Connect it to what acts with them, such as a task "
                    + "definition, a function or a service account.")
            .source(PAGE)
            .category(Category.IDENTITY)
            .icon("iam-role")
            .keywords(
                    "permission",
                    "policy",
                    "trust",
                    "task role",
                    "execution role",
                    "node role",
                    "irsa",
                    "pod identity",
                    "least privilege",
                    "cluster role",
                    "pod role",
                    "instance profile",
                    "assume role",
                    "service account")
            .explain(
                    "Draw one when you want to see or decide what code or a service may do. Without one, a role with "
                            + "exactly the permissions that the connections need is derived.",
                    "Don't use it for people, nor keep access keys in the code instead. What is only accessed, such as a "
                            + "bucket, takes on no role: connect the role to the code that accesses it.",
                    "An account has 1000 roles, which AWS raises on request. A role takes 10 managed policies, on request "
                            + "20, and up to 10,240 characters of statements of its own.",
                    "Nothing: roles and policies are free. Only what they allow to use is paid for.")
            .properties(ROLE_KIND, TRUST, SUBJECTS, GRANT_FROM_CONNECTIONS, MANAGED_POLICIES, STATEMENTS)
            .size(208, 64)
            .fact(values -> values.value(ROLE_KIND).label())
            .inside(Containment.in(Containment.CANVAS, "0..n", "IAM is global: roles stay outside every Region"))
            .names(names(), "task-role")
            .expects(Expectation.of(Expectation.Side.OUT, "nothing takes on the role"))
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .build();

    private IamRole() {}

    /// The condition under which a role is meant for a use; for the rows of kinds that take on roles.
    public static Condition of(RoleKind... kinds) {
        return Condition.when(ROLE_KIND, kinds);
    }

    /// Refuses a role for a kind that is accessed and assumes none; declared by that kind.
    public static Refusal accessed(String target) {
        return Refusal.of(
                ID,
                target,
                "Those are accessed, they don't assume roles (ECR repositories have a resource policy).",
                "workload -> resource (access edge), role -> workload");
    }

    /// Refuses an instance profile for a kind that isn't an instance; declared by that kind.
    public static Refusal instanceProfile(String target) {
        return Refusal.of(
                ID,
                target,
                "The instance profile serves the ECS agent on EC2 instances only.",
                "instance profile -> EC2 capacity; task role -> task definition")
                .when(of(RoleKind.EC2_INSTANCE));
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
