package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.SubnetMove;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.network.Subnet;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tasks, instances and nodes have public addresses only where these are of use.
public final class UnneededPublicIp implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "network/unneeded-public-ip",
            "Public address without use",
            Severity.WARNING,
            "A public address works only together with a route to an internet gateway, which private subnets don't "
                    + "have. Where it works, everybody on the internet can try the ports behind it. What stands behind "
                    + "a load balancer is reached through that, and calls others just as well through a NAT gateway.",
            "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html");

    private static final List<String> NODES = List.of(ManagedNodeGroup.ID, SelfManagedNodes.ID);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            boolean isFargate = context.topology().launchType(service) == LaunchType.FARGATE;
            if (isFargate && service.values().value(EcsService.ASSIGN_PUBLIC_IP)) {
                checkService(context, report, service);
            }
        }
        for (Node capacity : context.nodes(Ec2Capacity.ID)) {
            context.token().throwIfCancelled();
            checkInstances(context, report, capacity, "instances");
        }
        NODES.forEach(kind -> context.nodes(kind).forEach(nodes -> checkInstances(context, report, nodes, "nodes")));
    }

    private static void checkService(CheckContext context, Report report, Node service) {
        Topology topology = context.topology();
        List<Node> subnets = topology.subnets(service);
        List<Node> closed = subnets.stream().filter(subnet -> !topology.isPublic(subnet)).toList();
        String start = "Tasks of " + Wording.full(context, service);
        if (!closed.isEmpty()) {
            Report.Finding finding = report.at(service, EcsService.ASSIGN_PUBLIC_IP)
                    .with(closed.toArray(Node[]::new));
            if (closed.size() == subnets.size()) {
                finding.fix(withoutAddress(service));
            } else {
                toPrivate(context, service, subnets).ifPresent(finding::fix);
            }
            finding.say(start + " get public addresses, but these don't work in the private "
                    + (closed.size() == 1 ? "subnet " : "subnets ") + Wording.names(context, closed)
                    + ", without a route to an internet gateway; switch them off.");
        } else if (!subnets.isEmpty() && !needsAddress(topology, service)) {
            boolean isBalanced = !topology.incomingTargets(service).isEmpty();
            Report.Finding finding = report.at(service, EcsService.ASSIGN_PUBLIC_IP)
                    .with(subnets.toArray(Node[]::new));
            toPrivate(context, service, subnets).ifPresent(finding::fix);
            finding.say(start + " get public addresses in " + Wording.names(context, subnets) + ", but "
                    + (isBalanced
                            ? "requests reach them through the load balancer"
                            : "listen on no port, so nobody calls them")
                    + "; run them in private subnets with a NAT gateway.");
        }
    }

    /// Whether requests come straight to the tasks: they listen on a port, and no load balancer stands before them.
    private static boolean needsAddress(Topology topology, Node service) {
        boolean listens = topology.taskDefinition(service).stream()
                .flatMap(definition -> topology.containers(definition).stream())
                .anyMatch(container -> !container.values()
                        .effective(Container.PORT_MAPPINGS)
                        .orElse(List.of())
                        .isEmpty());
        return listens && topology.incomingTargets(service).isEmpty();
    }

    private static Fix withoutAddress(Node service) {
        return Fixes.set("Set public addresses to off", service.id(), EcsService.ASSIGN_PUBLIC_IP, false);
    }

    /// Keeps the private subnets that reach the internet and adds those of the VPC, one for each zone.
    private static Optional<Fix> toPrivate(CheckContext context, Node node, List<Node> subnets) {
        Topology topology = context.topology();
        return topology.vpc(subnets.getFirst()).flatMap(vpc -> {
            var wanted = new ArrayList<>(topology.subnetsIn(vpc).privateWithEgress().values());
            subnets.stream()
                    .filter(subnet -> !topology.isPublic(subnet) && topology.hasEgress(subnet))
                    .filter(subnet -> !wanted.contains(subnet))
                    .forEach(wanted::add);
            List<NodeId> ids = wanted.stream().map(Node::id).toList();
            return ids.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Fixes.onNode(
                            "Place it in the private subnets " + Wording.names(context, wanted),
                            node.id(),
                            now -> place(now, node.id(), ids)));
        });
    }

    private static Diff place(Diagram now, NodeId id, List<NodeId> wanted) {
        Diff switched = now.require(id).isA(EcsService.ID)
                ? Edits.set(now, List.of(id), EcsService.ASSIGN_PUBLIC_IP, false)
                : Diff.NONE;
        List<NodeId> present = wanted.stream().filter(subnet -> now.node(subnet).isPresent()).toList();
        return switched.then(SubnetMove.into(now.apply(switched), id, present));
    }

    /// Whether no service on the instances is called at the address of its instance.
    private static boolean servesBehindBalancers(CheckContext context, Node capacity) {
        Topology topology = context.topology();
        Optional<Node> cluster = topology.around(capacity, EcsCluster.ID);
        return cluster.stream()
                .flatMap(each -> context.diagram().descendants(each.id()).stream())
                .filter(node -> node.isA(EcsService.ID) && topology.launchType(node) == LaunchType.EC2)
                .noneMatch(service -> needsAddress(topology, service));
    }

    private static void checkInstances(CheckContext context, Report report, Node group, String what) {
        List<Node> subnets = context.topology().subnets(group);
        List<Node> open = subnets.stream()
                .filter(context.topology()::isPublic)
                .filter(subnet -> subnet.values().effective(Subnet.MAP_PUBLIC_IP_ON_LAUNCH).orElse(false))
                .toList();
        if (!open.isEmpty() && (!group.isA(Ec2Capacity.ID) || servesBehindBalancers(context, group))) {
            Report.Finding finding = report.at(group).with(open.toArray(Node[]::new));
            toPrivate(context, group, subnets).ifPresent(finding::fix);
            finding.say("The " + what + " of " + Wording.full(context, group) + " get public addresses in "
                    + Wording.names(context, open)
                    + ", but requests reach them through load balancers; run them in private subnets with a NAT "
                    + "gateway.");
        }
    }
}
