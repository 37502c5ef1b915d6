package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.ecs.TransportProtocol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The port mappings of a container fit the network mode of its task definition.
public final class PortMappingNetworkMode implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/port-mapping-network-mode",
            "Port mapping and network mode",
            Severity.ERROR,
            "In the modes awsvpc and host a container listens directly on its network interface, so there is no "
                    + "second port to map to. Only in mode bridge does the instance have ports of its own, and in "
                    + "mode none there is no network at all.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            for (Node container : topology.containers(definition)) {
                List<Values> mappings = container.values().effective(Container.PORT_MAPPINGS).orElse(List.of());
                if (!mappings.isEmpty()) {
                    check(context, report, new Case(definition, container, mappings));
                }
            }
        }
    }

    private record Case(Node definition, Node container, List<Values> mappings) {

        NetworkMode mode() {
            return definition.values().value(TaskDefinition.NETWORK_MODE);
        }

        ValuePath path(int index) {
            return ValuePath.of(Container.PORT_MAPPINGS.name()).item(index);
        }
    }

    private static void check(CheckContext context, Report report, Case each) {
        if (each.mode() == NetworkMode.NONE) {
            report.at(each.container, Container.PORT_MAPPINGS)
                    .with(each.definition)
                    .fix(Fixes.clear("Remove the port mappings", each.container.id(), Container.PORT_MAPPINGS))
                    .fix(Fixes.clear(
                            "Set the network mode back to awsvpc",
                            each.definition.id(),
                            TaskDefinition.NETWORK_MODE))
                    .say(Wording.full(context, each.container) + " maps ports, but task definition "
                            + Wording.quoted(context, each.definition)
                            + " uses network mode none, which has no ports at all.");
        } else if (each.mode() != NetworkMode.BRIDGE) {
            checkHostPorts(context, report, each);
        }
        checkProtocols(context, report, each);
    }

    private static void checkHostPorts(CheckContext context, Report report, Case each) {
        for (int index = 0; index < each.mappings.size(); index++) {
            Optional<Long> containerPort = each.mappings.get(index).get(PortMapping.CONTAINER_PORT);
            Optional<Long> hostPort = each.mappings.get(index).get(PortMapping.HOST_PORT);
            if (containerPort.isEmpty() || hostPort.isEmpty() || hostPort.equals(containerPort)) {
                continue;
            }
            ValuePath path = each.path(index).child(PortMapping.HOST_PORT.name());
            report.at(each.container, path.field())
                    .with(each.definition)
                    .fix(Fixes.change("Remove the host port", each.container.id(), path::remove))
                    .fix(Fixes.change(
                            "Set the host port to " + containerPort.get(),
                            each.container.id(),
                            values -> path.set(values, containerPort.get())))
                    .say("In network mode " + each.mode().value() + " the host port of container "
                            + Wording.quoted(context, each.container) + " must be empty or equal to its container port "
                            + containerPort.get() + ", not " + hostPort.get() + ".");
        }
    }

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html (one protocol per port)
    private static void checkProtocols(CheckContext context, Report report, Case each) {
        Map<Long, TransportProtocol> first = new HashMap<>();
        for (int index = 0; index < each.mappings.size(); index++) {
            Values mapping = each.mappings.get(index);
            TransportProtocol protocol = mapping.value(PortMapping.PROTOCOL);
            Optional<Long> port = mapping.get(PortMapping.CONTAINER_PORT);
            TransportProtocol other = port.map(number -> first.putIfAbsent(number, protocol)).orElse(protocol);
            if (other != protocol) {
                ValuePath path = each.path(index);
                report.at(each.container, path.field())
                        .with(each.definition)
                        .fix(Fixes.change(
                                "Remove the mapping for " + protocol.value(), each.container.id(), path::remove))
                        .say(Wording.full(context, each.container) + " maps its port " + port.orElseThrow()
                                + " for " + other.value() + " and for " + protocol.value()
                                + ". ECS accepts one protocol for each container port.");
            }
        }
    }
}
