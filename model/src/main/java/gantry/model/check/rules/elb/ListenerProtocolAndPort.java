package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A listener speaks what its type of load balancer can speak, on a port of its own.
public final class ListenerProtocolAndPort implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/listener-protocol-and-port",
            "Listener protocol and port",
            Severity.ERROR,
            "An Application Load Balancer reads requests, so it must speak HTTP. A Network Load Balancer passes "
                    + "connections on without reading them and knows only what they are made of: TCP, TLS, UDP or "
                    + "QUIC. Each port belongs to one listener.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html");

    /// Two listeners that AWS offers as one.
    private static final Map<Set<String>, String> TOGETHER = Map.of(
            Set.of("TCP", "UDP"), "TCP_UDP",
            Set.of("TCP", "QUIC"), "TCP_QUIC");

    private static final long HTTP_PORT = 80;
    private static final long HTTPS_PORT = 443;

    /// A second port for web servers: https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml
    private static final long FIRST_FREE_PORT = 8080;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (BalancerType type : BalancerType.ALL) {
            for (Node balancer : context.nodes(type.kind())) {
                context.token().throwIfCancelled();
                check(context, report, type.listenersOf(balancer));
            }
        }
    }

    private static void check(CheckContext context, Report report, List<Listening> listeners) {
        var taken = new HashMap<Long, Listening>();
        for (Listening each : listeners) {
            if (!each.isSpoken()) {
                sayProtocol(context, report, each, listeners);
            } else if (each.port().isEmpty()) {
                sayPort(context, report, each, listeners);
            } else {
                Optional.ofNullable(taken.putIfAbsent(each.port().get(), each))
                        .ifPresent(first -> sayTwice(context, report, new Pair(first, each), listeners));
            }
        }
    }

    private static void sayProtocol(
            CheckContext context, Report report, Listening listener, List<Listening> listeners) {
        Property<?> field = listener.type().fields().protocol();
        Report.Finding finding = report.at(listener.balancer(), listener.at(field));
        finding.fix(speak(context, listener));
        otherType(context, listener.type(), listeners).ifPresent(finding::fix);
        finding.say(Wording.full(context, listener.balancer()) + " can't listen on " + listener.text()
                + ": it speaks " + Wording.or(listener.type().spoken()) + ".");
    }

    private static Fix speak(CheckContext context, Listening listener) {
        BalancerType type = listener.type();
        BalancerType.Fields fields = type.fields();
        String wanted = nearest(listener);
        boolean isBare = wanted.equals("HTTPS") && !listener.hasCertificate();
        String certificate = Certificates.placeholder(context, listener.balancer());
        return type.changeListener(
                "Set the protocol to " + wanted + (isBare ? " with a certificate" : ""), listener, values -> isBare
                        ? values.withRaw(fields.protocol().name(), wanted).with(fields.certificate(), certificate)
                        : values.withRaw(fields.protocol().name(), wanted));
    }

    /// The protocol that comes nearest to what was meant.
    private static String nearest(Listening listener) {
        if (listener.type().equals(BalancerType.APPLICATION)) {
            return listener.isEncrypted() ? "HTTPS" : "HTTP";
        }
        boolean isEnded = listener.isEncrypted() && listener.hasCertificate();
        return !isEnded ? "TCP" : listener.type().equals(BalancerType.NETWORK) ? "TLS" : "SSL";
    }

    /// Offered when all listeners fit the other type.
    private static Optional<Fix> otherType(CheckContext context, BalancerType type, List<Listening> listeners) {
        Node balancer = listeners.getFirst().balancer();
        List<String> protocols = listeners.stream().map(Listening::protocol).toList();
        if (type.equals(BalancerType.NETWORK) && BalancerType.APPLICATION.spoken().containsAll(protocols)) {
            return new BalancerChange(context).toApplication(balancer);
        }
        return type.equals(BalancerType.APPLICATION) && BalancerType.NETWORK.spoken().containsAll(protocols)
                ? Optional.of(new BalancerChange(context).toNetwork(balancer))
                : Optional.empty();
    }

    private static long usualPort(Listening listener) {
        return listener.isEncrypted() ? HTTPS_PORT : HTTP_PORT;
    }

    private static void sayPort(CheckContext context, Report report, Listening listener, List<Listening> listeners) {
        Property<Long> field = listener.type().fields().port();
        long port = freePort(listener, listeners);
        report.at(listener.balancer(), listener.at(field))
                .fix(listener.type().changeListener(
                        "Set the port to " + port, listener, values -> values.with(field, port)))
                .say(Wording.full(context, listener.balancer()) + " can't listen on " + listener.text()
                        + ": ports are 1 to 65535.");
    }

    /// The usual port of the protocol, or another one that no listener has.
    private static long freePort(Listening listener, List<Listening> listeners) {
        List<Long> taken = listeners.stream().flatMap(each -> each.port().stream()).toList();
        long port = usualPort(listener);
        if (taken.contains(port)) {
            port = FIRST_FREE_PORT;
        }
        while (taken.contains(port)) {
            port++;
        }
        return port;
    }

    /// Two listeners on one port.
    private record Pair(Listening first, Listening second) {

        /// The one whose protocol usually has another port; the second one in doubt.
        Listening stranger() {
            return usualPort(first) != first.port().orElseThrow() ? first : second;
        }
    }

    private static void sayTwice(CheckContext context, Report report, Pair pair, List<Listening> listeners) {
        Listening second = pair.second;
        Optional<String> both = together(pair.first, second);
        Report.Finding finding = report.at(second.balancer(), second.at(second.type().fields().port()));
        if (both.isPresent()) {
            finding.fix(unite(pair.first, second, both.get()));
        } else {
            Property<Long> field = second.type().fields().port();
            long port = freePort(pair.stranger(), listeners);
            finding.fix(second.type()
                    .changeListener(
                            "Set the port of " + pair.stranger().text() + " to " + port,
                            pair.stranger(),
                            values -> values.with(field, port)));
        }
        finding.fix(remove(second, "Remove the listener " + second.text()))
                .say(Wording.full(context, second.balancer()) + " listens on port " + second.port().orElseThrow()
                        + " twice, as " + pair.first.text() + " and as " + second.text() + "; "
                        + both.map(protocol -> "make them one listener for " + protocol + ".")
                                .orElse("each port takes one listener."));
    }

    private static Optional<String> together(Listening first, Listening second) {
        boolean isPair = first.type().equals(BalancerType.NETWORK) && !first.protocol().equals(second.protocol());
        return isPair
                ? Optional.ofNullable(TOGETHER.get(Set.of(first.protocol(), second.protocol())))
                : Optional.empty();
    }

    private static Fix unite(Listening first, Listening second, String protocol) {
        String name = first.type().fields().protocol().name();
        return first.type()
                .changeListeners("Make them one " + protocol + " listener", first.balancer(), all -> {
                    if (isThere(all, second)) {
                        all.set(first.index(), all.get(first.index()).withRaw(name, protocol));
                        all.remove(second.index());
                    }
                });
    }

    private static Fix remove(Listening listener, String label) {
        return listener.type().changeListeners(label, listener.balancer(), all -> {
            if (isThere(all, listener)) {
                all.remove(listener.index());
            }
        });
    }

    private static boolean isThere(List<Values> all, Listening listener) {
        return listener.index() < all.size() && all.get(listener.index()).equals(listener.values());
    }
}
