package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Subnet;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A service whose tasks have network interfaces of their own says in which subnets.
public final class AwsvpcNetwork implements Rule {

    /// Both bounds: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html
    private static final int MOST_SUBNETS = 16;

    private static final int MOST_GROUPS = 5;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/awsvpc-network-configuration",
            "Subnets of a service",
            Severity.ERROR,
            "In network mode awsvpc every task gets a network interface with an address of its own, and AWS must know "
                    + "in which subnets to create it and which security groups guard it. In the other modes tasks "
                    + "use the network of their instance, whose place is decided already.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        var choice = new TaskSubnets(context.diagram(), context.catalogue(), context.nodes(Subnet.ID));
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            Optional<NetworkMode> mode = topology.taskDefinition(service)
                    .map(definition -> definition.values().value(TaskDefinition.NETWORK_MODE));
            var each = new Case(topology, service);
            if (mode.isEmpty() || each.isUsual(mode.get())) {
                continue;
            }
            LaunchType launch = topology.launchType(service);
            // Elsewhere the network mode itself is the mistake, which other rules name.
            if (mode.get() == NetworkMode.AWSVPC && launch != LaunchType.EXTERNAL) {
                checkInterfaces(context, report, each, choice);
            } else if (mode.get() != NetworkMode.AWSVPC && launch != LaunchType.FARGATE) {
                checkNone(context, report, each, mode.get());
            }
        }
    }

    /// A service with the connections that make up its network configuration.
    private record Case(Node service, List<Edge> places, List<Edge> guards) {

        Case(Topology topology, Node service) {
            this(
                    service,
                    topology.edgesFrom(service, PlacedIn.ID).toList(),
                    topology.edgesTo(service, Protects.ID).toList());
        }

        /// Whether a glance is enough to see that nothing is wrong.
        private boolean isUsual(NetworkMode mode) {
            return mode == NetworkMode.AWSVPC
                    ? guards.isEmpty() && !places.isEmpty() && places.size() <= MOST_SUBNETS
                    : guards.isEmpty() && places.isEmpty();
        }

        private Edge[] all() {
            return Stream.concat(places.stream(), guards.stream()).toArray(Edge[]::new);
        }
    }

    private static void checkInterfaces(CheckContext context, Report report, Case each, TaskSubnets choice) {
        if (each.places.isEmpty()) {
            sayNone(context, report, each.service, choice);
        } else if (each.places.size() > MOST_SUBNETS) {
            report.at(each.service)
                    .fix(keep(each.places, MOST_SUBNETS, "subnets"))
                    .say(Wording.full(context, each.service) + " is placed in " + each.places.size()
                            + " subnets, but AWS takes at most " + MOST_SUBNETS + ".");
        } else if (each.guards.size() > MOST_GROUPS) {
            report.at(each.service)
                    .fix(keep(each.guards, MOST_GROUPS, "security groups"))
                    .say(Wording.full(context, each.service) + " has " + each.guards.size()
                            + " security groups, but AWS takes at most " + MOST_GROUPS + ".");
        } else {
            checkVpcs(context, report, each);
        }
    }

    private static void sayNone(CheckContext context, Report report, Node service, TaskSubnets choice) {
        List<Node> suitable = choice.suitable(service);
        report.at(service)
                .fix(suitable.isEmpty() ? makeSubnets(context, service) : place(context, service, suitable))
                .say("Tasks of " + Wording.full(context, service)
                        + " get network interfaces of their own, but it is placed in no subnet. Connect it to subnets "
                        + "of one VPC, best private ones in two Availability Zones.");
    }

    private static Fix place(CheckContext context, Node service, List<Node> subnets) {
        List<NodeId> ids = subnets.stream().map(Node::id).toList();
        String names = Wording.names(context, subnets);
        return new Fix(
                "Place it in " + names,
                diagram -> TaskSubnets.of(diagram, context.catalogue()).place(service.id(), ids));
    }

    private static Fix makeSubnets(CheckContext context, Node service) {
        return new Fix(
                "Add subnets and place it in the private ones",
                diagram -> TaskSubnets.of(diagram, context.catalogue()).placeAnywhere(service.id()));
    }

    private static Fix keep(List<Edge> edges, int most, String what) {
        return Fixes.disconnect("Keep only the first " + most + " " + what, edges.subList(most, edges.size()));
    }

    /// Subnets of several VPCs are an impossible connection already; what is left are the security groups.
    private static void checkVpcs(CheckContext context, Report report, Case each) {
        var topology = context.topology();
        Optional<Node> home = topology.vpc(context.diagram().require(each.places.getFirst().to()));
        List<Edge> strangers = each.guards.stream()
                .filter(edge -> isApart(topology.vpc(context.diagram().require(edge.from())), home))
                .toList();
        if (strangers.isEmpty()) {
            return;
        }
        String groups = Wording.and(strangers.stream()
                .map(edge -> Wording.quoted(context, context.diagram().require(edge.from())))
                .toList());
        String verb = strangers.size() == 1 ? " belongs to another VPC." : " belong to another VPC.";
        report.at(each.service)
                .with(strangers.toArray(Edge[]::new))
                .fix(Fixes.disconnect("Take " + groups + " off the service", strangers))
                .say(Wording.full(context, each.service) + " is placed in "
                        + home.map(vpc -> Wording.full(context, vpc)).orElse("a VPC") + ", but its security group"
                        + (strangers.size() == 1 ? " " : "s ") + groups + verb
                        + " All subnets and security groups of a service are in one VPC.");
    }

    private static boolean isApart(Optional<Node> vpc, Optional<Node> home) {
        return vpc.isPresent() && home.isPresent() && !vpc.get().id().equals(home.get().id());
    }

    private static void checkNone(CheckContext context, Report report, Case each, NetworkMode mode) {
        String what = each.places.isEmpty() ? "security groups" : each.guards.isEmpty() ? "subnets"
                : "subnets and security groups";
        report.at(each.service)
                .with(each.all())
                .fix(Fixes.disconnect("Remove its " + what, List.of(each.all())))
                .say("Tasks of " + Wording.full(context, each.service) + " run in network mode " + mode.value()
                        + ", so they have no network interfaces of their own for which " + what
                        + " could count. Remove the connections, or use network mode awsvpc.");
    }
}
