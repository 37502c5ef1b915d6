package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.eks.EksCluster;
import java.util.List;

/// The API server of a cluster should be reached by its nodes and its people, and by nobody else.
public final class ClusterEndpointAccess implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/cluster-endpoint-access",
            "Who reaches the API server",
            Severity.WARNING,
            "The API server controls everything in the cluster, and nodes join through it. A public endpoint without "
                    + "a list of addresses lets the whole internet try credentials and weaknesses there. With the "
                    + "private endpoint nodes reach it inside the VPC; without one, their calls arrive from outside "
                    + "like all others.",
            "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html");

    /// Kept for documentation, so that no real network is let in: https://www.rfc-editor.org/rfc/rfc5737
    private static final CidrBlock EXAMPLE = CidrBlock.parse("203.0.113.0/24").orElseThrow();

    private static final int SINGLE_ADDRESS = 32;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node cluster : context.nodes(EksCluster.ID)) {
            context.token().throwIfCancelled();
            boolean isPublic = cluster.values().value(EksCluster.ENDPOINT_PUBLIC_ACCESS);
            boolean isPrivate = cluster.values().value(EksCluster.ENDPOINT_PRIVATE_ACCESS);
            List<CidrBlock> admitted = cluster.values().get(EksCluster.PUBLIC_ACCESS_CIDRS).orElse(List.of());
            if (isPublic && isOpen(admitted)) {
                sayOpen(context, report, cluster);
            } else if (!isPublic && !isPrivate) {
                sayClosed(context, report, cluster);
            } else if (!isPrivate && !mayAdmitNodes(admitted)) {
                sayNodesLockedOut(context, report, cluster, admitted);
            }
        }
    }

    private static boolean isOpen(List<CidrBlock> admitted) {
        return admitted.isEmpty() || admitted.stream().anyMatch(block -> block.prefix() == 0);
    }

    /// The addresses of NAT gateways aren't known before they exist; a single address may be one.
    private static boolean mayAdmitNodes(List<CidrBlock> admitted) {
        return admitted.stream().anyMatch(block -> block.prefix() == SINGLE_ADDRESS);
    }

    private static void sayOpen(CheckContext context, Report report, Node cluster) {
        report.at(cluster, EksCluster.PUBLIC_ACCESS_CIDRS)
                .fix(Fixes.change(
                        "Let in " + EXAMPLE + " (an example), and nodes privately",
                        cluster.id(),
                        values -> values.with(EksCluster.PUBLIC_ACCESS_CIDRS, List.of(EXAMPLE))
                                .with(EksCluster.ENDPOINT_PRIVATE_ACCESS, true)))
                .fix(Fixes.change(
                        "Switch the public endpoint off",
                        cluster.id(),
                        values -> values.with(EksCluster.ENDPOINT_PUBLIC_ACCESS, false)
                                .with(EksCluster.ENDPOINT_PRIVATE_ACCESS, true)))
                .say("The API server of " + Wording.full(context, cluster)
                        + " accepts connections from the whole internet. Enter the addresses of your office, or use "
                        + "the private endpoint only.");
    }

    private static void sayClosed(CheckContext context, Report report, Node cluster) {
        report.at(cluster, EksCluster.ENDPOINT_PRIVATE_ACCESS)
                .as(Severity.ERROR)
                .fix(privately(cluster))
                .say("Nobody reaches the API server of " + Wording.full(context, cluster)
                        + ": its public and its private endpoint are off, so no node can join. Switch one of them on.");
    }

    private static void sayNodesLockedOut(CheckContext context, Report report, Node cluster, List<CidrBlock> admitted) {
        report.at(cluster, EksCluster.ENDPOINT_PRIVATE_ACCESS)
                .as(Severity.ERROR)
                .fix(privately(cluster))
                .say("The API server of " + Wording.full(context, cluster) + " lets in "
                        + Wording.and(admitted.stream().map(CidrBlock::toString).toList())
                        + " only, and the private endpoint is off, so its nodes can't reach it. Switch the private "
                        + "endpoint on, or add the addresses of the NAT gateways.");
    }

    private static Fix privately(Node cluster) {
        return Fixes.set(
                "Switch the private endpoint on", cluster.id(), EksCluster.ENDPOINT_PRIVATE_ACCESS, true);
    }
}
