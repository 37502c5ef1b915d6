package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.FargateSelects;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.FargateSelector;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.kubernetes.Namespace;
import gantry.model.topology.Wildcards;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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
                        .anyMatch(profile -> selects(profile, SYSTEM, CORE_DNS));
    }

    /// Whether nodes run Windows, as far as their image says.
    static boolean isWindows(Node group) {
        return group.isA(ManagedNodeGroup.ID)
                ? group.values().value(ManagedNodeGroup.AMI_TYPE).startsWith("WINDOWS")
                : group.values().get(SelfManagedNodes.AMI).orElse("").toLowerCase(Locale.ROOT).contains("windows");
    }

    /// Whether the pods of a workload run on Fargate.
    boolean isOnFargate(Node workload) {
        return context.pods().profile(workload).isPresent();
    }

    /// The name of the namespace that something stands in.
    String namespace(Node node) {
        return context.topology().around(node, Namespace.ID).map(Node::name).orElse("default");
    }

    /// Whether a Fargate profile selects pods with these labels.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
    private boolean selects(Node profile, String namespace, Map<String, String> labels) {
        boolean isListed = profile.values().value(FargateProfile.SELECTORS).stream()
                .anyMatch(selector -> Wildcards.match(selector.get(FargateSelector.NAMESPACE).orElse(""), namespace)
                        && match(selector.get(FargateSelector.LABELS).orElse(Map.of()), labels));
        Stream<Edge> drawn = context.topology().edgesFrom(profile, FargateSelects.ID);
        return isListed
                || drawn.anyMatch(edge -> context.diagram().require(edge.to()).name().equals(namespace)
                        && match(edge.values().get(FargateSelects.LABELS).orElse(Map.of()), labels));
    }

    private static boolean match(Map<String, String> wanted, Map<String, String> labels) {
        return wanted.entrySet().stream().allMatch(want -> labels.entrySet().stream()
                .anyMatch(label -> Wildcards.match(want.getKey(), label.getKey())
                        && Wildcards.match(want.getValue(), label.getValue())));
    }
}
