package gantry.model.check.rules.elb;

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
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TransportProtocol;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.SecurityRule;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.topology.Traffic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Drawn security groups let clients in to the load balancer, and the load balancer in to the tasks.
public final class SecurityGroupBlocksTraffic implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/security-group-blocks-traffic",
            "Security group blocks traffic",
            Severity.ERROR,
            "A security group lets in nothing that it doesn't list. Traffic passes two of them: clients must be let in "
                    + "to the load balancer on the port of its listener, and the load balancer must be let in to the "
                    + "tasks on theirs. Otherwise connections hang until they time out.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html");

    /// Where ports are chosen when a task starts:
    /// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
    private static final long FIRST_DYNAMIC = 32_768;
    private static final long LAST_DYNAMIC = 65_535;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var openings = new Openings(context.topology());
        for (BalancerType type : BalancerType.ALL) {
            for (Node balancer : context.nodes(type.kind())) {
                context.token().throwIfCancelled();
                List<Node> groups = context.topology().securityGroups(balancer);
                if (!groups.isEmpty()) {
                    checkClients(context, report, openings, new Gate(balancer, groups, type.listenersOf(balancer)));
                }
            }
        }
        var traffic = new Traffic(context.diagram(), context.topology());
        var seen = new HashSet<Once>();
        for (Edge edge : context.edges(Targets.ID)) {
            context.token().throwIfCancelled();
            Node target = context.diagram().require(edge.to());
            List<Node> hosts = traffic.hosts(target).stream()
                    .filter(host -> !context.topology().securityGroups(host).isEmpty())
                    .toList();
            Optional<Openings.Ports> ports = hosts.isEmpty() ? Optional.empty() : ports(context, traffic, edge);
            if (ports.isPresent()) {
                traffic.along(edge).stream()
                        .filter(way -> seen.add(new Once(way.balancer().id(), way.target().id(), ports.get())))
                        .forEach(way -> checkTasks(context, report, openings, new Passage(
                                way, hosts, ports.get())));
            }
        }
    }

    /// What is reported once, however many connections there are.
    private record Once(NodeId balancer, NodeId target, Openings.Ports ports) {}

    private record Gate(Node balancer, List<Node> groups, List<Listening> listeners) {}

    private static void checkClients(CheckContext context, Report report, Openings openings, Gate gate) {
        List<Openings.Ports> closed = gate.listeners.stream()
                .filter(Listening::isUsable)
                .map(SecurityGroupBlocksTraffic::ports)
                .filter(ports -> gate.groups.stream().noneMatch(group -> openings.isOpen(group, ports)))
                .distinct()
                .toList();
        if (closed.isEmpty()) {
            return;
        }
        Node group = gate.groups.getFirst();
        CidrBlock clients = clients(context, gate.balancer);
        String names = Wording.and(closed.stream().map(Openings.Ports::text).toList());
        report.at(group, SecurityGroup.INGRESS)
                .with(gate.balancer)
                .fix(open("Let " + clients + " in on " + names, group, closed, List.of(clients)))
                .say("Clients can't reach " + Wording.full(context, gate.balancer) + ": the security group "
                        + Wording.quoted(context, group) + " lets nobody in on " + names + ".");
    }

    private static Openings.Ports ports(Listening listener) {
        long port = listener.port().orElseThrow();
        boolean isTcp = listener.fits(TransportProtocol.TCP);
        return new Openings.Ports(isTcp ? TransportProtocol.TCP : TransportProtocol.UDP, port, port);
    }

    /// Those that the load balancer is meant for: everybody, or the VPC of an internal one.
    private static CidrBlock clients(CheckContext context, Node balancer) {
        Optional<CidrBlock> chosen = balancer.values().get(ApplicationLoadBalancer.INGRESS_CIDR);
        return chosen.or(() -> BalancerType.isInternetFacing(balancer)
                ? Optional.empty()
                : context.topology().vpc(balancer).map(vpc -> vpc.values().value(Vpc.CIDR)))
                .orElse(SecurityRule.EVERYWHERE);
    }

    /// The ports on which traffic along a connection arrives; empty when that can't be told.
    private static Optional<Openings.Ports> ports(CheckContext context, Traffic traffic, Edge edge) {
        if (!context.diagram().require(edge.to()).isA(EcsService.ID)) {
            return edge.values()
                    .effective(Targets.PORT)
                    .map(port -> new Openings.Ports(TransportProtocol.TCP, port, port));
        }
        return traffic.backend(edge).map(backend -> {
            TransportProtocol protocol = backend.mapping().value(PortMapping.PROTOCOL);
            long port = backend.arrival();
            return backend.isDynamic()
                    ? new Openings.Ports(protocol, FIRST_DYNAMIC, LAST_DYNAMIC)
                    : new Openings.Ports(protocol, port, port);
        });
    }

    /// @param hosts what has the network interfaces at which traffic arrives, as far as groups are drawn for it
    private record Passage(Traffic.Way way, List<Node> hosts, Openings.Ports ports) {}

    private static void checkTasks(CheckContext context, Report report, Openings openings, Passage passage) {
        Node balancer = passage.way.balancer();
        List<Node> members = context.topology().securityGroups(balancer);
        List<CidrBlock> addresses = context.topology().subnets(balancer).stream()
                .flatMap(subnet -> subnet.values().effective(Subnet.CIDR).stream())
                .toList();
        for (Node host : passage.hosts) {
            List<Node> groups = context.topology().securityGroups(host);
            boolean isOpen = groups.stream().anyMatch(group -> openings.letsIn(group, passage.ports, members)
                    || openings.letsInAddresses(group, passage.ports, addresses));
            if (!isOpen) {
                sayTasks(context, report, passage, groups.getFirst(), members);
            }
        }
    }

    private static void sayTasks(
            CheckContext context, Report report, Passage passage, Node group, List<Node> members) {
        Node balancer = passage.way.balancer();
        Report.Finding finding = report.at(group, SecurityGroup.INGRESS)
                .with(balancer, passage.way.target(), passage.way.registration());
        String who = Wording.quoted(context, members.isEmpty() ? balancer : members.getFirst());
        if (members.isEmpty()) {
            List<CidrBlock> addresses = addresses(context, balancer);
            finding.fix(open(
                    "Let the subnets of " + who + " in on " + passage.ports.text(),
                    group,
                    List.of(passage.ports),
                    addresses));
        } else {
            finding.fix(allow(context, group, members.getFirst(), passage.ports));
        }
        finding.say(Wording.full(context, balancer) + " can't reach "
                + Wording.quoted(context, passage.way.target()) + ": the security group "
                + Wording.quoted(context, group) + " has no rule that lets " + who + " in on "
                + passage.ports.text() + ".");
    }

    /// The blocks of its subnets; everything where they aren't known.
    private static List<CidrBlock> addresses(CheckContext context, Node balancer) {
        List<CidrBlock> blocks = context.topology().subnets(balancer).stream()
                .flatMap(subnet -> subnet.values().effective(Subnet.CIDR).stream())
                .distinct()
                .toList();
        return blocks.isEmpty() ? List.of(clients(context, balancer)) : blocks;
    }

    private static Fix open(String label, Node group, List<Openings.Ports> ports, List<CidrBlock> addresses) {
        List<Values> added = ports.stream()
                .flatMap(each -> addresses.stream().map(block -> rule(each, block)))
                .toList();
        return Fixes.change(label, group.id(), values -> {
            var rules = new ArrayList<>(values.effective(SecurityGroup.INGRESS).orElse(List.of()));
            added.stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
            return values.with(SecurityGroup.INGRESS, rules);
        });
    }

    private static Values rule(Openings.Ports ports, CidrBlock block) {
        Values rule = Values.EMPTY
                .with(SecurityRule.PROTOCOL, ports.traffic())
                .with(SecurityRule.FROM_PORT, ports.first())
                .with(SecurityRule.CIDR, block);
        return ports.first() == ports.last() ? rule : rule.with(SecurityRule.TO_PORT, ports.last());
    }

    /// Draws a connection between the two groups.
    private static Fix allow(CheckContext context, Node group, Node members, Openings.Ports ports) {
        String label = "Let members of " + Wording.quoted(context, members) + " in on " + ports.text();
        return new Fix(label, now -> now.node(group.id()).isPresent() && now.node(members.id()).isPresent()
                ? allow(now, Edge.of(new Draft(now).newEdgeId(), AllowsFrom.ID, group.id(), members.id()), ports)
                : Diff.NONE);
    }

    private static Diff allow(Diagram now, Edge drawn, Openings.Ports ports) {
        Values values = Values.EMPTY
                .with(AllowsFrom.PROTOCOL, ports.traffic())
                .with(AllowsFrom.FROM_PORT, ports.first())
                .with(AllowsFrom.TO_PORT, ports.last());
        Stream<Edge> same = now.edgesFrom(drawn.from()).stream()
                .filter(edge -> edge.isA(AllowsFrom.ID) && edge.to().equals(drawn.to()))
                .filter(edge -> edge.values().equals(values));
        return same.findAny().isPresent() ? Diff.NONE : new Draft(now).put(drawn.withValues(values)).diff();
    }
}
