package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.facts.InstanceTypes;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.eks.CapacityType;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.kubernetes.PodProperties;
import java.util.List;
import java.util.stream.Stream;

/// Spot nodes should be replaceable: several instance types, other nodes beside them, and no data on them.
public final class SpotNodeGroupResilience implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/spot-node-group-resilience",
            "Spot nodes are taken back",
            Severity.WARNING,
            "Spot instances are spare capacity that AWS takes back with two minutes' notice, often all of one type at "
                    + "once. With several types EKS finds others quickly. Pods that keep data, and those that the whole "
                    + "cluster needs, belong on nodes that stay.",
            "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html");

    private static final int FEWEST_TYPES = 2;

    private static final int ENOUGH_TYPES = 3;

    /// What a group without any type starts: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html
    private static final String USUAL_TYPE = "t3.medium";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var clusters = new Clusters(context);
        var pins = new Pins(context, clusters);
        for (Node cluster : context.nodes(EksCluster.ID)) {
            context.token().throwIfCancelled();
            List<Node> groups = clusters.nodeGroups(cluster);
            List<Node> spot = groups.stream().filter(SpotNodeGroupResilience::isSpot).toList();
            spot.forEach(group -> checkTypes(context, report, group));
            boolean isAlone = groups.size() == 1
                    && !cluster.values().value(EksCluster.AUTO_MODE)
                    && clusters.inside(cluster, FargateProfile.ID).isEmpty();
            if (isAlone) {
                spot.forEach(group -> sayAlone(context, report, cluster, group));
            }
            if (!spot.isEmpty()) {
                pins.stateful(cluster).forEach((workload, reason) -> pins.only(workload, groups)
                        .filter(spot::contains)
                        .ifPresent(group -> sayPinned(context, report, cluster, new Pinned(workload, reason, group))));
            }
        }
    }

    static boolean isSpot(Node group) {
        return group.isA(ManagedNodeGroup.ID)
                ? group.values().value(ManagedNodeGroup.CAPACITY_TYPE) == CapacityType.SPOT
                : group.values().value(SelfManagedNodes.SPOT);
    }

    private static void checkTypes(CheckContext context, Report report, Node group) {
        var property = group.isA(ManagedNodeGroup.ID)
                ? ManagedNodeGroup.INSTANCE_TYPES
                : SelfManagedNodes.INSTANCE_TYPES;
        List<String> types = group.values().value(property).stream().distinct().toList();
        if (types.size() >= FEWEST_TYPES) {
            return;
        }
        String type = types.isEmpty() ? USUAL_TYPE : types.getFirst();
        List<String> several = Stream.concat(Stream.of(type), InstanceTypes.siblings(type).stream())
                .limit(ENOUGH_TYPES)
                .toList();
        Report.Finding finding = report.at(group, property);
        if (several.size() > 1) {
            finding.fix(Fixes.set(
                    "Set instance types to " + String.join(", ", several), group.id(), property, several));
        }
        finding.fix(onDemand(group))
                .say("Node group " + Wording.quoted(context, group) + " uses Spot instances of one type, " + type
                        + ": when AWS takes them back, nothing replaces them. Offer several types of the same size.");
    }

    private static Fix onDemand(Node group) {
        return Fixes.change(
                "Use On-Demand instances",
                group.id(),
                values -> group.isA(ManagedNodeGroup.ID)
                        ? values.with(ManagedNodeGroup.CAPACITY_TYPE, CapacityType.ON_DEMAND)
                        : values.with(SelfManagedNodes.SPOT, false));
    }

    private static void sayAlone(CheckContext context, Report report, Node cluster, Node group) {
        report.at(group, group.isA(ManagedNodeGroup.ID) ? ManagedNodeGroup.CAPACITY_TYPE : SelfManagedNodes.SPOT)
                .with(cluster)
                .fix(new Fix(
                        "Add an On-Demand node group",
                        now -> new NewCompute(context.catalogue()).nodes(now, cluster.id())))
                .fix(onDemand(group))
                .say("Node group " + Wording.quoted(context, group) + " is the only one of "
                        + Wording.full(context, cluster)
                        + " and uses Spot instances, which AWS takes back with two minutes' notice: then no pod runs "
                        + "any more. Add a group of On-Demand instances.");
    }

    /// A workload with data that can run on the nodes of one Spot group only.
    ///
    /// @param reason such as `uses a disk`
    private record Pinned(Node workload, String reason, Node group) {}

    private static void sayPinned(CheckContext context, Report report, Node cluster, Pinned pinned) {
        report.at(pinned.workload, PodProperties.NODE_SELECTOR)
                .with(pinned.group)
                .fix(new Fix(
                        "Run " + Wording.quoted(context, pinned.workload) + " on On-Demand nodes",
                        now -> now.node(cluster.id()).isEmpty() || now.node(pinned.workload.id()).isEmpty()
                                ? Diff.NONE
                                : moveToOnDemand(now, context.catalogue(), cluster, pinned.workload)))
                .say(Wording.full(context, pinned.workload) + " " + pinned.reason
                        + " and can run only on the Spot nodes of " + Wording.quoted(context, pinned.group)
                        + ", which AWS takes back with two minutes' notice. Keep data on On-Demand nodes.");
    }

    private static Diff moveToOnDemand(
            Diagram now, Catalogue catalogue, Node cluster, Node workload) {
        Node pods = now.require(workload.id());
        Diff selected = new Draft(now)
                .put(pods.withValues(pods.values().with(PodProperties.NODE_SELECTOR, Pins.ON_DEMAND)))
                .diff();
        boolean hasOnDemand = now.descendants(cluster.id()).stream()
                .filter(node -> node.isA(ManagedNodeGroup.ID))
                .anyMatch(group -> group.values().value(ManagedNodeGroup.CAPACITY_TYPE) == CapacityType.ON_DEMAND);
        return hasOnDemand
                ? selected
                : selected.then(new NewCompute(catalogue).nodes(now.apply(selected), cluster.id()));
    }
}
