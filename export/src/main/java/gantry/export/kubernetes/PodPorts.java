package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.AppProtocol;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.PortMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The ports of all containers of a pod, which share one network and so one set of names and numbers.
final class PodPorts {

    private final Plan plan;
    private final DnsNames names = new DnsNames();
    private final Set<String> numbers = new HashSet<>();
    private final List<PodPort> ports = new ArrayList<>();

    PodPorts(Plan plan) {
        this.plan = plan;
    }

    /// Adds the ports of a container that keeps running.
    void add(Node container, boolean isSidecar) {
        List<Values> mappings = plan.usable(container, Container.PORT_MAPPINGS).orElse(List.of());
        for (int index = 0; index < mappings.size(); index++) {
            add(container, mappings.get(index), isSidecar, FieldPath.of(Container.PORT_MAPPINGS).item(index));
        }
    }

    private void add(Node container, Values mapping, boolean isSidecar, FieldPath field) {
        Optional<Integer> number = mapping.effective(PortMapping.CONTAINER_PORT).map(Math::toIntExact);
        if (number.isEmpty()) {
            return;
        }
        String protocol = mapping.value(PortMapping.PROTOCOL).value().toUpperCase(Locale.ROOT);
        if (!numbers.add(protocol + number.get())) {
            plan.report(
                    KubernetesRules.LOST,
                    container,
                    field,
                    "Port " + number.get() + " of " + plan.label(container)
                            + " is left out: another container of the pod has it. Choose another port.");
            return;
        }
        Optional<AppProtocol> application = mapping.get(PortMapping.APP_PROTOCOL);
        String wanted = mapping.get(PortMapping.NAME)
                .or(() -> application.map(AppProtocol::value))
                .orElse(protocol + "-" + number.get());
        String name = names.free(wanted, "port", DnsNames.LONGEST_PORT);
        ports.add(new PodPort(container, name, number.get(), protocol, application, isSidecar));
        reportChanges(container, mapping, field, name);
    }

    private void reportChanges(Node container, Values mapping, FieldPath field, String name) {
        mapping.get(PortMapping.NAME)
                .filter(given -> !given.equals(name))
                .ifPresent(given -> plan.report(
                        KubernetesRules.CHANGED,
                        container,
                        field.child(PortMapping.NAME),
                        "The port '" + given + "' of " + plan.label(container) + " is called " + name
                                + ": names of ports have at most " + DnsNames.LONGEST_PORT + " characters."));
        mapping.get(PortMapping.HOST_PORT)
                .filter(host -> host != 0 && !mapping.get(PortMapping.CONTAINER_PORT).equals(Optional.of(host)))
                .ifPresent(host -> plan.report(
                        KubernetesRules.LOST,
                        container,
                        field.child(PortMapping.HOST_PORT),
                        "The host port " + host + " of " + plan.label(container)
                                + " is left out: pods have addresses of their own. Use the Service instead."));
    }

    List<PodPort> all() {
        return List.copyOf(ports);
    }

    List<PodPort> of(Node container) {
        return ports.stream().filter(port -> port.container().equals(container)).toList();
    }

    /// The port among `ports` that a load balancer sends requests to; empty, and reported, when there is none.
    static Optional<PodPort> target(Plan plan, Edge targets, List<PodPort> ports) {
        Optional<String> container = plan.usable(targets, Targets.CONTAINER);
        Optional<Long> number = plan.usable(targets, Targets.PORT);
        Optional<PodPort> port = ports.stream()
                .filter(PodPort::isTcp)
                .filter(each -> container.isEmpty() || each.container().name().equals(container.get()))
                .filter(each -> number.isEmpty() || each.number() == number.get())
                .findFirst();
        if (port.isEmpty()) {
            plan.leaveOut(
                    targets,
                    "no container has the port" + number.map(each -> " " + each).orElse("")
                            + container.map(name -> " in '" + name + "'").orElse("")
                            + " that it leads to. Add a port mapping.");
        }
        return port;
    }
}
