package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.SubnetMove;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.network.Subnet;
import gantry.model.topology.Topology;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Pods on Fargate stand in private subnets.
public final class FargatePrivateSubnets implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/fargate-private-subnets",
            "Fargate pods in private subnets",
            Severity.ERROR,
            "Pods on Fargate never get a public address. In a public subnet, whose only way out is the internet gateway, "
                    + "they could reach nothing outside, so EKS accepts only subnets without a route to one. Through a "
                    + "NAT gateway or endpoints they still pull their images.",
            "https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html")
            .silencing("general/unsupported-connection");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Topology topology = context.topology();
        for (Node profile : context.nodes(FargateProfile.ID)) {
            context.token().throwIfCancelled();
            List<Node> own = topology.subnets(profile);
            List<Node> open = own.stream().filter(topology::isPublic).toList();
            if (!open.isEmpty()) {
                say(context, report, profile, open);
            } else if (own.isEmpty()) {
                checkCluster(context, report, profile);
            }
        }
    }

    private static void say(CheckContext context, Report report, Node profile, List<Node> open) {
        Report.Finding finding = report.at(profile).with(open.toArray(Node[]::new));
        move(context, profile, open).ifPresent(finding::fix);
        if (context.topology().subnets(profile).size() > open.size()) {
            finding.fix(
                    leave(open.size() == 1 ? "Take it out of the public subnet" : "Take it out of the public subnets",
                            profile, open, List.of()));
        }
        finding.say(Wording.full(context, profile) + " is placed in " + Wording.names(context, open)
                + (open.size() == 1 ? ", which is public" : ", which are public")
                + ". Pods on Fargate get no public address, so EKS accepts only private subnets.");
    }

    /// A profile that names no subnets stands in the private ones of its cluster.
    private static void checkCluster(CheckContext context, Report report, Node profile) {
        Topology topology = context.topology();
        Optional<Node> cluster = topology.around(profile, EksCluster.ID);
        List<Node> around = cluster.map(topology::subnets).orElse(List.of());
        if (!around.isEmpty() && around.stream().allMatch(topology::isPublic)) {
            Report.Finding finding = report.at(profile).with(around.toArray(Node[]::new));
            move(context, profile, around).ifPresent(finding::fix);
            finding.say(Wording.full(context, profile) + " is placed in no subnet, and those of its cluster, "
                    + Wording.names(context, around) + ", are public. Place it in private subnets with a NAT gateway.");
        }
    }

    /// Offered where the VPC has private subnets, those with a way out first.
    private static Optional<Fix> move(CheckContext context, Node profile, List<Node> open) {
        Topology topology = context.topology();
        Optional<Node> vpc = topology.vpc(open.getFirst());
        List<Node> closed = context.nodes(Subnet.ID).stream()
                .filter(subnet -> !topology.isPublic(subnet) && topology.vpc(subnet).equals(vpc))
                .toList();
        List<Node> leading = closed.stream().filter(topology::hasEgress).toList();
        List<Node> chosen = leading.isEmpty() ? closed : leading;
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(leave("Place it in " + Wording.names(context, chosen), profile, open, chosen));
    }

    private static Fix leave(String label, Node profile, List<Node> from, List<Node> to) {
        var left = new HashSet<>(from.stream().map(Node::id).toList());
        return Fixes.onNode(label, profile.id(), now -> {
            Stream<NodeId> kept = now.edgesFrom(profile.id()).stream()
                    .filter(edge -> edge.isA(PlacedIn.ID))
                    .map(Edge::to)
                    .filter(subnet -> !left.contains(subnet));
            Stream<NodeId> added = to.stream().map(Node::id).filter(subnet -> now.node(subnet).isPresent());
            return SubnetMove.into(now, profile.id(), Stream.concat(kept, added).toList());
        });
    }
}
