package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
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
import java.util.Optional;
import java.util.function.Predicate;

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
                .fix(Fixes.remove(
                        hasOthers ? "Disconnect it from " + names(context, subnets) : "Use the subnets of the cluster",
                        foreign.stream().map(Edge::id).toArray(EdgeId[]::new)))
                .say(Wording.full(context, placed.group) + " is placed in " + names(context, subnets) + " of "
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
                        "Give instances in " + names(context, subnets) + " public addresses",
                        subnets.stream().map(Node::id).toList(),
                        values -> values.with(Subnet.MAP_PUBLIC_IP_ON_LAUNCH, true)))
                .fix(Egress.nat(context, subnets))
                .say("Nodes of " + names(context, groups) + " can't join from " + names(context, subnets)
                        + ": public subnets must give instances public addresses. Switch that on, or use private "
                        + "subnets with a NAT gateway.");
    }

    /// The endpoints that nodes in a private subnet lack.
    private static List<EndpointService> missing(Topology topology, Node subnet) {
        return topology.hasEgress(subnet) ? List.of() : Egress.missing(topology, subnet);
    }

    private static void sayClosed(CheckContext context, Report report, List<Node> groups, List<Node> subnets) {
        List<String> missing = subnets.stream()
                .flatMap(subnet -> missing(context.topology(), subnet).stream())
                .distinct()
                .sorted()
                .map(EndpointService::value)
                .toList();
        Report.Finding finding = report.at(groups.getFirst())
                .with(groups.toArray(Node[]::new))
                .with(subnets.toArray(Node[]::new))
                .fix(Egress.nat(context, subnets));
        Optional.of(subnets)
                .filter(all -> all.stream().allMatch(subnet -> context.topology().vpc(subnet).isPresent()))
                .ifPresent(all -> finding.fix(Egress.endpoints(context, all, missing)));
        finding.say("Nodes of " + names(context, groups) + " can't join from " + names(context, subnets)
                + ": there is no NAT gateway, and there are no VPC endpoints for " + String.join(", ", missing)
                + ". Add one or the other.");
    }

    private static String names(CheckContext context, List<Node> nodes) {
        return Wording.and(nodes.stream().map(each -> Wording.quoted(context, each)).toList());
    }
}
