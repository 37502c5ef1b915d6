package gantry.model.kinds.eks;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.FargateSelects;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.PodExecutionRole;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.Namespace;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;

/// Says which pods of a cluster run on Fargate, without nodes.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
public final class FargateProfile {

    public static final String ID = "aws.eks.fargate-profile";

    private static final String PAGE = "https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html";
    private static final String ROLE = "FargateProfile";

    /// Drawn namespaces count too: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html
    private static final int MOST_SELECTORS = 5;

    /// `default` is in every cluster, so that a profile that was just dropped is one that EKS accepts.
    public static final Property<List<Values>> SELECTORS = Property.of(
            "selectors", new ListOf<>(FargateSelector.TYPE, MOST_SELECTORS))
            .checkedBy("eks/fargate-profile-selectors")
            .fallback(List.of(Values.EMPTY.with(FargateSelector.NAMESPACE, "default")))
            .group("Pods")
            .about("Which pods run on Fargate, beside those of connected namespaces: 1 to 5 in all. Without nodes, "
                    + "kube-system must be one, or CoreDNS finds no place.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/Selectors", EksSpelling.selectors());

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Fargate profile")
            .about("Runs the pods of some namespaces on Fargate: each on a small machine of its own that AWS looks "
                    + "after.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("fargate-profile")
            .keywords("serverless", "fargate", "selector", "pods without nodes", "kubernetes", "k8s")
            .explain(
                    "Use it for pods that need no node: web services and jobs of a small team, or code that must be "
                            + "kept apart from others. There is no image to patch and no group to scale.",
                    "Use a managed node group for daemons, privileged pods, GPUs, ARM64, Windows, volumes on EBS, Spot, "
                            + "or Pod Identity: none of them works on Fargate. Roles come through IRSA there.",
                    "A profile has 1 to 5 selectors and private subnets only; a cluster has up to 10 profiles. A pod gets "
                            + "at most 16 vCPU and 120 GB, and 256 MiB of it serve Kubernetes.",
                    "The processors, memory and storage of each pod by the second, rounded up to a size of Fargate. The "
                            + "profile itself costs nothing.")
            .properties(SELECTORS)
            .factSeeing(FargateProfile::fact)
            .badges(sight -> List.of(new Badge("FARGATE")))
            .inside(Containment.in(EksCluster.ID, "exactly 1", "no nodes inside"))
            .names(EksNames.fargateProfile(), "serverless")
            // Without any, the private ones of the cluster are meant: hence none at least.
            .to(
                    PlacedIn.ID,
                    Subnet.ID,
                    Cardinality.out(0, Cardinality.MANY, "1..n, private only").sharing(Vpc.ID),
                    "Subnets")
            .to(
                    FargateSelects.ID,
                    Namespace.ID,
                    Cardinality.out(0, MOST_SELECTORS, "1..5 selectors")
                            .confined()
                            .by("eks/fargate-profile-selectors"),
                    "pods of the namespace (and labels) run on Fargate")
            // A role is derived when none is drawn: hence none at least.
            .from(
                    PodExecutionRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind eksFargatePod)"),
                    "PodExecutionRoleArn",
                    IamRole.of(RoleKind.EKS_FARGATE_POD))
            .refuses(Refusal.of(
                    ID,
                    Subnet.ID,
                    "Fargate pods run in private subnets only.",
                    "private subnets with NAT")
                    .whenTarget(Condition.when(Subnet.PUBLIC, true)))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::EKS::FargateProfile")
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .build();

    private FargateProfile() {}

    /// The first namespace by name and how many more there are, drawn ones included.
    private static String fact(Sight sight) {
        List<String> named = sight.values().value(SELECTORS).stream()
                .flatMap(selector -> selector.get(FargateSelector.NAMESPACE).stream())
                .toList();
        int drawn = sight.targets(FargateSelects.ID).size();
        if (named.isEmpty()) {
            return drawn == 0 ? "selects no pods" : drawn + (drawn == 1 ? " namespace" : " namespaces");
        }
        int more = named.size() - 1 + drawn;
        return "pods of " + named.getFirst() + (more == 0 ? "" : " +" + more);
    }
}
