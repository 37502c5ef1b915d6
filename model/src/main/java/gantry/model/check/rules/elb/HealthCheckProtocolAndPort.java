package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.HealthCheckProtocol;
import gantry.model.kinds.balancing.HealthChecks;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.balancing.TargetGroup;
import gantry.model.kinds.balancing.TargetProtocol;
import gantry.model.kinds.balancing.TargetType;
import gantry.model.kinds.connection.Targets;
import gantry.model.topology.Traffic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Health checks use a protocol that has answers, and the port on which the task really listens.
public final class HealthCheckProtocolAndPort implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/health-check-protocol-and-port",
            "Health check protocol and port",
            Severity.ERROR,
            "A health check needs an answer: an HTTP code, or at least a TCP connection. UDP and QUIC give none that a "
                    + "load balancer could judge. Where ports are chosen when a task starts, only traffic-port "
                    + "follows them; a fixed number asks a port at which nobody listens.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html");

    private static final String TRAFFIC_PORT = "traffic-port";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// A target group, or the connection that one is derived from.
    ///
    /// @param isWeb         whether it gets HTTP
    /// @param registrations the connections to its targets
    private record Case(Element element, String name, boolean isWeb, List<Edge> registrations) {}

    @Override
    public void check(CheckContext context, Report report) {
        var traffic = new Traffic(context.diagram(), context.topology());
        cases(context).forEach(each -> {
            context.token().throwIfCancelled();
            checkProtocol(report, each);
            checkPort(context, report, traffic, each);
        });
    }

    private static Stream<Case> cases(CheckContext context) {
        Stream<Case> drawn = context.nodes(TargetGroup.ID).stream()
                .filter(group -> group.values().value(TargetGroup.TARGET_TYPE) != TargetType.LAMBDA)
                .map(group -> new Case(
                        group,
                        Wording.full(context, group),
                        isWeb(group.values().value(TargetGroup.PROTOCOL)),
                        context.topology().edgesFrom(group, Targets.ID).toList()));
        Stream<Case> derived = context.edges(Targets.ID).stream()
                .filter(edge -> hasGroup(context.diagram().require(edge.from())))
                .map(edge -> derived(context, edge));
        return Stream.concat(drawn, derived);
    }

    private static Case derived(CheckContext context, Edge edge) {
        Node balancer = context.diagram().require(edge.from());
        Node target = context.diagram().require(edge.to());
        boolean isWeb = edge.values()
                .effective(Targets.PROTOCOL)
                .map(HealthCheckProtocolAndPort::isWeb)
                .orElseGet(() -> balancer.isA(ApplicationLoadBalancer.ID));
        return new Case(edge, Wording.quoted(context, target), isWeb, List.of(edge));
    }

    private static boolean hasGroup(Node node) {
        return node.isA(ApplicationLoadBalancer.ID) || node.isA(NetworkLoadBalancer.ID);
    }

    private static boolean isWeb(TargetProtocol protocol) {
        return protocol == TargetProtocol.HTTP || protocol == TargetProtocol.HTTPS;
    }

    private static void checkProtocol(Report report, Case each) {
        Optional<HealthCheckProtocol> protocol = each.element().values().get(HealthChecks.PROTOCOL);
        boolean isRefused = protocol
                .filter(chosen -> !chosen.isUsable() || chosen == HealthCheckProtocol.TCP && each.isWeb())
                .isPresent();
        if (!isRefused) {
            return;
        }
        HealthCheckProtocol usual = each.isWeb() ? HealthCheckProtocol.HTTP : HealthCheckProtocol.TCP;
        String chosen = protocol.orElseThrow().value();
        report.at(each.element(), HealthChecks.PROTOCOL)
                .fix(Fixes.set(
                        "Set the protocol of the check to " + usual.value(),
                        each.element().id(),
                        HealthChecks.PROTOCOL,
                        usual))
                .say("Health checks of " + each.name() + " can't use " + chosen
                        + (each.isWeb() ? ": targets that speak HTTP are checked by HTTP or HTTPS."
                                : ": use TCP, HTTP or HTTPS."));
    }

    private static void checkPort(CheckContext context, Report report, Traffic traffic, Case each) {
        Optional<String> port = each.element()
                .values()
                .get(HealthChecks.PORT)
                .filter(text -> !text.isBlank() && !text.equals(TRAFFIC_PORT));
        if (port.isEmpty()) {
            return;
        }
        Optional<Traffic.Backend> dynamic = each.registrations().stream()
                .flatMap(edge -> traffic.backend(edge).stream())
                .filter(Traffic.Backend::isDynamic)
                .findFirst();
        if (dynamic.isPresent()) {
            Node container = dynamic.get().container();
            report.at(each.element(), HealthChecks.PORT)
                    .with(container, dynamic.get().taskDefinition())
                    .fix(Fixes.set(
                            "Set the port of the check to " + TRAFFIC_PORT,
                            each.element().id(),
                            HealthChecks.PORT,
                            TRAFFIC_PORT))
                    .say("Health checks of " + each.name() + " ask port " + port.get()
                            + ", but the host port of the container " + Wording.quoted(context, container)
                            + " is another one for every task; use " + TRAFFIC_PORT + ".");
        }
    }
}
