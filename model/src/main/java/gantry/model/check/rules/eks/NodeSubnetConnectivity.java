package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Egress;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.Subnet;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Nodes reach their cluster and their images from the subnets in which they stand.
public final class NodeSubnetConnectivity implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/node-subnet-connectivity",
            "Nodes reach their cluster",
            Severity.ERROR,
            "A node becomes part of a cluster only when it calls EKS and EC2 and pulls its first images from ECR, whose "
                    + "layers lie in S3. From a private subnet that takes a NAT gateway or VPC endpoints. In a public "
                    + "subnet the internet gateway serves only nodes with public addresses.",
            "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html");

    /// What nodes call besides images before they are part of a cluster:
    /// https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html
    private static final List<EndpointService> NEEDED = List.of(
            EndpointService.EC2, EndpointService.STS, EndpointService.EKS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var clusters = new Clusters(context);
        for (Node cluster : context.nodes(EksCluster.ID)) {
            context.token().throwIfCancelled();
            List<Node> groups = clusters.nodeGroups(cluster);
            clusters.vpc(cluster).ifPresent(home -> groups.forEach(
                    group -> checkVpc(context, report, clusters, new Placed(group, cluster, home))));
            List<Node> managed = groups.stream().filter(group -> group.isA(ManagedNodeGroup.ID)).toList();
            together(clusters, managed, subnet -> isWithoutAddress(context.topology(), subnet))
                    .forEach((subnets, users) -> sayWithoutAddress(context, report, users, subnets));
            together(clusters, groups, subnet -> !missing(context.topology(), subnet).isEmpty())
                    .forEach((subnets, users) -> sayClosed(context, report, users, subnets));
        }
    }

    /// A group of nodes with its cluster and the VPC of that.
    private record Placed(Node group, Node cluster, Node home) {}

    private static void checkVpc(CheckContext context, Report report, Clusters clusters, Placed placed) {
        List<Edge> foreign = context.topology().edgesFrom(placed.group, PlacedIn.ID)
                .filter(edge -> context.topology().vpc(context.diagram().require(edge.to()))
                        .filter(vpc -> !vpc.equals(placed.home))
                        .isPresent())
                .toList();
        if (foreign.isEmpty()) {
            return;
        }
        List<Node> subnets = foreign.stream().map(edge -> context.diagram().require(edge.to())).toList();
        Node away = context.topology().vpc(subnets.getFirst()).orElseThrow();
        boolean hasOthers = foreign.size() < clusters.drawnSubnets(placed.group).size();
        report.at(placed.group)
                .with(subnets.toArray(Node[]::new))
                .with(foreign.toArray(Edge[]::new))
                .fix(Fixes.disconnect(
                        hasOthers ? "Disconnect it from " + Wording.names(context, subnets)
                                : "Use the subnets of the cluster",
                        foreign))
                .say(Wording.full(context, placed.group) + " is placed in " + Wording.names(context, subnets) + " of "
                        + Wording.full(context, away) + ", but " + Wording.full(context, placed.cluster)
                        + " is in " + Wording.full(context, placed.home)
                        + ". Nodes join only from the VPC of their cluster.");
    }

    /// Groups with the same faulty subnets are one mistake.
    private static Map<List<Node>, List<Node>> together(
            Clusters clusters, List<Node> groups, Predicate<Node> isFaulty) {
        Map<List<Node>, List<Node>> bySubnets = new LinkedHashMap<>();
        for (Node group : groups) {
            List<Node> faulty = clusters.subnets(group).stream().filter(isFaulty).toList();
            if (!faulty.isEmpty()) {
                bySubnets.computeIfAbsent(faulty, subnets -> new ArrayList<>()).add(group);
            }
        }
        return bySubnets;
    }

    private static boolean isWithoutAddress(Topology topology, Node subnet) {
        return topology.isPublic(subnet) && !subnet.values().get(Subnet.MAP_PUBLIC_IP_ON_LAUNCH).orElse(false);
    }

    private static void sayWithoutAddress(
            CheckContext context, Report report, List<Node> groups, List<Node> subnets) {
        report.at(groups.getFirst())
                .with(groups.toArray(Node[]::new))
                .with(subnets.toArray(Node[]::new))
                .fix(Fixes.changeAll(
                        "Give instances in " + Wording.names(context, subnets) + " public addresses",
                        subnets.stream().map(Node::id).toList(),
                        values -> values.with(Subnet.MAP_PUBLIC_IP_ON_LAUNCH, true)))
                .fix(Egress.nat(context, subnets))
                .say("Nodes of " + Wording.names(context, groups) + " can't join from "
                        + Wording.names(context, subnets)
                        + ": public subnets must give instances public addresses. Switch that on, or use private "
                        + "subnets with a NAT gateway.");
    }

    /// The endpoints that nodes in a private subnet lack.
    private static List<EndpointService> missing(Topology topology, Node subnet) {
        if (topology.hasEgress(subnet)) {
            return List.of();
        }
        List<EndpointService> present = topology.endpoints(subnet);
        return Stream.concat(Egress.IMAGES.stream(), NEEDED.stream())
                .filter(service -> !present.contains(service))
                .toList();
    }

    private static void sayClosed(CheckContext context, Report report, List<Node> groups, List<Node> subnets) {
        Map<Node, List<EndpointService>> missing = new LinkedHashMap<>();
        subnets.forEach(subnet -> missing.put(subnet, missing(context.topology(), subnet)));
        String services = missing.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(EndpointService::value)
                .collect(Collectors.joining(", "));
        Report.Finding finding = report.at(groups.getFirst())
                .with(groups.toArray(Node[]::new))
                .with(subnets.toArray(Node[]::new))
                .fix(Egress.nat(context, subnets));
        Egress.endpoints(context.topology(), missing).ifPresent(finding::fix);
        finding.say("Nodes of " + Wording.names(context, groups) + " can't join from " + Wording.names(context, subnets)
                + ": there is no NAT gateway, and there are no VPC endpoints for " + services
                + ". Add one or the other.");
    }
}
