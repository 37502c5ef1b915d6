package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.network.Vpc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The VPC of a cluster answers names, and the addresses of Services are apart from it.
public final class VpcDnsAndServiceCidr implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/vpc-dns-and-service-cidr",
            "Names and addresses in the VPC",
            Severity.ERROR,
            "A node finds the API server by its name, which only the name server of the VPC knows, and registers with "
                    + "its own name. Services get addresses that exist inside the cluster only. Where these overlap "
                    + "the VPC, packets for one end up at the other.",
            "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html");

    /// The private ranges: https://www.rfc-editor.org/rfc/rfc1918
    private static final List<CidrBlock> PRIVATE = Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
            .flatMap(block -> CidrBlock.parse(block).stream())
            .toList();

    /// From https://docs.aws.amazon.com/eks/latest/APIReference/API_KubernetesNetworkConfigRequest.html
    private static final int LARGEST = 12;

    private static final int SMALLEST = 24;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var clusters = new Clusters(context);
        Map<NodeId, Node> byVpc = new LinkedHashMap<>();
        for (Node cluster : context.nodes(EksCluster.ID)) {
            context.token().throwIfCancelled();
            Optional<Node> vpc = clusters.vpc(cluster);
            vpc.ifPresent(each -> byVpc.putIfAbsent(each.id(), cluster));
            cluster.values().get(EksCluster.SERVICE_IPV4_CIDR)
                    .ifPresent(block -> checkBlock(context, report, cluster, block, vpc));
        }
        byVpc.forEach((vpc, cluster) -> checkNames(context, report, context.diagram().require(vpc), cluster));
    }

    private static void checkNames(CheckContext context, Report report, Node vpc, Node cluster) {
        boolean hasResolution = vpc.values().value(Vpc.ENABLE_DNS_SUPPORT);
        boolean hasHostNames = vpc.values().value(Vpc.ENABLE_DNS_HOSTNAMES);
        if (hasResolution && hasHostNames) {
            return;
        }
        String missing = hasResolution ? "DNS host names"
                : hasHostNames ? "DNS resolution" : "DNS resolution and host names";
        report.at(vpc, hasResolution ? Vpc.ENABLE_DNS_HOSTNAMES : Vpc.ENABLE_DNS_SUPPORT)
                .with(cluster)
                .fix(Fixes.change(
                        "Switch DNS resolution and DNS host names on",
                        vpc.id(),
                        values -> values.with(Vpc.ENABLE_DNS_SUPPORT, true).with(Vpc.ENABLE_DNS_HOSTNAMES, true)))
                .say(Wording.full(context, vpc) + " has " + missing + " switched off, so nodes can't register with "
                        + Wording.full(context, cluster) + ". Switch "
                        + (hasResolution || hasHostNames ? "that" : "both")
                        + " on.");
    }

    private static void checkBlock(
            CheckContext context, Report report, Node cluster, CidrBlock block, Optional<Node> vpc) {
        fault(context, block, vpc).ifPresent(fault -> {
            Report.Finding finding = report.at(cluster, EksCluster.SERVICE_IPV4_CIDR);
            vpc.ifPresent(finding::with);
            finding.fix(Fixes.clear("Let EKS choose the block", cluster.id(), EksCluster.SERVICE_IPV4_CIDR))
                    .say("The Services of " + Wording.full(context, cluster) + " can't have the addresses " + block
                            + ": " + fault);
        });
    }

    private static Optional<String> fault(CheckContext context, CidrBlock block, Optional<Node> vpc) {
        if (PRIVATE.stream().noneMatch(range -> range.contains(block))) {
            return Optional.of("the block must lie in one of the private ranges "
                    + Wording.and(PRIVATE.stream().map(CidrBlock::toString).toList()) + ".");
        }
        if (block.prefix() < LARGEST || block.prefix() > SMALLEST) {
            return Optional.of("the block must be between /" + SMALLEST + " and /" + LARGEST + ".");
        }
        return vpc.flatMap(each -> overlapped(each, block)
                .map(other -> "they overlap " + other + " of " + Wording.full(context, each)
                        + ". Choose another block, or none."));
    }

    private static Optional<CidrBlock> overlapped(Node vpc, CidrBlock block) {
        return Stream.concat(
                Stream.of(vpc.values().value(Vpc.CIDR)),
                vpc.values().get(Vpc.EXTRA_CIDRS).orElse(List.of()).stream())
                .filter(block::overlaps)
                .findFirst();
    }
}
