package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import java.util.List;

/// A cluster stands in subnets of two zones that have room for it, and behind five security groups at most.
public final class ClusterSubnetsTwoZones implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/cluster-subnets-two-zones",
            "Cluster in two zones",
            Severity.ERROR,
            "AWS runs the control plane in several Availability Zones, so that it survives the failure of one. It "
                    + "reaches your nodes through network interfaces that it puts into your subnets. So it needs "
                    + "subnets in two zones at least, with free addresses for these interfaces.",
            "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html")
            .silencing("practice/single-availability-zone");

    private static final int LEAST_ZONES = 2;

    /// From https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html
    private static final long LEAST_ADDRESSES = 6;

    /// The cluster takes so many at most: https://docs.aws.amazon.com/eks/latest/APIReference/API_VpcConfigRequest.html
    private static final int MOST_GROUPS = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var clusters = new Clusters(context);
        var addresses = new NodeAddresses(context, clusters);
        for (Node cluster : context.nodes(EksCluster.ID)) {
            context.token().throwIfCancelled();
            checkZones(context, report, clusters, cluster);
            checkGroups(context, report, cluster);
            checkAddresses(context, report, addresses, cluster);
        }
    }

    private static void checkZones(CheckContext context, Report report, Clusters clusters, Node cluster) {
        List<Node> subnets = clusters.drawnSubnets(cluster);
        List<String> zones = subnets.stream()
                .map(subnet -> subnet.values().value(Subnet.ZONE))
                .distinct()
                .sorted()
                .map(Zone::label)
                .toList();
        if (zones.size() >= LEAST_ZONES) {
            return;
        }
        String covered = zones.isEmpty()
                ? "isn't placed in any subnet"
                : "is placed in the Availability Zone " + zones.getFirst() + " only";
        Report.Finding finding = report.at(cluster).with(subnets.toArray(Node[]::new));
        new SecondZone(context, clusters).fix(cluster).ifPresent(finding::fix);
        finding.say(Wording.full(context, cluster) + " " + covered
                + ". Connect it to subnets in at least two zones: EKS puts network interfaces of the control plane "
                + "there.");
    }

    private static void checkGroups(CheckContext context, Report report, Node cluster) {
        List<Edge> edges = context.topology().edgesTo(cluster, Protects.ID).toList();
        if (edges.size() <= MOST_GROUPS) {
            return;
        }
        List<Node> surplus = edges.stream()
                .skip(MOST_GROUPS)
                .map(edge -> context.diagram().require(edge.from()))
                .toList();
        String names = Wording.names(context, surplus);
        report.at(cluster)
                .with(surplus.toArray(Node[]::new))
                .fix(Fixes.disconnect("Disconnect " + names, edges.subList(MOST_GROUPS, edges.size())))
                .say(Wording.full(context, cluster) + " has " + edges.size()
                        + " security groups; EKS accepts " + MOST_GROUPS + " at most. Disconnect " + names + ".");
    }

    /// Only what is drawn is counted; pods and load balancers take more.
    private static void checkAddresses(CheckContext context, Report report, NodeAddresses addresses, Node cluster) {
        List<Node> tight = addresses.subnets(cluster).stream()
                .filter(subnet -> addresses.free(subnet) < LEAST_ADDRESSES)
                .toList();
        if (!tight.isEmpty()) {
            String names = Wording.names(context, tight);
            report.at(cluster)
                    .with(tight.toArray(Node[]::new))
                    .say(Wording.full(context, cluster) + " needs " + LEAST_ADDRESSES
                            + " free addresses in each of its subnets, but the nodes leave too few in " + names
                            + ". Use larger subnets or fewer nodes there.");
        }
    }
}
