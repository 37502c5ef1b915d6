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
import gantry.model.kind.Property;
import gantry.model.kinds.balancing.Scheme;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.kubernetes.Ingress;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Load balancers for Ingresses and Services need a controller that makes them, and subnets that it finds.
public final class AwsLoadBalancerController implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "eks/aws-load-balancer-controller",
            "Load balancers of a cluster",
            Severity.WARNING,
            "An Ingress is only a wish: a controller in the cluster reads it and makes the load balancer. It looks for "
                    + "subnets by their tags, public ones for callers from the internet and private ones for the rest, "
                    + "and an Application Load Balancer wants two zones. When one of these is missing, the Ingress stays "
                    + "without an address.",
            "https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        List<Node> entries = Stream.of(Ingress.ID, KubernetesService.ID)
                .flatMap(kind -> context.nodes(kind).stream())
                .filter(BalancedByController::isMeant)
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        var subnets = new BalancerSubnets(context);
        Topology topology = context.topology();
        for (Node entry : entries) {
            context.token().throwIfCancelled();
            topology.around(entry, EksCluster.ID).ifPresent(cluster -> {
                if (hasController(cluster)) {
                    subnets.network(cluster).ifPresent(vpc -> checkSubnets(context, report, entry, subnets.in(vpc)));
                } else {
                    sayNoController(context, report, entry, cluster);
                }
            });
        }
    }

    private static boolean hasController(Node cluster) {
        return cluster.values().value(EksCluster.AUTO_MODE)
                || cluster.values().value(EksCluster.LOAD_BALANCER_CONTROLLER);
    }

    private static void sayNoController(CheckContext context, Report report, Node entry, Node cluster) {
        String result = entry.isA(Ingress.ID)
                ? " gets no load balancer: "
                : " gets no Network Load Balancer, but a Classic Load Balancer at best: ";
        report.at(entry)
                .with(cluster)
                .fix(Fixes.set(
                        "Set the Load Balancer Controller to on",
                        cluster.id(),
                        EksCluster.LOAD_BALANCER_CONTROLLER,
                        true))
                .say(Wording.full(context, entry) + result + "the AWS Load Balancer Controller doesn't run in "
                        + Wording.full(context, cluster) + ".");
    }

    private static void checkSubnets(
            CheckContext context, Report report, Node entry, BalancerSubnets.Network network) {
        Property<Scheme> property = entry.isA(Ingress.ID) ? Ingress.SCHEME : KubernetesService.SCHEME;
        Scheme scheme = entry.values().value(property);
        BalancerSubnets.Wish wish = new BalancerSubnets.Wish(
                scheme == Scheme.INTERNET_FACING, entry.isA(Ingress.ID) ? 2 : 1);
        Optional<BalancerSubnets.Lack> lack = network.lack(wish);
        if (lack.isEmpty()) {
            return;
        }
        Report.Finding finding = report.at(entry).with(network.vpc());
        lack.get().fix().ifPresent(finding::fix);
        if (wish.isPublic() && network.lack(new BalancerSubnets.Wish(false, wish.zones())).isEmpty()) {
            finding.fix(internal(entry, property));
        }
        finding.say(Wording.full(context, entry) + (wish.isPublic() ? " faces the internet" : " is internal") + ", but "
                + lack.get().inWords() + ", so the AWS Load Balancer Controller makes no load balancer.");
    }

    private static Fix internal(Node entry, Property<Scheme> property) {
        return Fixes.set("Set the scheme to internal", entry.id(), property, Scheme.INTERNAL);
    }
}
