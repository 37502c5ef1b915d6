package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Egress;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.network.EndpointService;
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
                    .filter(definition -> launchType != LaunchType.EXTERNAL
                            && topology.networkMode(definition) == NetworkMode.AWSVPC)
                    .ifPresent(definition -> check(
                            context, report, topology, new Placed(service, definition, launchType)));
        }
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
            finding.fix(Egress.nat(context, subnets(closed)));
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
        String subnets = Wording.names(context, subnets(dead));
        List<String> needs = dead.stream()
                .flatMap(each -> each.unmet.stream())
                .map(StartNeed::text)
                .distinct()
                .toList();
        return "Tasks of " + Wording.full(context, placed.service) + " in " + subnets + " have no route to "
                + Wording.and(needs) + ".";
    }

    private static List<Node> subnets(List<Dead> dead) {
        return dead.stream().map(Dead::subnet).toList();
    }

    private static String remedy(List<Dead> dead) {
        var missing = new TreeSet<EndpointService>();
        dead.forEach(each -> missing.addAll(each.missing()));
        String route = dead.size() == 1 ? " Route the subnet" : " Route the subnets";
        return areOnlyServices(dead)
                ? route + " to a NAT gateway, or add " + Egress.inWords(missing) + "."
                : route + " to a NAT gateway; VPC endpoints lead to AWS services only.";
    }

    /// Not so when an image lies outside AWS, where no endpoint leads.
    private static boolean areOnlyServices(List<Dead> dead) {
        return dead.stream().flatMap(each -> each.unmet.stream()).noneMatch(StartNeed::needsInternet);
    }

    private static Optional<Fix> endpoints(Topology topology, List<Dead> dead) {
        Map<Node, Set<EndpointService>> missing = new LinkedHashMap<>();
        dead.forEach(each -> missing.put(each.subnet, each.missing()));
        return areOnlyServices(dead) ? Egress.endpoints(topology, missing) : Optional.empty();
    }
}
