package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import java.util.Locale;
import java.util.Map;

/// On what the pods of clusters run.
record Compute(CheckContext context, Clusters clusters) {

    /// The namespace of CoreDNS and the other parts of the cluster itself.
    static final String SYSTEM = "kube-system";

    /// The labels of CoreDNS on EKS: https://docs.aws.amazon.com/eks/latest/userguide/fargate-getting-started.html
    private static final Map<String, String> CORE_DNS = Map.of(
            "k8s-app", "kube-dns",
            "eks.amazonaws.com/component", "coredns");

    /// Whether there is a Linux node or a Fargate profile on which CoreDNS can run.
    boolean runsSystemPods(Node cluster) {
        return clusters.nodeGroups(cluster).stream().anyMatch(group -> !isWindows(group))
                || clusters.inside(cluster, FargateProfile.ID).stream()
                        .anyMatch(profile -> context.pods().selects(profile, SYSTEM, CORE_DNS));
    }

    /// Whether nodes run Windows, as far as their image says.
    static boolean isWindows(Node group) {
        return group.isA(ManagedNodeGroup.ID)
                ? group.values().value(ManagedNodeGroup.AMI_TYPE).startsWith("WINDOWS")
                : group.values().get(SelfManagedNodes.AMI).orElse("").toLowerCase(Locale.ROOT).contains("windows");
    }
}
