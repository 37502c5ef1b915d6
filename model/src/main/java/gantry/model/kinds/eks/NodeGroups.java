package gantry.model.kinds.eks;

import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.kubernetes.KubernetesLabels;
import java.util.List;
import java.util.Map;

/// What managed and self-managed groups of nodes have in common; each binds it to a resource of its own.
final class NodeGroups {

    private static final String SIZES = "Size";
    private static final String MARKS = "Pods";
    private static final String SCALING = "https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupScalingConfig.html";
    private static final String TYPES = "https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html";

    /// More than the quota of 450 nodes, which AWS raises on request: the most nodes of a whole cluster.
    ///
    /// Source: https://docs.aws.amazon.com/general/latest/gr/eks.html
    private static final long MOST_NODES = 100_000;

    /// The greatest volume of the type gp3 in GiB: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
    private static final long LARGEST_DISK = 65_536;

    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html
    private static final int MOST_TYPES = 20;

    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html
    private static final int MOST_TAINTS = 50;

    private NodeGroups() {}

    static Property<Long> min() {
        return count("min", 0, 2).title("Minimum").about("The fewest nodes. Two survive the failure of one.");
    }

    static Property<Long> desired() {
        return count("desired", 0, 2)
                .title("Desired")
                .about("The nodes to start with. An autoscaler changes the number later.");
    }

    static Property<Long> max() {
        return count("max", 1, 4).title("Maximum").about("The most nodes that an autoscaler may start.");
    }

    private static Property<Long> count(String name, long least, long fallback) {
        return Property.of(name, Whole.between(least, MOST_NODES))
                .fallback(fallback)
                .checkedBy("general/min-desired-max-order")
                .parameter()
                .unit("nodes")
                .group(SIZES)
                .source(SCALING);
    }

    static Property<List<String>> instanceTypes() {
        return Property.of(
                "instanceTypes",
                new ListOf<>(
                        Text.matching("[a-z0-9-]+\\.[a-z0-9-]+", "an instance type such as t3.large")
                                .suggest(List.of("t3.large", "m7i.large", "m7a.large", "m7g.large", "c7i.large")),
                        MOST_TYPES))
                .fallback(List.of("t3.large"))
                .group(SIZES)
                .about("The sizes of instances. Name several of one size for Spot: any of them is taken.")
                .source(TYPES);
    }

    static Property<Long> diskSize() {
        return Property.of("diskSize", Whole.between(1, LARGEST_DISK))
                .unit("GiB")
                .group(SIZES)
                .about("The disk of each node for images and scratch files. Without a value, the image decides: 20 for "
                        + "Linux, 50 for Windows.")
                .source("https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html");
    }

    static Property<Map<String, String>> labels() {
        return Property.of("labels", KubernetesLabels.MAP)
                .checkedBy(KubernetesLabels.RULE)
                .group(MARKS)
                .about("Labels of the nodes, by which pods choose where to run.")
                .source("https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/");
    }

    static Property<List<Values>> taints() {
        return Property.of("taints", new ListOf<>(Taint.TYPE, MOST_TAINTS))
                .group(MARKS)
                .about("Keep pods away from these nodes, except those that tolerate it.")
                .source("https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html");
    }

    /// How many of which instances, such as `2 × t3.large · 2–4`.
    static String fact(long desired, List<String> types, String bounds) {
        String more = types.size() > 1 ? " +" + (types.size() - 1) : "";
        String nodes = types.isEmpty() ? desired + " nodes" : desired + " × " + types.getFirst() + more;
        return nodes + " · " + bounds;
    }
}
