package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.facts.WellKnownPorts;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.NetworkListener;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.balancing.NetworkProtocol;
import gantry.model.kinds.balancing.Scheme;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.topology.Traffic;
import java.util.List;
import java.util.Optional;

/// Databases and brokers don't speak HTTP, so an Application Load Balancer can't stand before them.
public final class AlbInFrontOfDatabase implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/alb-in-front-of-database",
            "Application balancer before database",
            Severity.WARNING,
            "An Application Load Balancer reads every request as HTTP and drops what isn't. Databases and brokers "
                    + "speak protocols of their own, so their clients get no further than a refused connection. A "
                    + "Network Load Balancer passes on any bytes over TCP.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var traffic = new Traffic(context.diagram(), context.topology());
        for (Node balancer : context.nodes(ApplicationLoadBalancer.ID)) {
            context.token().throwIfCancelled();
            List<Traffic.Way> ways = traffic.from(balancer);
            for (Traffic.Way way : ways) {
                Optional<Traffic.Backend> backend = Optional.of(way)
                        .filter(each -> each.target().isA(EcsService.ID))
                        .flatMap(each -> traffic.backend(each.registration()));
                backend.flatMap(AlbInFrontOfDatabase::database).ifPresent(database -> say(
                        context, report, way, new Found(backend.get(), database, ways.size() == 1)));
            }
        }
    }

    /// @param isAlone whether the load balancer has no other target
    private record Found(Traffic.Backend backend, String database, boolean isAlone) {}

    /// The database or broker behind a port: by the port, or by the image where the port isn't known as one for HTTP.
    private static Optional<String> database(Traffic.Backend backend) {
        boolean isWeb = backend.mapping().effective(PortMapping.APP_PROTOCOL).isPresent();
        if (isWeb || WellKnownPorts.isWeb(backend.port())) {
            return Optional.empty();
        }
        return WellKnownPorts.database(backend.port())
                .or(() -> backend.container().values().effective(Container.IMAGE)
                        .flatMap(WellKnownPorts::databaseOf));
    }

    private static void say(CheckContext context, Report report, Traffic.Way way, Found found) {
        Report.Finding finding = report.at(way.registration())
                .with(way.balancer(), way.target(), found.backend.container());
        if (found.isAlone) {
            finding.fix(balanceTcp(context, way.balancer(), found.backend.port()));
        }
        finding.fix(Fixes.remove("Disconnect " + Wording.quoted(context, way.target()), way.registration().id()))
                .say(Wording.full(context, way.balancer()) + " understands only HTTP, but "
                        + found.backend.container().name() + ":" + found.backend.port() + " of "
                        + Wording.quoted(context, way.target()) + " speaks the protocol of " + found.database
                        + ". Use an internal Network Load Balancer or connect to the service directly.");
    }

    private static Fix balanceTcp(CheckContext context, Node balancer, long port) {
        Fix change = new BalancerChange(context).toNetwork(balancer);
        String label = "Make it an internal Network Load Balancer on TCP:" + port;
        return new Fix(label, now -> {
            Diff changed = change.change().apply(now);
            return changed.isEmpty() ? changed : changed.then(listen(now.apply(changed), balancer, port));
        });
    }

    private static Diff listen(Diagram now, Node balancer, long port) {
        Diff internal = Edits.set(now, List.of(balancer.id()), NetworkLoadBalancer.SCHEME, Scheme.INTERNAL);
        Values listener = Values.EMPTY
                .with(NetworkListener.PROTOCOL, NetworkProtocol.TCP)
                .with(NetworkListener.PORT, port);
        return internal.then(Edits.set(
                now.apply(internal), List.of(balancer.id()), NetworkLoadBalancer.LISTENERS, List.of(listener)));
    }
}
