package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.Topology;
import gantry.model.topology.Traffic;
import gantry.model.topology.VpcSubnets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A load balancer stands in the VPC of its targets and in each of their zones.
public final class SameVpcAndZones implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/same-vpc-and-zones-as-targets",
            "Same VPC and zones",
            Severity.ERROR,
            "A load balancer sends traffic only to the Availability Zones in which it is switched on, and only inside "
                    + "its VPC. Tasks in another zone start and are paid for, but stay unused and are taken for "
                    + "unhealthy.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var traffic = new Traffic(context.diagram(), context.topology());
        var placement = new Placement(context, context.topology());
        var seen = new HashSet<Pair>();
        for (Edge edge : context.edges(Targets.ID)) {
            context.token().throwIfCancelled();
            Node target = context.diagram().require(edge.to());
            if (target.isA(EcsService.ID) || target.isA(Ec2Capacity.ID)) {
                List<Node> hosts = traffic.hosts(target);
                traffic.along(edge).stream()
                        .filter(way -> seen.add(new Pair(way.balancer().id(), target.id())))
                        .forEach(way -> check(context, report, placement, new Case(way, hosts)));
            }
        }
    }

    /// What is reported once, however many connections there are.
    private record Pair(NodeId balancer, NodeId target) {}

    /// @param hosts what has the network interfaces of the target
    private record Case(Traffic.Way way, List<Node> hosts) {

        Node balancer() {
            return way.balancer();
        }

        List<Node> subnets(Placement placement) {
            return hosts.stream().flatMap(host -> placement.subnets(host).stream()).distinct().toList();
        }
    }

    private static void check(CheckContext context, Report report, Placement placement, Case each) {
        List<Node> own = placement.subnets(each.balancer());
        List<Node> subnets = each.subnets(placement);
        if (subnets.isEmpty()) {
            return;
        }
        Topology topology = context.topology();
        List<Node> homes = vpcs(topology, placement, each.balancer());
        List<Node> strange = subnets.stream()
                .filter(subnet -> !homes.isEmpty()
                        && placement.vpc(subnet).filter(vpc -> !homes.contains(vpc)).isPresent())
                .toList();
        if (!strange.isEmpty()) {
            sayVpc(context, report, placement, each, strange);
            return;
        }
        var missing = new TreeSet<Zone>();
        subnets.forEach(subnet -> missing.add(VpcSubnets.zone(subnet)));
        own.forEach(subnet -> missing.remove(VpcSubnets.zone(subnet)));
        boolean isJudged = own.stream().map(VpcSubnets::zone).distinct().count() >= leastZones(each.balancer());
        if (isJudged && !missing.isEmpty()) {
            sayZones(context, report, placement, each, List.copyOf(missing));
        }
    }

    /// A load balancer in fewer zones than its type needs is the matter of another rule.
    private static int leastZones(Node balancer) {
        return balancer.isA(ApplicationLoadBalancer.ID) ? 2 : 1;
    }

    /// Usually one; several are the matter of another rule.
    private static List<Node> vpcs(Topology topology, Placement placement, Node balancer) {
        List<Node> vpcs = placement.subnets(balancer).stream()
                .flatMap(subnet -> placement.vpc(subnet).stream())
                .distinct()
                .toList();
        return vpcs.isEmpty() ? topology.vpc(balancer).stream().toList() : vpcs;
    }

    private static void sayVpc(
            CheckContext context, Report report, Placement placement, Case each, List<Node> strange) {
        Topology topology = context.topology();
        Node there = topology.vpc(strange.getFirst()).orElseThrow();
        Node here = vpcs(topology, placement, each.balancer()).getFirst();
        Report.Finding finding = report.at(each.balancer())
                .with(each.way.registration(), each.way.target(), here, there);
        List<Node> homes = placement.subnets(each.balancer()).stream()
                .map(VpcSubnets::zone)
                .distinct()
                .flatMap(zone -> placement.onePerZone(here, false).stream()
                        .filter(subnet -> VpcSubnets.zone(subnet) == zone))
                .toList();
        if (each.hosts.size() == 1 && !homes.isEmpty()) {
            String names = Wording.names(context, homes);
            Node host = each.hosts.getFirst();
            finding.fix(Placement.fix("Place " + Wording.quoted(context, host) + " in " + names, host, homes));
        }
        finding.fix(Fixes.remove(
                "Disconnect " + Wording.quoted(context, each.way.target()), each.way.registration().id()))
                .say(Wording.full(context, each.balancer()) + " stands in the VPC "
                        + Wording.quoted(context, here) + ", but "
                        + Wording.quoted(context, each.way.target()) + " runs in the VPC "
                        + Wording.quoted(context, there) + "; both must be in one VPC.");
    }

    private static void sayZones(
            CheckContext context, Report report, Placement placement, Case each, List<Zone> missing) {
        List<Node> cut = each.subnets(placement).stream()
                .filter(subnet -> missing.contains(VpcSubnets.zone(subnet)))
                .toList();
        Report.Finding finding = report.at(each.balancer())
                .with(each.way.registration(), each.way.target())
                .with(cut.toArray(Node[]::new));
        standThere(context, placement, each, missing).ifPresent(finding::fix);
        leave(context, placement, each, cut).ifPresent(finding::fix);
        String zones = (missing.size() == 1 ? "zone " : "zones ")
                + Wording.and(missing.stream().map(Zone::label).toList());
        finding.say("Tasks of " + Wording.quoted(context, each.way.target()) + " in " + zones + " get no traffic: "
                + Wording.full(context, each.balancer()) + " has no subnet there.");
    }

    /// Offered when the VPC has a subnet that suits the load balancer in each missing zone.
    private static Optional<Fix> standThere(
            CheckContext context, Placement placement, Case each, List<Zone> missing) {
        List<Node> own = placement.subnets(each.balancer());
        boolean isPublic = BalancerType.isInternetFacing(each.balancer());
        List<Node> vpcs = vpcs(context.topology(), placement, each.balancer());
        List<Node> more = missing.stream()
                .flatMap(zone -> vpcs.stream()
                        .flatMap(home -> isPublic
                                ? placement.onePerZone(home, true).stream()
                                : Stream.concat(
                                        placement.onePerZone(home, false).stream(),
                                        placement.onePerZone(home, true).stream()))
                        .filter(subnet -> VpcSubnets.zone(subnet) == zone)
                        .limit(1))
                .toList();
        if (more.size() < missing.size()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(own);
        all.addAll(more);
        String names = Wording.names(context, more);
        return Optional.of(Placement.fix("Place the load balancer in " + names + " as well", each.balancer(), all));
    }

    /// Offered when every host keeps a subnet.
    private static Optional<Fix> leave(
            CheckContext context, Placement placement, Case each, List<Node> cut) {
        boolean isPossible = each.hosts.stream().noneMatch(host -> cut.containsAll(placement.subnets(host)));
        if (!isPossible) {
            return Optional.empty();
        }
        EdgeId[] edges = each.hosts.stream()
                .flatMap(host -> context.topology().edgesFrom(host, PlacedIn.ID))
                .filter(edge -> cut.contains(context.diagram().require(edge.to())))
                .map(Edge::id)
                .toArray(EdgeId[]::new);
        String names = Wording.names(context, cut);
        return Optional.of(Fixes.remove(
                "Take " + Wording.quoted(context, each.hosts.getFirst()) + " out of " + names, edges));
    }
}
