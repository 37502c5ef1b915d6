package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// EKS owns the Auto Scaling group of managed nodes; self-managed nodes are made to join their cluster.
public final class ManagedVersusSelfManagedNodes implements Rule {

    /// It explains a group that is attached to managed nodes better than the table of connections does.
    private static final RuleInfo INFO = RuleInfo.of(
            "eks/managed-vs-self-managed-nodes",
            "Managed or self-managed nodes",
            Severity.ERROR,
            "Of a managed node group EKS creates the instances and their Auto Scaling group, and joins, updates and "
                    + "replaces the nodes. Self-managed nodes stand in an Auto Scaling group of your own: they join only "
                    + "with an image made for EKS, and with a tag that says to which cluster they belong.",
            "https://docs.aws.amazon.com/eks/latest/userguide/worker.html")
            .silencing("general/unsupported-connection");

    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/worker.html
    private static final String TAG = "kubernetes.io/cluster/";

    private static final String OWNED = "owned";

    /// Images for container instances of ECS:
    /// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/retrieve-ecs-optimized_AMI.html
    private static final String OF_ECS = "resolve:ssm:/aws/service/ecs/";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node group : context.nodes(ManagedNodeGroup.ID)) {
            context.token().throwIfCancelled();
            checkManaged(context, report, group);
        }
        var clusters = new Clusters(context);
        for (Node nodes : context.nodes(SelfManagedNodes.ID)) {
            context.token().throwIfCancelled();
            checkImage(context, report, nodes);
            clusters.of(nodes).ifPresent(cluster -> checkTags(context, report, nodes, cluster));
        }
    }

    private static void checkManaged(CheckContext context, Report report, Node group) {
        List<Edge> attached = Stream.concat(
                context.diagram().edgesFrom(group.id()).stream()
                        .filter(edge -> context.diagram().require(edge.to()).isA(Ec2Capacity.ID)),
                context.diagram().edgesTo(group.id()).stream()
                        .filter(edge -> context.diagram().require(edge.from()).isA(Ec2Capacity.ID)))
                .filter(edge -> !context.catalogue().connection(edge.kind()).isFree())
                .toList();
        if (attached.isEmpty()) {
            return;
        }
        Edge first = attached.getFirst();
        Node capacity = context.diagram().require(first.from().equals(group.id()) ? first.to() : first.from());
        report.at(group)
                .with(capacity)
                .fix(Fixes.disconnect(
                        "Detach " + Wording.quoted(context, capacity),
                        attached))
                .say("EKS creates and manages the Auto Scaling group of " + Wording.full(context, group)
                        + " by itself, so " + Wording.quoted(context, capacity)
                        + " can't be attached. For a group of your own use self-managed nodes.");
    }

    private static void checkImage(CheckContext context, Report report, Node nodes) {
        boolean isOfEcs = nodes.values().get(SelfManagedNodes.AMI)
                .filter(image -> image.toLowerCase(Locale.ROOT).startsWith(OF_ECS))
                .isPresent();
        if (isOfEcs) {
            report.at(nodes, SelfManagedNodes.AMI)
                    .fix(Fixes.clear("Use the newest image for the cluster", nodes.id(), SelfManagedNodes.AMI))
                    .say("The image of " + Wording.full(context, nodes) + " is made for ECS: without the kubelet no "
                            + "node joins the cluster. Choose an EKS-optimized image, or leave the field empty.");
        }
    }

    private static void checkTags(CheckContext context, Report report, Node nodes, Node cluster) {
        Map<String, String> tags = nodes.values().get(SelfManagedNodes.TAGS).orElse(Map.of());
        String key = TAG + cluster.name();
        List<String> wrong = tags.entrySet().stream()
                .filter(tag -> tag.getKey().startsWith(TAG))
                .filter(tag -> !tag.getKey().equals(key) || !tag.getValue().equals(OWNED))
                .map(tag -> tag.getKey() + "=" + tag.getValue())
                .sorted()
                .toList();
        if (!wrong.isEmpty()) {
            report.at(nodes, SelfManagedNodes.TAGS)
                    .with(cluster)
                    .fix(Fixes.change("Tag them " + key + "=" + OWNED, nodes.id(), values -> tagged(values, key)))
                    .say("The tag " + Wording.and(wrong) + " of " + Wording.full(context, nodes)
                            + " is wrong: nodes of "
                            + Wording.full(context, cluster) + " must have " + key + "=" + OWNED + " and no other.");
        }
    }

    private static Values tagged(Values values, String key) {
        Map<String, String> tags = new LinkedHashMap<>(values.get(SelfManagedNodes.TAGS).orElse(Map.of()));
        tags.keySet().removeIf(each -> each.startsWith(TAG));
        tags.put(key, OWNED);
        return values.with(SelfManagedNodes.TAGS, tags);
    }
}
