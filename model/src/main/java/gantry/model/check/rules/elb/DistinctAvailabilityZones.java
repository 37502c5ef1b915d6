package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.Topology;
import gantry.model.topology.VpcSubnets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An Application Load Balancer needs one subnet in each of at least two zones of one VPC.
public final class DistinctAvailabilityZones implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/distinct-availability-zones",
            "Load balancer in two zones",
            Severity.ERROR,
            "A load balancer puts one node into each Availability Zone that it stands in, so that requests still "
                    + "arrive when a whole zone fails. AWS therefore refuses an Application Load Balancer with "
                    + "fewer than two zones, or with two subnets in one zone.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html")
            .silencing("practice/single-availability-zone");

    /// From https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    private static final int LEAST_ZONES = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        var placement = new Placement(context, topology);
        for (BalancerType type : List.of(BalancerType.APPLICATION, BalancerType.NETWORK)) {
            for (Node balancer : context.nodes(type.kind())) {
                context.token().throwIfCancelled();
                List<Node> subnets = placement.subnets(balancer);
                fault(context, topology, balancer, subnets).ifPresent(message -> {
                    Report.Finding finding = report.at(balancer).with(subnets.toArray(Node[]::new));
                    fixes(context, topology, placement, balancer).forEach(finding::fix);
                    finding.say(message);
                });
            }
        }
    }

    private static int leastZones(Node balancer) {
        return balancer.isA(ApplicationLoadBalancer.ID) ? LEAST_ZONES : 1;
    }

    private static Optional<String> fault(CheckContext context, Topology topology, Node balancer, List<Node> subnets) {
        String name = Wording.full(context, balancer);
        List<String> vpcs = vpcs(topology, subnets).map(context::label).toList();
        if (vpcs.size() > 1) {
            return Optional.of(name + " stands in subnets of the VPCs " + Wording.and(vpcs)
                    + "; all its subnets must lie in one VPC.");
        }
        List<String> zones = subnets.stream().map(VpcSubnets::zone).distinct().sorted().map(Zone::label).toList();
        if (zones.size() < leastZones(balancer)) {
            return Optional.of(name + " covers "
                    + (zones.isEmpty() ? "no Availability Zone" : "only the Availability Zone " + zones.getFirst())
                    + (leastZones(balancer) == 1
                            ? "; it needs a subnet in at least one zone."
                            : "; it needs subnets in at least two zones, one per zone."));
        }
        if (zones.size() < subnets.size()) {
            return Optional.of(name + " stands in " + subnets.size() + " subnets of " + zones.size()
                    + (zones.size() == 1 ? " Availability Zone" : " Availability Zones")
                    + "; only one subnet per zone is allowed.");
        }
        return Optional.empty();
    }

    private static Stream<Node> vpcs(Topology topology, List<Node> subnets) {
        return subnets.stream().flatMap(subnet -> topology.vpc(subnet).stream()).distinct();
    }

    private static List<Fix> fixes(CheckContext context, Topology topology, Placement placement, Node balancer) {
        List<Node> subnets = placement.subnets(balancer);
        Optional<Node> home = topology.vpc(balancer).or(() -> vpcs(topology, subnets).findFirst());
        if (home.isEmpty()) {
            return List.of();
        }
        List<Node> kept = subnets.stream().filter(subnet -> topology.vpc(subnet).equals(home)).toList();
        Map<Zone, Node> wanted = new EnumMap<>(Zone.class);
        kept.forEach(subnet -> wanted.putIfAbsent(VpcSubnets.zone(subnet), subnet));
        boolean isPublic = BalancerType.isInternetFacing(balancer);
        int least = leastZones(balancer);
        // Where targets stand nobody knows here, so a Network Load Balancer that stands nowhere gets every zone.
        int enough = least == 1 && kept.isEmpty() ? Zone.values().length : least;
        for (Node subnet : placement.onePerZone(home.get(), isPublic)) {
            if (wanted.size() < enough) {
                wanted.putIfAbsent(VpcSubnets.zone(subnet), subnet);
            }
        }
        if (wanted.size() >= least) {
            String names = Wording.names(context, wanted.values());
            return List.of(Placement.fix("Place it in " + names, balancer, wanted.values()));
        }
        boolean isPair = kept.size() == LEAST_ZONES && kept.size() == subnets.size();
        return isPair ? List.of(move(context, kept.getLast())) : List.of();
    }

    /// For two subnets in the same zone, where the VPC has none in another one.
    private static Fix move(CheckContext context, Node subnet) {
        Zone next = Zone.besides(Set.of(VpcSubnets.zone(subnet))).findFirst().orElseThrow();
        return Fixes.set(
                "Move the subnet " + Wording.quoted(context, subnet) + " to zone " + next.label(),
                subnet.id(),
                Subnet.ZONE,
                next);
    }
}
