package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.facts.WellKnownPorts;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.connection.Exposes;
import gantry.model.kinds.connection.Integrates;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TransportProtocol;
import gantry.model.kinds.lambda.RestApi;
import gantry.model.topology.Traffic;
import java.util.List;

/// HTTP is balanced better by a load balancer that understands it.
public final class PreferAlbForHttp implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/prefer-alb-for-http",
            "Application balancer for HTTP",
            Severity.INFO,
            "A Network Load Balancer sees connections, not requests. For a website that gives away routing by path and "
                    + "host, redirects, and an even spread of requests over tasks. It is worth it for very high loads, "
                    + "fixed addresses, other protocols or AWS PrivateLink.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var traffic = new Traffic(context.diagram(), context.topology());
        var change = new BalancerChange(context);
        for (Node balancer : context.nodes(NetworkLoadBalancer.ID)) {
            context.token().throwIfCancelled();
            boolean hasReason = balancer.values().value(NetworkLoadBalancer.HIGH_PERFORMANCE)
                    || !context.topology().sources(balancer, Exposes.ID).isEmpty()
                    // The VPC link of a REST API is a PrivateLink as well.
                    || context.topology().sources(balancer, Integrates.ID).stream()
                            .anyMatch(api -> api.isA(RestApi.ID));
            List<Traffic.Way> ways = hasReason ? List.of() : traffic.from(balancer);
            if (!ways.isEmpty() && ways.stream().allMatch(way -> isWeb(traffic, way))) {
                say(context, report, change, ways);
            }
        }
    }

    private static boolean isWeb(Traffic traffic, Traffic.Way way) {
        return way.target().isA(EcsService.ID)
                && traffic.backend(way.registration()).filter(PreferAlbForHttp::isWeb).isPresent();
    }

    private static boolean isWeb(Traffic.Backend backend) {
        boolean isSaid = backend.mapping().effective(PortMapping.APP_PROTOCOL).isPresent();
        return backend.mapping().value(PortMapping.PROTOCOL) == TransportProtocol.TCP
                && (isSaid || WellKnownPorts.isWeb(backend.port()));
    }

    private static void say(CheckContext context, Report report, BalancerChange change, List<Traffic.Way> ways) {
        Node balancer = ways.getFirst().balancer();
        List<Node> services = ways.stream().map(Traffic.Way::target).distinct().toList();
        Report.Finding finding = report.at(balancer).with(services.toArray(Node[]::new));
        change.toApplication(balancer).ifPresent(finding::fix);
        finding.fix(Fixes.set(
                "Mark it as high performance", balancer.id(), NetworkLoadBalancer.HIGH_PERFORMANCE, true))
                .say(Wording.full(context, balancer) + " forwards only to "
                        + Wording.names(context, services)
                        + ", which " + (services.size() == 1 ? "speaks" : "speak")
                        + " HTTP; an Application Load Balancer suits that better, unless very high loads or AWS "
                        + "PrivateLink are the reason.");
    }
}
