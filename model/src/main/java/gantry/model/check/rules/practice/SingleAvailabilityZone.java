package gantry.model.check.rules.practice;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.ClassicLoadBalancer;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.storage.Cache;
import gantry.model.kinds.storage.Database;
import gantry.model.kinds.storage.EfsFileSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What runs in subnets should have some in at least two Availability Zones.
public final class SingleAvailabilityZone implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "practice/single-availability-zone",
            "All in one zone",
            Severity.WARNING,
            "An Availability Zone is one or more data centres with power and network of their own, and now and then one "
                    + "of them fails. What stands in two zones goes on working in the other. A second subnet costs "
                    + "nothing itself.",
            "https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html");

    private static final List<String> PLACED = List.of(
            EcsService.ID,
            Ec2Capacity.ID,
            ManagedNodeGroup.ID,
            SelfManagedNodes.ID,
            EksCluster.ID,
            ApplicationLoadBalancer.ID,
            NetworkLoadBalancer.ID,
            ClassicLoadBalancer.ID,
            LambdaFunction.ID);

    /// Those that name their subnets instead of being connected to them.
    private static final Map<String, Property<List<String>>> NAMING = Map.of(
            Database.ID, Database.SUBNETS, Cache.ID, Cache.SUBNETS, EfsFileSystem.ID, EfsFileSystem.SUBNETS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var neighbours = new OtherZone(context);
        for (String kind : PLACED) {
            for (Node node : context.nodes(kind)) {
                context.token().throwIfCancelled();
                check(context, report, neighbours, node, context.topology().subnets(node), Optional.empty());
            }
        }
        NAMING.forEach((kind, property) -> context.nodes(kind).forEach(node -> {
            List<Node> subnets = node.values().effective(property).orElse(List.of()).stream()
                    .flatMap(id -> context.diagram().named(id).stream())
                    .toList();
            check(context, report, neighbours, node, subnets, Optional.of(property));
        }));
    }

    private static void check(
            CheckContext context,
            Report report,
            OtherZone neighbours,
            Node node,
            List<Node> targets,
            Optional<Property<List<String>>> property) {
        List<Node> subnets = targets.stream().filter(target -> target.isA(Subnet.ID)).distinct().toList();
        boolean isSingle = subnets.stream().map(subnet -> subnet.values().value(Subnet.ZONE)).distinct().count() == 1;
        if (!isSingle || subnets.stream().anyMatch(SingleAvailabilityZone::isUnreadable)) {
            return;
        }
        var finding = property.map(named -> report.at(node, named))
                .orElseGet(() -> report.at(node))
                .with(subnets.toArray(Node[]::new));
        neighbours.fix(node, subnets.getFirst(), property).ifPresent(finding::fix);
        finding.say("Everything of " + Wording.full(context, node) + " is in " + zone(context, subnets.getFirst())
                + ": when that Availability Zone fails, all of it is gone. Add a subnet in a second zone.");
    }

    /// Whether a subnet names a zone that there isn't, which another rule says: nobody knows which one is meant.
    private static boolean isUnreadable(Node subnet) {
        return subnet.values().has(Subnet.ZONE) && subnet.values().get(Subnet.ZONE).isEmpty();
    }

    private static String zone(CheckContext context, Node subnet) {
        String letter = subnet.values().value(Subnet.ZONE).label();
        return context.topology().region(subnet)
                .map(region -> region.values().value(Region.CODE) + letter)
                .orElse("zone " + letter);
    }
}
