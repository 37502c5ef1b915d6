package gantry.model.check.rules.ecs;

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
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Tasks reach what they need for their start from the subnets that they are placed in.
public final class TaskWithoutEgress implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/task-without-egress-route",
            "No route to the image",
            Severity.ERROR,
            "A task downloads its image and writes its logs through the subnet it runs in. A private subnet needs a "
                    + "NAT gateway or VPC endpoints for that, and since ECR keeps layers in S3, one for S3 too. In a "
                    + "public subnet a Fargate task needs a public address, because the internet gateway serves no "
                    + "other.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node service : context.nodes(EcsService.ID)) {
            LaunchType launchType = topology.launchType(service);
            topology.taskDefinition(service)
                    .filter(definition -> launchType != LaunchType.EXTERNAL && hasOwnInterface(topology, definition))
                    .ifPresent(definition -> check(
                            context, report, topology, new Placed(service, definition, launchType)));
        }
    }

    private static boolean hasOwnInterface(Topology topology, Node definition) {
        return definition.values().value(TaskDefinition.NETWORK_MODE) == NetworkMode.AWSVPC
                || topology.isFargate(definition);
    }

    private record Placed(Node service, Node definition, LaunchType launchType) {

        boolean isFargate() {
            return launchType == LaunchType.FARGATE;
        }

        /// Only Fargate gives tasks public addresses; on EC2 the setting doesn't exist.
        boolean hasPublicIp() {
            return isFargate() && service.values().value(EcsService.ASSIGN_PUBLIC_IP);
        }
    }

    /// A subnet with what the tasks can't reach from there.
    ///
    /// @param endpoints the VPC endpoints that its VPC has
    private record Dead(Node subnet, List<StartNeed> unmet, List<EndpointService> endpoints) {

        /// The endpoints that would help.
        Set<EndpointService> missing() {
            var missing = new TreeSet<EndpointService>();
            unmet.forEach(need -> missing.addAll(need.endpoints()));
            endpoints.forEach(missing::remove);
            return missing;
        }
    }

    private static void check(CheckContext context, Report report, Topology topology, Placed placed) {
        List<StartNeed> needs = StartNeed.of(context, topology, placed.definition);
        var open = new ArrayList<Dead>();
        var closed = new ArrayList<Dead>();
        for (Node subnet : topology.subnets(placed.service)) {
            boolean isPublic = topology.isPublic(subnet);
            boolean isRouted = isPublic ? placed.hasPublicIp() : topology.hasEgress(subnet);
            List<EndpointService> endpoints = topology.endpoints(subnet);
            List<StartNeed> unmet = needs.stream().filter(need -> !need.isMetBy(endpoints)).toList();
            if (!isRouted && !unmet.isEmpty()) {
                (isPublic && placed.isFargate() ? open : closed).add(new Dead(subnet, unmet, endpoints));
            }
        }
        if (!open.isEmpty()) {
            var finding = report.at(placed.service, EcsService.ASSIGN_PUBLIC_IP).with(nodes(placed, open));
            finding.fix(Fixes.set(
                    "Assign public addresses", placed.service.id(), EcsService.ASSIGN_PUBLIC_IP, true));
            endpoints(topology, open).ifPresent(finding::fix);
            finding.say(sentence(context, placed, open)
                    + " In a public subnet a Fargate task needs a public address for that.");
        }
        if (!closed.isEmpty()) {
            var finding = report.at(placed.service).with(nodes(placed, closed));
            finding.fix(nat(context, topology, closed));
            endpoints(topology, closed).ifPresent(finding::fix);
            finding.say(sentence(context, placed, closed) + remedy(closed)
                    + (placed.isFargate() ? "" : " Tasks on EC2 never get public addresses."));
        }
    }

    private static Node[] nodes(Placed placed, List<Dead> dead) {
        var nodes = new ArrayList<Node>();
        nodes.add(placed.definition);
        dead.forEach(each -> nodes.add(each.subnet));
        return nodes.toArray(Node[]::new);
    }

    private static String sentence(CheckContext context, Placed placed, List<Dead> dead) {
        String subnets = Wording.and(
                dead.stream().map(each -> Wording.quoted(context, each.subnet)).toList());
        List<String> needs = dead.stream()
                .flatMap(each -> each.unmet.stream())
                .map(StartNeed::text)
                .distinct()
                .toList();
        return "Tasks of " + Wording.full(context, placed.service) + " in " + subnets + " have no route to "
                + Wording.and(needs) + ".";
    }

    private static String remedy(List<Dead> dead) {
        List<String> missing = missing(dead).stream().map(EndpointService::value).toList();
        boolean isPossible = dead.stream().flatMap(each -> each.unmet.stream()).noneMatch(StartNeed::needsInternet);
        String route = dead.size() == 1 ? " Route the subnet" : " Route the subnets";
        return isPossible
                ? route + " to a NAT gateway, or add " + endpoints(missing) + "."
                : route + " to a NAT gateway; VPC endpoints lead to AWS services only.";
    }

    private static Set<EndpointService> missing(List<Dead> dead) {
        var missing = new TreeSet<EndpointService>();
        dead.forEach(each -> missing.addAll(each.missing()));
        return missing;
    }

    /// Drawn routes give way to the derived one, because they count instead of what a subnet says.
    private static Fix nat(CheckContext context, Topology topology, List<Dead> dead) {
        List<NodeId> ids = dead.stream().map(each -> each.subnet.id()).toList();
        String names = Wording.and(
                dead.stream().map(each -> Wording.quoted(context, each.subnet)).toList());
        boolean isClosed = dead.stream().noneMatch(each -> topology.isPublic(each.subnet));
        return new Fix(
                isClosed ? "Route " + names + " to a NAT gateway" : "Make " + names + " private with a NAT gateway",
                diagram -> route(diagram, new Topology(diagram, context.catalogue()), ids));
    }

    private static Diff route(Diagram diagram, Topology topology, List<NodeId> subnets) {
        var draft = new Draft(diagram);
        subnets.stream().flatMap(id -> diagram.node(id).stream()).forEach(subnet -> {
            topology.defaultRoutes(subnet).forEach(route -> draft.remove(route.id()));
            Values values = subnet.values().with(Subnet.PUBLIC, false).with(Subnet.NAT_GATEWAY, true);
            draft.put(subnet.withValues(values));
        });
        return draft.diff();
    }

    /// Empty when an image lies outside AWS, where no endpoint leads.
    private static Optional<Fix> endpoints(Topology topology, List<Dead> dead) {
        boolean isPossible = dead.stream().flatMap(each -> each.unmet.stream()).noneMatch(StartNeed::needsInternet);
        boolean hasVpcs = dead.stream().allMatch(each -> topology.vpc(each.subnet).isPresent());
        if (!isPossible || !hasVpcs) {
            return Optional.empty();
        }
        Map<NodeId, Set<EndpointService>> wanted = new LinkedHashMap<>();
        dead.forEach(each -> topology.vpc(each.subnet)
                .ifPresent(vpc -> wanted.computeIfAbsent(vpc.id(), id -> new TreeSet<>())
                        .addAll(each.missing())));
        List<String> names = missing(dead).stream().map(EndpointService::value).toList();
        return Optional.of(new Fix("Add " + endpoints(names), diagram -> add(diagram, wanted)));
    }

    private static String endpoints(List<String> services) {
        return (services.size() == 1 ? "the VPC endpoint " : "the VPC endpoints ") + Wording.and(services);
    }

    private static Diff add(Diagram diagram, Map<NodeId, Set<EndpointService>> wanted) {
        var draft = new Draft(diagram);
        wanted.forEach((id, services) -> diagram.node(id).ifPresent(vpc -> {
            var all = new TreeSet<>(vpc.values().value(Vpc.ENDPOINTS));
            all.addAll(services);
            draft.put(vpc.withValues(vpc.values().with(Vpc.ENDPOINTS, List.copyOf(all))));
        }));
        return draft.diff();
    }
}
