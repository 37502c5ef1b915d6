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
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.RoutesTo;
import gantry.model.kinds.network.Connectivity;
import gantry.model.kinds.network.InternetGateway;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.Topology;
import gantry.model.topology.VpcSubnets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Routes lead where they can: public subnets to the internet gateway, private ones to a NAT gateway of their VPC that
/// stands in a public subnet.
public final class InternetAndNatGatewayRoutes implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "network/internet-and-nat-gateway-routes",
            "Routes to the internet",
            Severity.ERROR,
            "What makes a subnet public is nothing but a route to the internet gateway of its VPC. A NAT gateway passes "
                    + "on the calls of private subnets, so it needs that route itself and must stand in a public "
                    + "subnet. No route table leads to a gateway of another VPC.",
            "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node subnet : context.nodes(Subnet.ID)) {
            context.token().throwIfCancelled();
            List<Edge> routes = context.topology().defaultRoutes(subnet);
            routes.stream()
                    .filter(route -> isForeign(context, subnet, route))
                    .findFirst()
                    .ifPresentOrElse(
                            route -> sayForeign(context, report, subnet, route),
                            () -> checkPublic(context, report, subnet, routes));
        }
        for (Node gateway : context.nodes(NatGateway.ID)) {
            context.token().throwIfCancelled();
            context.topology().around(gateway, Subnet.ID)
                    .filter(subnet -> gateway.values().value(NatGateway.CONNECTIVITY) == Connectivity.PUBLIC)
                    .filter(subnet -> !context.topology().isPublic(subnet))
                    .ifPresent(subnet -> sayHidden(context, report, gateway, subnet));
        }
    }

    private static boolean isForeign(CheckContext context, Node subnet, Edge route) {
        Optional<Node> home = context.topology().vpc(subnet);
        Optional<Node> there = context.topology().vpc(context.diagram().require(route.to()));
        return home.isPresent() && there.isPresent() && !home.equals(there);
    }

    private static void sayForeign(CheckContext context, Report report, Node subnet, Edge route) {
        Node gateway = context.diagram().require(route.to());
        Node home = context.topology().vpc(subnet).orElseThrow();
        Report.Finding finding = report.at(subnet).with(route, gateway);
        List<Node> own = gateway.isA(NatGateway.ID)
                ? context.topology().gatewaysOf(home).nat()
                : context.topology().gatewaysOf(home).internet().stream().toList();
        own.stream().findFirst().ifPresent(each -> finding.fix(reroute(context, subnet, route, each)));
        finding.fix(Fixes.remove("Delete the route", route.id()))
                .say(Wording.full(context, subnet) + " routes to " + Wording.full(context, gateway)
                        + ", which belongs to another VPC; route it to a gateway of "
                        + Wording.quoted(context, home) + ".");
    }

    private static Fix reroute(CheckContext context, Node subnet, Edge route, Node gateway) {
        return Fixes.onNode(
                "Route it to " + Wording.quoted(context, gateway),
                subnet.id(),
                now -> now.edge(route.id()).isEmpty() || now.node(gateway.id()).isEmpty()
                        ? Diff.NONE
                        : rerouted(now, subnet, route, gateway));
    }

    private static Diff rerouted(Diagram now, Node subnet, Edge route, Node gateway) {
        var draft = new Draft(now);
        draft.remove(route.id());
        draft.put(Edge.of(draft.newEdgeId(), RoutesTo.ID, subnet.id(), gateway.id())
                .withValues(route.values()));
        return draft.diff();
    }

    private static void checkPublic(CheckContext context, Report report, Node subnet, List<Edge> routes) {
        List<Node> gateways = routes.stream().map(route -> context.diagram().require(route.to())).toList();
        boolean isOpen = gateways.stream().anyMatch(each -> each.isA(InternetGateway.ID));
        Optional<Node> nat = gateways.stream().filter(each -> each.isA(NatGateway.ID)).findFirst();
        if (subnet.values().value(Subnet.PUBLIC) && !isOpen && nat.isPresent()) {
            report.at(subnet, Subnet.PUBLIC)
                    .with(nat.get())
                    .fix(Fixes.set("Set public to off", subnet.id(), Subnet.PUBLIC, false))
                    .fix(Fixes.disconnect("Delete the route to the NAT gateway", routes))
                    .say(Wording.full(context, subnet) + " is said to be public, but routes to "
                            + Wording.full(context, nat.get())
                            + "; a public subnet routes to an internet gateway.");
        }
    }

    private static void sayHidden(CheckContext context, Report report, Node gateway, Node subnet) {
        Report.Finding finding = report.at(gateway).with(subnet);
        context.topology().vpc(subnet).ifPresent(vpc -> finding.fix(publicSubnet(context, vpc, subnet)
                .map(better -> move(context, gateway, better))
                .orElseGet(() -> add(context, gateway, vpc))));
        finding.fix(Fixes.set(
                "Make it a private NAT gateway", gateway.id(), NatGateway.CONNECTIVITY, Connectivity.PRIVATE))
                .say(Wording.full(context, gateway) + " stands in the private subnet "
                        + Wording.quoted(context, subnet)
                        + ", from where it doesn't reach the internet; a NAT gateway must stand in a public subnet.");
    }

    /// One in the same zone if possible.
    private static Optional<Node> publicSubnet(CheckContext context, Node vpc, Node near) {
        Map<Zone, Node> open = context.topology().subnetsIn(vpc).publicOnes();
        return Optional.ofNullable(open.get(VpcSubnets.zone(near))).or(() -> open.values().stream().findFirst());
    }

    private static Fix move(CheckContext context, Node gateway, Node subnet) {
        return Fixes.onNode(
                "Move it to the public subnet " + Wording.quoted(context, subnet),
                gateway.id(),
                now -> now.node(subnet.id()).isPresent() && !now.require(gateway.id()).parent().equals(subnet.id())
                        ? new Placing(context.catalogue()).move(now, gateway.id(), subnet.id())
                        : Diff.NONE);
    }

    private static Fix add(CheckContext context, Node gateway, Node vpc) {
        return Fixes.onNode("Add a public subnet for it", gateway.id(), now -> {
            var topology = new Topology(now, context.catalogue());
            boolean isDone = topology.around(now.require(gateway.id()), Subnet.ID).filter(topology::isPublic)
                    .isPresent();
            return isDone || now.node(vpc.id()).isEmpty() ? Diff.NONE : added(context, now, gateway.id(), vpc.id());
        });
    }

    private static Diff added(CheckContext context, Diagram now, NodeId gateway, NodeId vpc) {
        var placing = new Placing(context.catalogue());
        var subnet = Placing.withValues(
                now, placing.addInside(now, vpc, Subnet.ID), values -> values.with(Subnet.PUBLIC, true));
        return subnet.diff().then(placing.move(now.apply(subnet.diff()), gateway, subnet.id()));
    }
}
