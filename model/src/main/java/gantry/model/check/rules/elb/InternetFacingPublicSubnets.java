package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.Scheme;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.Topology;
import gantry.model.topology.VpcSubnets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A load balancer that faces the internet must stand in public subnets.
public final class InternetFacingPublicSubnets implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/internet-facing-public-subnets",
            "Internet-facing in public subnets",
            Severity.ERROR,
            "A subnet is public when its route table leads to an internet gateway; only there do requests from "
                    + "the internet arrive. The load balancer needs such subnets, while the tasks behind it are "
                    + "better off in private ones.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        var placement = new Placement(context, topology);
        List<Node> balancers = BalancerType.ALL.stream()
                .flatMap(type -> context.nodes(type.kind()).stream())
                .toList();
        for (Node balancer : balancers) {
            context.token().throwIfCancelled();
            List<Node> hidden = placement.subnets(balancer).stream()
                    .filter(subnet -> !topology.isPublic(subnet))
                    .toList();
            if (BalancerType.isInternetFacing(balancer) && !hidden.isEmpty()) {
                Report.Finding finding = report.at(balancer, ApplicationLoadBalancer.SCHEME)
                        .with(hidden.toArray(Node[]::new));
                toPublicSubnets(context, topology, placement, balancer).ifPresent(finding::fix);
                finding.fix(Fixes.set(
                        "Make it internal", balancer.id(), ApplicationLoadBalancer.SCHEME, Scheme.INTERNAL))
                        .say(message(context, balancer, hidden));
            }
        }
    }

    private static String message(CheckContext context, Node balancer, List<Node> hidden) {
        String names = Wording.names(context, hidden);
        return Wording.full(context, balancer) + " faces the internet, but stands in the private "
                + (hidden.size() == 1 ? "subnet " : "subnets ") + names
                + ", where internet traffic doesn't arrive; the tasks behind it may stay private.";
    }

    /// Offered only where the VPC has public subnets in enough zones: fewer would be refused.
    private static Optional<Fix> toPublicSubnets(
            CheckContext context, Topology topology, Placement placement, Node balancer) {
        List<Node> subnets = placement.subnets(balancer);
        Map<Zone, Node> wanted = new EnumMap<>(Zone.class);
        subnets.stream()
                .filter(topology::isPublic)
                .forEach(subnet -> wanted.putIfAbsent(VpcSubnets.zone(subnet), subnet));
        topology.vpc(subnets.getFirst())
                .ifPresent(vpc -> placement.onePerZone(vpc, true)
                        .forEach(subnet -> wanted.putIfAbsent(VpcSubnets.zone(subnet), subnet)));
        int least = balancer.isA(ApplicationLoadBalancer.ID) ? 2 : 1;
        if (wanted.size() < least) {
            return Optional.empty();
        }
        String names = Wording.names(context, wanted.values());
        return Optional.of(Placement.fix("Place it in the public subnets " + names, balancer, wanted.values()));
    }
}
