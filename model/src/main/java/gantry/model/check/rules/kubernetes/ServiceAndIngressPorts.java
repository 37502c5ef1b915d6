package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.FreeName;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Calls;
import gantry.model.kinds.connection.IngressRoute;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.kinds.kubernetes.PortProtocol;
import gantry.model.kinds.kubernetes.ServicePort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/// The ports of Services must be possible, tell themselves apart, and lead to ports that exist.
public final class ServiceAndIngressPorts implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "kubernetes/service-and-ingress-ports",
            "Ports of Services and Ingresses",
            Severity.ERROR,
            "A request passes three ports: that of the Ingress rule, that of the Service, and the one on which the "
                    + "container listens. Each names the next one by number or name; where a link is missing, the "
                    + "request ends there. With several ports only names tell them apart.",
            "https://kubernetes.io/docs/concepts/services-networking/service/");

    private static final List<Long> USUAL = List.of(80L, 443L, 8080L);
    private static final long HTTP = 80;
    private static final long HTTPS = 443;

    /// A port is known by both: https://kubernetes.io/docs/concepts/services-networking/service/#multi-port-services
    private record Key(PortProtocol protocol, long number) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var targets = new TargetPorts(context, context.pods());
        for (Node service : context.nodes(KubernetesService.ID)) {
            context.token().throwIfCancelled();
            ServicePortList ports = ServicePortList.of(service);
            for (int index = 0; index < ports.ports().size(); index++) {
                checkNumbers(context, report, ports, index);
            }
            checkDuplicates(context, report, ports);
            checkNames(context, report, ports);
            targets.check(report, ports);
        }
        for (Edge route : context.edges(IngressRoute.ID)) {
            BackendPorts.check(context, report, route, IngressRoute.PORT);
        }
        for (Edge call : context.edges(Calls.ID)) {
            BackendPorts.check(context, report, call, Calls.PORT);
        }
    }

    private static void checkNumbers(CheckContext context, Report report, ServicePortList ports, int index) {
        Values port = ports.ports().get(index);
        String service = Wording.full(context, ports.service());
        ports.number(index).filter(number -> !PortNumbers.isPort(number)).ifPresent(number -> {
            long better = LongStream.concat(
                    USUAL.stream().mapToLong(Long::longValue), LongStream.rangeClosed(8081, 9000))
                    .filter(each -> !ports.numbers().contains(each))
                    .findFirst()
                    .orElse(HTTP);
            report.at(ports.service(), ports.path(index).child(ServicePort.PORT))
                    .fix(ports.change("Set the port to " + better, index,
                            values -> values.with(ServicePort.PORT, better)))
                    .say("Port " + number + " of " + service + " leads nowhere: ports have numbers from 1 to 65535.");
        });
        port.get(ServicePort.TARGET_PORT).filter(target -> !PortNumbers.isReference(target))
                .ifPresent(target -> report.at(ports.service(), ports.path(index).child(ServicePort.TARGET_PORT))
                        .fix(ports.change("Remove the target port", index,
                                values -> values.without(ServicePort.TARGET_PORT)))
                        .say("The target port " + Wording.quoted(target) + " of " + service
                                + " leads nowhere: it is a number from 1 to 65535 or the name of a port."));
        port.get(ServicePort.NODE_PORT).filter(number -> !PortNumbers.isNodePort(number))
                .ifPresent(number -> report.at(ports.service(), ports.path(index).child(ServicePort.NODE_PORT))
                        .fix(ports.change("Let Kubernetes choose the node port", index,
                                values -> values.without(ServicePort.NODE_PORT)))
                        .say("The node port " + number + " of " + service
                                + " can't be opened: node ports lie between 30000 and 32767."));
    }

    private static void checkDuplicates(CheckContext context, Report report, ServicePortList ports) {
        Set<Key> seen = new HashSet<>();
        for (int index = 0; index < ports.ports().size(); index++) {
            Optional<Long> number = ports.number(index);
            PortProtocol protocol = ports.protocol(index);
            if (number.isPresent() && !seen.add(new Key(protocol, number.get()))) {
                int later = index;
                report.at(ports.service(), ports.path(index))
                        .fix(ports.changeAll("Remove the second port " + number.get(), list -> {
                            if (later < list.size()) {
                                list.remove(later);
                            }
                            return list;
                        }))
                        .say(Wording.full(context, ports.service()) + " has the port " + number.get() + " for "
                                + protocol.value() + " twice. Each port can lead to one place only.");
            }
        }
    }

    private static void checkNames(CheckContext context, Report report, ServicePortList ports) {
        if (ports.ports().size() < 2) {
            return;
        }
        Set<String> taken = new HashSet<>();
        List<String> unnamed = new ArrayList<>();
        for (int index = 0; index < ports.ports().size(); index++) {
            Optional<String> name = ports.name(index);
            if (name.isEmpty()) {
                unnamed.add(ports.number(index).map(String::valueOf).orElse("?"));
            } else if (!taken.add(name.get())) {
                String better = free(ports.ports(), index);
                report.at(ports.service(), ports.path(index).child(ServicePort.NAME))
                        .fix(ports.change("Set the name to '" + better + "'", index,
                                values -> values.with(ServicePort.NAME, better)))
                        .say(Wording.full(context, ports.service()) + " has two ports called '" + name.get()
                                + "'. Give each a name of its own.");
            }
        }
        if (!unnamed.isEmpty()) {
            report.at(ports.service(), KubernetesService.PORTS)
                    .fix(ports.changeAll("Name all ports", ServiceAndIngressPorts::named))
                    .say(Wording.full(context, ports.service()) + " has " + ports.ports().size() + " ports, but "
                            + Wording.and(unnamed) + (unnamed.size() == 1 ? " has" : " have")
                            + " no name. With several ports each needs one.");
        }
    }

    private static List<Values> named(List<Values> ports) {
        for (int index = 0; index < ports.size(); index++) {
            if (ports.get(index).get(ServicePort.NAME).filter(name -> !name.isBlank()).isEmpty()) {
                ports.set(index, ports.get(index).with(ServicePort.NAME, free(ports, index)));
            }
        }
        return ports;
    }

    /// A name after the number of the port that no other port of the Service has.
    private static String free(List<Values> ports, int index) {
        long number = ports.get(index).effective(ServicePort.PORT).orElse(HTTP);
        String stem = number == HTTP ? "http" : number == HTTPS ? "https" : "port-" + number;
        Set<String> taken = new HashSet<>();
        ports.forEach(port -> port.get(ServicePort.NAME).ifPresent(taken::add));
        return FreeName.among(taken, stem, next -> PortNames.numbered(stem, next));
    }
}
