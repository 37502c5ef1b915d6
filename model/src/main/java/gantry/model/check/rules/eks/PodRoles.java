package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.PodRole;
import gantry.model.kinds.connection.RunsAs;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.NodeOperatingSystem;
import gantry.model.kinds.kubernetes.PodProperties;
import gantry.model.kinds.kubernetes.ServiceAccount;
import gantry.model.kinds.kubernetes.Workloads;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How service accounts get roles, and for which pods.
record PodRoles(CheckContext context) {

    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
    private static final String ANNOTATION = "eks.amazonaws.com/role-arn";

    /// The connections from roles of one kind to an account.
    List<Edge> edges(Node account, RoleKind kind) {
        return context.topology().edgesTo(account, PodRole.ID)
                .filter(edge -> role(edge).values().value(IamRole.ROLE_KIND) == kind)
                .toList();
    }

    /// The role at the start of a connection.
    Node role(Edge edge) {
        return context.diagram().require(edge.from());
    }

    /// Whether an annotation that the user wrote gives the account a role by IRSA.
    static boolean isAnnotated(Node account) {
        return annotations(account).containsKey(ANNOTATION);
    }

    /// The annotations without that one.
    static Map<String, String> otherAnnotations(Node account) {
        var others = new TreeMap<>(annotations(account));
        others.remove(ANNOTATION);
        return others;
    }

    private static Map<String, String> annotations(Node account) {
        return account.values().get(ServiceAccount.ANNOTATIONS).orElse(Map.of());
    }

    /// Whether pods of the account get a role of their own, drawn or annotated.
    boolean hasRole(Node account) {
        return isAnnotated(account) || context.topology().edgesTo(account, PodRole.ID).findAny().isPresent();
    }

    /// How a trust policy calls the account.
    String subject(Node account) {
        return "system:serviceaccount:" + context.pods().namespaceName(account) + ":" + account.name();
    }

    /// The workloads of an account whose pods Pod Identity doesn't reach.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html
    List<Node> outOfReach(Node account) {
        return context.topology().sources(account, RunsAs.ID).stream()
                .filter(workload -> Workloads.IDS.contains(workload.kind()))
                .filter(workload -> isOnWindows(workload) || context.pods().isOnFargate(workload))
                .toList();
    }

    static boolean isOnWindows(Node workload) {
        return workload.values().value(PodProperties.OPERATING_SYSTEM) == NodeOperatingSystem.WINDOWS;
    }
}
