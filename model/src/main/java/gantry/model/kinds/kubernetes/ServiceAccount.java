package gantry.model.kinds.kubernetes;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule.Scope;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kinds.connection.PodRole;
import gantry.model.kinds.connection.RunsAs;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.Map;
import java.util.Optional;

/// The identity of pods, in the cluster and, through a role, in AWS.
///
/// Source: https://kubernetes.io/docs/concepts/security/service-accounts/
public final class ServiceAccount {

    public static final String ID = "k8s.service-account";

    private static final String ROLE = "ServiceAccount";
    private static final String NO_TEMPLATE = "a template holds no Kubernetes objects";

    /// Roles reach pods without this token: they have one of their own.
    public static final Property<Boolean> AUTOMOUNT_TOKEN = Property.of("automountToken", new Flag())
            .title("Mount the token")
            .fallback(false)
            .group("General")
            .about("Gives pods a token for the API of the cluster. Only operators and the like need it; roles of AWS work "
                    + "without.")
            .source("https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting")
            .unbound(Target.CLOUDFORMATION, NO_TEMPLATE)
            .to(Target.KUBERNETES, ROLE, "/automountServiceAccountToken");

    public static final Property<Map<String, String>> ANNOTATIONS = Property.of(
            "annotations", KubernetesLabels.ANNOTATIONS)
            .group("General")
            .about("Further annotations. The one that names the role of IRSA is added for a connected role.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html")
            .unbound(Target.CLOUDFORMATION, NO_TEMPLATE)
            .unbound(Target.KUBERNETES, "added to the annotations that every object gets");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Service account")
            .about("The identity of pods. Connect a role to it, and the pods that run as it get the permissions in AWS.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/service-accounts.html")
            .category(Category.EKS)
            .icon("service-account")
            .keywords("irsa", "pod identity", "role", "permission", "kubernetes", "k8s", "rbac", "token", "sa")
            .explain(
                    "Use one for each workload that calls AWS or the API of the cluster. With Pod Identity or IRSA its "
                            + "pods get a role of their own, not the one of the node.",
                    "A workload that calls neither needs none of its own: it runs as the account default. Pod Identity "
                            + "doesn't reach pods on Fargate or Windows; give the account a role of the kind IRSA there.",
                    "An account has at most 1 role, and only pods of its own namespace run as it. All containers of a pod "
                            + "share it. Pod Identity needs its agent, IRSA the OIDC provider of the cluster.",
                    "Nothing: accounts, roles and the agent of Pod Identity are free.")
            .properties(AUTOMOUNT_TOKEN, ANNOTATIONS)
            .factSeeing(ServiceAccount::fact)
            .badges(sight -> role(sight).stream().flatMap(kind -> badge(kind).stream()).toList())
            .inside(Containment.in(
                    Namespace.ID, "exactly 1", "references between them stay inside the namespace"))
            .names(KubernetesNames.subdomain(Scope.PARENT), "app")
            .from(
                    PodRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "0..1 (kind irsa or podIdentity)"),
                    "annotation or PodIdentityAssociation",
                    IamRole.of(RoleKind.POD_IDENTITY, RoleKind.IRSA))
            .expects(Expectation.of(Expectation.Side.IN, "no workload runs as it", RunsAs.ID))
            .resource(Target.KUBERNETES, ROLE, "v1/ServiceAccount")
            .build();

    private ServiceAccount() {}

    private static Optional<RoleKind> role(Sight sight) {
        return sight.sources(PodRole.ID).stream().findFirst().map(role -> role.value(IamRole.ROLE_KIND));
    }

    private static Optional<Badge> badge(RoleKind kind) {
        return switch (kind) {
            case IRSA -> Optional.of(new Badge("IRSA"));
            case POD_IDENTITY -> Optional.of(new Badge("POD IDENTITY"));
            default -> Optional.empty();
        };
    }

    private static String fact(Sight sight) {
        return role(sight)
                .map(kind -> badge(kind).isPresent() ? "has a role in AWS" : "its role is of another kind")
                .orElse("no role in AWS");
    }
}
