package gantry.model.check.rules.ecs;

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
import gantry.model.diagram.Edge;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.connection.MountsFileSystem;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ExternalInstance;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Services on machines outside AWS do without what exists only inside.
///
/// That a service with a launch type uses no capacity providers is asked by `ecs/launch-type-or-capacity-provider`.
public final class ExternalLaunchType implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/external-launch-type-limits",
            "Limits of external instances",
            Severity.ERROR,
            "External instances are machines of your own, anywhere, that only take their orders from ECS. They are in "
                    + "no VPC, so what AWS builds inside a VPC doesn't reach them: load balancers, service "
                    + "discovery, network interfaces for tasks and EFS. You bring the machines and register them.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        Set<NodeId> equipped = new HashSet<>();
        context.nodes(ExternalInstance.ID)
                .forEach(machines -> topology.cluster(machines).ifPresent(cluster -> equipped.add(cluster.id())));
        Map<NodeId, Node> users = new LinkedHashMap<>();
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            if (isExternal(context, service)) {
                topology.incomingTargets(service)
                        .forEach(edge -> sayBalancer(context, report, service, edge));
                topology.cluster(service)
                        .filter(cluster -> !equipped.contains(cluster.id()))
                        .ifPresent(cluster -> sayNoMachines(context, report, service, cluster));
                topology.taskDefinition(service)
                        .ifPresent(definition -> users.putIfAbsent(definition.id(), service));
            }
        }
        users.forEach((definition, service) -> checkTask(
                context, report, context.diagram().require(definition), service));
        context.edges(TalksTo.ID).forEach(edge -> checkCall(context, report, edge));
    }

    private static boolean isExternal(CheckContext context, Node service) {
        return service.isA(EcsService.ID) && context.topology().launchType(service) == LaunchType.EXTERNAL;
    }

    private static String runsOutside(CheckContext context, Node service) {
        return Wording.full(context, service) + " runs on machines outside AWS";
    }

    private static void sayBalancer(CheckContext context, Report report, Node service, Edge edge) {
        Node balancer = context.diagram().require(edge.from());
        report.at(edge)
                .with(service, balancer)
                .fix(Fixes.remove("Delete the connection", edge.id()))
                .say(runsOutside(context, service) + ", where no load balancer of AWS reaches it, such as "
                        + Wording.quoted(context, balancer)
                        + ". Delete the connection, or move the service to Fargate or EC2.");
    }

    private static void sayNoMachines(CheckContext context, Report report, Node service, Node cluster) {
        report.at(service, EcsService.LAUNCH_TYPE)
                .with(cluster)
                .fix(Fixes.onNode(
                        "Add external instances to " + Wording.quoted(context, cluster),
                        cluster.id(),
                        now -> new Placing(context.catalogue())
                                .addInside(now, cluster.id(), ExternalInstance.ID)
                                .diff()))
                .say(runsOutside(context, service) + ", but the cluster " + Wording.quoted(context, cluster)
                        + " has no external instances, so no task could be placed. Add them.");
    }

    private static void checkTask(CheckContext context, Report report, Node definition, Node service) {
        if (definition.values().value(TaskDefinition.NETWORK_MODE) == NetworkMode.AWSVPC) {
            sayMode(context, report, definition, service);
        }
        context.topology().edgesFrom(definition, MountsFileSystem.ID).forEach(edge -> report.at(edge)
                .with(service, definition)
                .fix(Fixes.remove("Delete the connection", edge.id()))
                .say(runsOutside(context, service) + ", where its tasks can't mount the EFS file system "
                        + Wording.quoted(context, context.diagram().require(edge.to()))
                        + ". Delete the connection, or move the service to Fargate or EC2."));
    }

    private static void sayMode(CheckContext context, Report report, Node definition, Node service) {
        List<Node> services = context.topology().services(definition);
        Optional<Node> inside = services.stream().filter(each -> !isExternal(context, each)).findFirst();
        var finding = report.at(definition, TaskDefinition.NETWORK_MODE).with(service);
        if (inside.isPresent()) {
            LaunchType usual = context.topology().launchType(inside.get());
            List<NodeId> outside = services.stream()
                    .filter(each -> isExternal(context, each))
                    .map(Node::id)
                    .toList();
            finding.fix(new Fix(
                    "Set the launch type of " + Wording.quoted(context, service) + " to " + usual.label(),
                    now -> movedInside(now, context.catalogue(), outside, usual)));
        } else {
            finding.fix(BridgeSwitch.of(context.catalogue(), definition));
        }
        finding.say(runsOutside(context, service) + ", which have no network interfaces of a VPC to give to tasks, but "
                + Wording.full(context, definition) + " uses network mode awsvpc. Use bridge, host or none.");
    }

    /// Tasks that get network interfaces need subnets, too.
    private static Diff movedInside(Diagram now, Catalogue catalogue, List<NodeId> services, LaunchType launch) {
        Diff diff = Edits.set(now, services, EcsService.LAUNCH_TYPE, launch);
        for (NodeId service : services) {
            diff = diff.then(TaskSubnets.of(now.apply(diff), catalogue).placeAnywhere(service));
        }
        return diff;
    }

    private static void checkCall(CheckContext context, Report report, Edge edge) {
        Node from = context.diagram().require(edge.from());
        Node to = context.diagram().require(edge.to());
        boolean isOutside = isExternal(context, from);
        if (isOutside || isExternal(context, to)) {
            Node service = isOutside ? from : to;
            Node other = isOutside ? to : from;
            report.at(edge)
                    .with(from, to)
                    .fix(Fixes.remove("Delete the connection", edge.id()))
                    .say(runsOutside(context, service) + ", where there is neither Service Connect nor service "
                            + "discovery, so it and " + Wording.quoted(context, other)
                            + " don't find each other by name. Delete the connection.");
        }
    }
}
