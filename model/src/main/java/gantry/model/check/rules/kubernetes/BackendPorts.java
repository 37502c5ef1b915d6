package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.kubernetes.KubernetesService;
import java.util.List;
import java.util.Optional;

/// Whether those who call a Service, an Ingress or a workload, name a port that it has.
final class BackendPorts {

    private static final int MOST_CHOICES = 3;

    private BackendPorts() {}

    /// @param property the port of the Service that the connection names
    static void check(CheckContext context, Report report, Edge edge, Property<Long> property) {
        Node service = context.diagram().require(edge.to());
        if (!service.isA(KubernetesService.ID)) {
            return;
        }
        List<Long> numbers = ServicePortList.of(service).numbers();
        Optional<Long> port = edge.values().get(property);
        boolean isFine = port.map(numbers::contains).orElse(!numbers.isEmpty());
        if (isFine) {
            return;
        }
        Report.Finding finding = report.at(edge, property)
                .with(context.diagram().require(edge.from()), service);
        if (port.isPresent()) {
            numbers.stream().filter(PortNumbers::isPort).limit(MOST_CHOICES).forEach(number -> finding.fix(
                    Fixes.set("Set the port to " + number, edge.id(), property, number)));
        } else {
            finding.fix(Fixes.clear("Give the Service port 80 back", service.id(), KubernetesService.PORTS));
        }
        String caller = Wording.full(context, context.diagram().require(edge.from()));
        String has = numbers.isEmpty()
                ? " has no ports"
                : " has only " + Wording.and(numbers.stream().map(String::valueOf).toList());
        finding.say(port.map(number -> "Port " + number + " leads nowhere: ").orElse("")
                + caller + " calls " + Wording.full(context, service) + ", which" + has + ".");
    }
}
