package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Selects;
import gantry.model.kinds.kubernetes.ContainerPort;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.ServicePort;
import gantry.model.kinds.kubernetes.ServiceType;
import gantry.model.topology.Pods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the ports of a Service lead to ports of the selected pods. A Service that selects none is silent here: that
/// is another mistake.
final class TargetPorts {

    private static final int MOST_CHOICES = 2;

    private final CheckContext context;
    private final Pods pods;

    TargetPorts(CheckContext context, Pods pods) {
        this.context = context;
        this.pods = pods;
    }

    /// Where one port of a Service leads, for the pods of one workload.
    ///
    /// @param text   the number or name
    /// @param source the connection that says it; empty when the Service does
    private record Target(ServicePortList ports, int index, Node workload, String text, Optional<Edge> source) {

        Optional<Long> number() {
            return Optional.of(text).filter(PortNumbers::isNumber).map(Long::valueOf);
        }
    }

    void check(Report report, ServicePortList ports) {
        if (ports.service().values().value(KubernetesService.TYPE) == ServiceType.HEADLESS) {
            return;
        }
        for (Node workload : pods.selected(ports.service())) {
            List<Node> containers = pods.containers(workload);
            List<Values> open = containers.stream().flatMap(each -> open(each).stream()).toList();
            checkEdge(report, ports, workload);
            for (int index = 0; index < ports.ports().size() && !containers.isEmpty(); index++) {
                target(ports, index, workload, open)
                        .filter(target -> !isOpen(target, open))
                        .ifPresent(target -> say(report, target, containers, open));
            }
        }
    }

    private static List<Values> open(Node container) {
        return container.values().get(PodContainer.PORTS).orElse(List.of());
    }

    private void checkEdge(Report report, ServicePortList ports, Node workload) {
        Optional<Edge> edge = pods.selecting(ports.service(), workload);
        edge.flatMap(each -> each.values().get(Selects.TARGET_PORT))
                .filter(text -> !PortNumbers.isReference(text))
                .ifPresent(text -> report.at(edge.orElseThrow(), Selects.TARGET_PORT)
                        .with(ports.service(), workload)
                        .fix(Fixes.clear("Remove the target port", edge.orElseThrow().id(), Selects.TARGET_PORT))
                        .say("The target port " + Wording.quoted(text) + " of the connection from "
                                + Wording.full(context, ports.service())
                                + " leads nowhere: it is a number from 1 to 65535 or the name of a port."));
    }

    /// What the Service says counts, then the connection, then a port of the pods with the same name, then the number.
    private Optional<Target> target(ServicePortList ports, int index, Node workload, List<Values> open) {
        Optional<String> own = ports.ports().get(index).get(ServicePort.TARGET_PORT);
        if (own.isPresent()) {
            return own.filter(PortNumbers::isReference)
                    .map(text -> new Target(ports, index, workload, text, Optional.empty()));
        }
        Optional<Edge> edge = pods.selecting(ports.service(), workload);
        Optional<String> drawn = edge.flatMap(each -> each.values().get(Selects.TARGET_PORT));
        if (drawn.isPresent()) {
            return drawn.filter(PortNumbers::isReference)
                    .map(text -> new Target(ports, index, workload, text, edge));
        }
        Optional<String> name = ports.name(index);
        boolean isNamed = name.isPresent() && open.stream().anyMatch(port -> port.get(ContainerPort.NAME).equals(name));
        return isNamed
                ? Optional.empty()
                : ports.number(index)
                        .filter(PortNumbers::isPort)
                        .map(number -> new Target(ports, index, workload, number.toString(), Optional.empty()));
    }

    private static boolean isOpen(Target target, List<Values> open) {
        Optional<Long> number = target.number();
        return open.stream()
                .anyMatch(port -> number.isPresent()
                        ? port.get(ContainerPort.CONTAINER_PORT).equals(number)
                        : port.get(ContainerPort.NAME).equals(Optional.of(target.text)));
    }

    private void say(Report report, Target target, List<Node> containers, List<Values> open) {
        Report.Finding finding = target.source
                .map(edge -> report.at(edge, Selects.TARGET_PORT).with(target.ports.service()))
                .orElseGet(() -> report.at(
                        target.ports.service(), target.ports.path(target.index).child(ServicePort.TARGET_PORT)))
                .with(target.workload);
        open.stream().limit(MOST_CHOICES).forEach(port -> reference(port).ifPresent(
                text -> finding.fix(choose(target, text))));
        target.number().ifPresent(number -> finding.fix(declare(containers.getFirst(), number)));
        if (target.number().isPresent()) {
            finding.as(Severity.WARNING);
        }
        List<String> ports = open.stream()
                .flatMap(port -> port.get(ContainerPort.CONTAINER_PORT).stream())
                .map(String::valueOf)
                .toList();
        finding.say("Port " + target.ports.number(target.index).map(String::valueOf).orElse("?") + " of "
                + Wording.full(context, target.ports.service()) + " leads nowhere: no container of "
                + Wording.quoted(context, target.workload)
                + (target.number().isPresent() ? " declares port " : " has a port called ")
                + (target.number().isPresent() ? target.text : "'" + target.text + "'") + ". "
                + (ports.isEmpty() ? "They declare no port." : "Declared: " + Wording.and(ports) + "."));
    }

    private static Optional<String> reference(Values port) {
        return port.get(ContainerPort.NAME).filter(PortNames::isLegal)
                .or(() -> port.get(ContainerPort.CONTAINER_PORT).map(String::valueOf));
    }

    private static Fix choose(Target target, String text) {
        String label = "Set the target port to " + text;
        return target.source
                .map(edge -> Fixes.set(label, edge.id(), Selects.TARGET_PORT, text))
                .orElseGet(() -> target.ports.change(
                        label, target.index, values -> values.with(ServicePort.TARGET_PORT, text)));
    }

    private Fix declare(Node container, long number) {
        String label = "Add port " + number + " to the container " + Wording.quoted(context, container);
        return Fixes.change(label, container.id(), values -> {
            var ports = new ArrayList<>(values.get(PodContainer.PORTS).orElse(List.of()));
            boolean isThere = ports.stream()
                    .anyMatch(port -> port.get(ContainerPort.CONTAINER_PORT).equals(Optional.of(number)));
            if (isThere) {
                return values;
            }
            ports.add(Values.EMPTY.with(ContainerPort.CONTAINER_PORT, number));
            return values.with(PodContainer.PORTS, ports);
        });
    }
}
