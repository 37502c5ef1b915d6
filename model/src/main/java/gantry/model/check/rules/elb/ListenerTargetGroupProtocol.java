package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.facts.ListenerProtocols;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.HealthCheckProtocol;
import gantry.model.kinds.balancing.HealthChecks;
import gantry.model.kinds.balancing.TargetGroup;
import gantry.model.kinds.balancing.TargetProtocol;
import gantry.model.kinds.balancing.TargetType;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TransportProtocol;
import gantry.model.topology.Traffic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a listener speaks, what its target group speaks and what the container listens to fit together.
public final class ListenerTargetGroupProtocol implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/listener-target-group-protocol",
            "Listener and target protocol",
            Severity.ERROR,
            "A load balancer can end encryption, but it can't turn one protocol into another. An Application Load "
                    + "Balancer sends HTTP requests on as HTTP or HTTPS, a Network Load Balancer sends TCP on as TCP "
                    + "and UDP as UDP. AWS refuses any other target group.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var traffic = new Traffic(context.diagram(), context.topology());
        for (Edge edge : context.edges(Forwards.ID)) {
            context.token().throwIfCancelled();
            Node group = context.diagram().require(edge.to());
            if (group.isA(TargetGroup.ID)) {
                subject(context, edge, group).ifPresent(each -> check(context, report, traffic, each));
            }
        }
        for (Edge edge : context.edges(Targets.ID)) {
            context.token().throwIfCancelled();
            subject(context, edge, edge).ifPresent(each -> check(context, report, traffic, each));
        }
    }

    /// A connection of a load balancer, and where the protocol of its target group is said.
    ///
    /// @param listeners    those whose traffic goes there, at least one
    /// @param group        the target group, or the connection that it is derived from
    /// @param isToBalancer whether the target is another load balancer
    private record Case(
            List<Listening> listeners, Edge edge, Element group, Node target, boolean isToBalancer) {

        Node balancer() {
            return listeners.getFirst().balancer();
        }

        BalancerType type() {
            return listeners.getFirst().type();
        }

        boolean isDrawn() {
            return group instanceof Node;
        }

        /// What the group speaks; empty when nobody said so and it therefore fits.
        Optional<TargetProtocol> protocol() {
            return isDrawn()
                    ? group.values().effective(TargetGroup.PROTOCOL)
                    : group.values().effective(Targets.PROTOCOL);
        }

        List<String> allowed(Listening listener) {
            return isToBalancer
                    ? ListenerProtocols.toBalancers(type().key(), listener.protocol())
                    : ListenerProtocols.groups(type().key(), listener.protocol());
        }

        /// Without a target group, nobody says which listener is meant: one that fits is enough.
        Optional<Listening> misfit(TargetProtocol protocol) {
            List<Listening> misfits = listeners.stream()
                    .filter(each -> !allowed(each).contains(protocol.value()))
                    .toList();
            boolean isWrong = isDrawn() ? !misfits.isEmpty() : misfits.size() == listeners.size();
            return isWrong ? misfits.stream().findFirst() : Optional.empty();
        }
    }

    /// Empty for Classic Load Balancers, which have no target groups, for functions, and for what has no listener.
    private static Optional<Case> subject(CheckContext context, Edge edge, Element group) {
        Node balancer = context.diagram().require(edge.from());
        Node target = context.diagram().require(edge.to());
        Optional<BalancerType> type = BalancerType.of(balancer).filter(each -> !each.equals(BalancerType.CLASSIC));
        boolean isFunction = group instanceof Node node
                && node.values().value(TargetGroup.TARGET_TYPE) == TargetType.LAMBDA;
        Optional<Long> port = edge.isA(Forwards.ID) ? edge.values().effective(Forwards.LISTENER_PORT)
                : Optional.empty();
        List<Listening> listeners = type.stream()
                .flatMap(each -> each.listenersOf(balancer).stream())
                .filter(each -> each.isUsable() && (port.isEmpty() || port.equals(each.port())))
                .toList();
        return listeners.isEmpty() || isFunction
                ? Optional.empty()
                : Optional.of(new Case(listeners, edge, group, target, isToBalancer(context, group, target)));
    }

    /// A target group that has services behind it isn't meant for a load balancer, whatever its target type.
    private static boolean isToBalancer(CheckContext context, Element group, Node target) {
        boolean isMeant = group instanceof Node node
                && node.values().value(TargetGroup.TARGET_TYPE) == TargetType.ALB
                && context.topology().edgesFrom(node, Targets.ID).findAny().isEmpty();
        return isMeant || target.isA(ApplicationLoadBalancer.ID);
    }

    private static void check(CheckContext context, Report report, Traffic traffic, Case each) {
        Optional<Listening> misfit = each.isToBalancer() && each.protocol().isEmpty()
                ? each.misfit(TargetProtocol.TCP)
                : each.protocol().flatMap(each::misfit);
        if (misfit.isPresent()) {
            sayGroup(context, report, each, misfit.get());
        } else {
            Stream<Edge> registrations = each.isDrawn()
                    ? context.topology().edgesFrom(each.target(), Targets.ID)
                    : Stream.of(each.edge());
            registrations.forEach(edge -> traffic.backend(edge)
                    .ifPresent(backend -> checkPort(context, report, each, edge, backend)));
        }
    }

    private static void sayGroup(CheckContext context, Report report, Case each, Listening listener) {
        String spoken = each.protocol().map(TargetProtocol::value).orElse("TCP");
        List<String> allowed = each.listeners().stream()
                .map(each::allowed)
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .filter(common -> each.isDrawn() && !common.isEmpty())
                .orElseGet(() -> each.allowed(listener));
        var field = each.isDrawn() ? TargetGroup.PROTOCOL : Targets.PROTOCOL;
        Report.Finding finding = report.at(each.group(), field).with(each.balancer(), each.target(), each.edge());
        if (!allowed.isEmpty() && !allowed.contains(spoken)) {
            TargetProtocol first = TargetProtocol.valueOf(allowed.getFirst());
            finding.fix(Fixes.change(
                    "Set the protocol to " + first.value(), each.group().id(),
                    values -> speaking(values, field, first)));
        } else if (each.isToBalancer()) {
            finding.fix(each.type().changeListener(
                    "Let the listener " + listener.text() + " speak TCP",
                    listener,
                    values -> values.withRaw(each.type().fields().protocol().name(), "TCP")));
        }
        finding.say("The listener " + listener.text() + " of " + Wording.full(context, each.balancer())
                + " can't forward to " + Wording.full(context, each.target()) + " by " + spoken + "; "
                + (allowed.isEmpty() ? "only a TCP listener can." : "it takes " + Wording.or(allowed) + "."));
    }

    /// With another protocol; a health check by TCP goes where targets speak HTTP, because HTTP is checked by HTTP.
    private static Values speaking(Values values, Property<TargetProtocol> field, TargetProtocol protocol) {
        boolean isWeb = protocol == TargetProtocol.HTTP || protocol == TargetProtocol.HTTPS;
        boolean isTcp = values.get(HealthChecks.PROTOCOL).filter(HealthCheckProtocol.TCP::equals).isPresent();
        Values changed = values.with(field, protocol);
        return isWeb && isTcp ? changed.without(HealthChecks.PROTOCOL) : changed;
    }

    private static void checkPort(
            CheckContext context, Report report, Case each, Edge edge, Traffic.Backend backend) {
        TransportProtocol transport = backend.mapping().value(PortMapping.PROTOCOL);
        boolean isWrong = each.isDrawn()
                ? each.listeners().stream().anyMatch(listener -> !listener.fits(transport))
                : each.listeners().stream().noneMatch(listener -> listener.fits(transport));
        if (!isWrong) {
            return;
        }
        Listening listener = each.listeners().stream().filter(one -> !one.fits(transport)).findFirst().orElseThrow();
        TransportProtocol other = transport == TransportProtocol.TCP ? TransportProtocol.UDP : TransportProtocol.TCP;
        report.at(edge, Targets.PORT)
                .with(each.balancer(), backend.container(), backend.taskDefinition())
                .fix(listen(context, backend, other))
                .say("The listener " + listener.text() + " of " + Wording.full(context, each.balancer())
                        + " sends " + other.value().toUpperCase(Locale.ROOT) + " to the port "
                        + backend.port() + " of the container " + Wording.quoted(context, backend.container())
                        + ", which is mapped for " + transport.value().toUpperCase(Locale.ROOT) + ".");
    }

    private static Fix listen(CheckContext context, Traffic.Backend backend, TransportProtocol protocol) {
        ValuePath path = ValuePath.of(Container.PORT_MAPPINGS.name())
                .item(backend.index())
                .child(PortMapping.PROTOCOL.name());
        return Fixes.change(
                "Map the port " + backend.port() + " of " + Wording.quoted(context, backend.container()) + " for "
                        + protocol.value().toUpperCase(Locale.ROOT),
                backend.container().id(),
                values -> path.set(values, protocol.value()));
    }
}
