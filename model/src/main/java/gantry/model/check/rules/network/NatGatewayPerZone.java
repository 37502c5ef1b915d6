package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.RoutesTo;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.NatMode;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.Topology;
import gantry.model.topology.VpcSubnets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Private subnets of several zones shouldn't all depend on the NAT gateway of one.
public final class NatGatewayPerZone implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "network/nat-gateway-per-zone",
            "One NAT gateway for all zones",
            Severity.INFO,
            "A NAT gateway lives in one Availability Zone. When that zone fails, whatever runs in the others goes on, "
                    + "but without a way to the internet: no images, no calls to partners. One gateway per zone "
                    + "survives that and saves the charge for traffic between zones; a second one costs its hours.",
            "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node vpc : context.nodes(Vpc.ID)) {
            context.token().throwIfCancelled();
            var routes = new VpcRoutes(context, vpc);
            List<Node> users = routes.subnets().throughNat();
            List<Zone> zones = users.stream().map(VpcSubnets::zone).distinct().sorted().toList();
            if (zones.size() > 1) {
                check(context, report, routes, users, zones);
            }
        }
    }

    private static void check(
            CheckContext context, Report report, VpcRoutes routes, List<Node> users, List<Zone> zones) {
        Node vpc = routes.vpc();
        String where = "in the zones " + Wording.and(zones.stream().map(Zone::label).toList()) + " of "
                + Wording.full(context, vpc);
        List<Node> drawn = routes.drawnNats();
        List<Node> used = users.stream().flatMap(user -> routes.nat(user, drawn).stream()).distinct().toList();
        if (used.isEmpty() && vpc.values().value(Vpc.NAT_MODE) == NatMode.SINGLE) {
            report.at(vpc, Vpc.NAT_MODE)
                    .with(users.toArray(Node[]::new))
                    .fix(Fixes.set(
                            "Set NAT gateways to one per Availability Zone",
                            vpc.id(),
                            Vpc.NAT_MODE,
                            NatMode.PER_ZONE))
                    .say("Private subnets " + where + " share one NAT gateway: if its zone fails, the others lose "
                            + "internet access too; use one per zone in production.");
        } else if (used.size() == 1) {
            Report.Finding finding = report.at(vpc).with(used.getFirst());
            users.forEach(finding::with);
            add(context, routes, used.getFirst()).ifPresent(finding::fix);
            finding.say("Private subnets " + where + " all use " + Wording.full(context, used.getFirst())
                    + ": if its zone fails, the others lose internet access too; use one per zone in production.");
        }
    }

    /// Possible for the zones that have a public subnet.
    private static Optional<Fix> add(CheckContext context, VpcRoutes routes, Node only) {
        Optional<Zone> own = context.topology().around(only, Subnet.ID).map(VpcSubnets::zone);
        Map<Zone, Node> places = new EnumMap<>(Zone.class);
        List<Zone> wanted = routes.subnets().throughNat().stream().map(VpcSubnets::zone).toList();
        routes.subnets().publicOnes().forEach((zone, subnet) -> {
            if (wanted.contains(zone) && own.filter(zone::equals).isEmpty()) {
                places.put(zone, subnet);
            }
        });
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String zones = Wording.and(places.keySet().stream().map(Zone::label).toList());
        return Optional.of(Fixes.onNode(
                "Add a NAT gateway in zone " + zones, only.id(), now -> add(context, now, only, places)));
    }

    private static Diff add(CheckContext context, Diagram start, Node only, Map<Zone, Node> places) {
        Diagram now = start;
        Diff diff = Diff.NONE;
        for (Node place : places.values()) {
            boolean isDone = now.node(place.id()).isEmpty()
                    || now.children(place.id()).stream().anyMatch(each -> each.isA(NatGateway.ID));
            if (!isDone) {
                var added = new Placing(context.catalogue()).addInside(now, place.id(), NatGateway.ID);
                Diff routed = route(context, now.apply(added.diff()), now.apply(added.diff()).require(added.id()),
                        only);
                diff = diff.then(added.diff()).then(routed);
                now = now.apply(added.diff()).apply(routed);
            }
        }
        return diff;
    }

    /// Sends the private subnets in the zone of a new gateway there.
    private static Diff route(CheckContext context, Diagram now, Node gateway, Node instead) {
        var topology = new Topology(now, context.catalogue());
        Node place = topology.around(gateway, Subnet.ID).orElseThrow();
        var draft = new Draft(now);
        topology.vpc(place).stream()
                .flatMap(vpc -> now.descendants(vpc.id()).stream())
                .filter(node -> node.isA(Subnet.ID) && VpcSubnets.zone(node) == VpcSubnets.zone(place))
                .filter(node -> !topology.isPublic(node) && topology.hasEgress(node))
                .forEach(subnet -> topology.defaultRoutes(subnet).stream()
                        .filter(route -> route.to().equals(instead.id()))
                        .forEach(route -> {
                            draft.remove(route.id());
                            draft.put(Edge.of(draft.newEdgeId(), RoutesTo.ID, subnet.id(), gateway.id()));
                        }));
        return draft.diff();
    }
}
