package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every port of a task is used once, and the ports of the instance's own programs not at all.
public final class DuplicateOrReservedPort implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/duplicate-or-reserved-port",
            "Port taken already",
            Severity.ERROR,
            "Only one program can listen on a port of a network interface. In the modes awsvpc and host all containers "
                    + "of a task share one interface, so their ports must differ; in mode bridge the ports of the "
                    + "instance must. On an instance SSH, Docker and the ECS agent hold some ports already.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            NetworkMode mode = topology.networkMode(definition);
            List<UsedPort> ports = UsedPort.of(topology.containers(definition));
            var run = new Run(context, report, definition, mode, ports);
            if (mode == NetworkMode.BRIDGE) {
                checkHostPorts(run);
            } else if (mode != NetworkMode.NONE) {
                checkContainerPorts(run);
            }
            if (mode == NetworkMode.BRIDGE || mode == NetworkMode.HOST) {
                checkReserved(run);
            }
        }
    }

    private record Run(
            CheckContext context, Report report, Node definition, NetworkMode mode, List<UsedPort> ports) {

        Report.Finding at(UsedPort port, Property<?> field) {
            return report.at(port.container(), port.path().child(field.name()).field()).with(definition);
        }

        Fix move(UsedPort port) {
            return new PortMove(context, definition, port).fix(ports);
        }
    }

    private static void checkContainerPorts(Run run) {
        Map<UsedPort.Key, UsedPort> first = new HashMap<>();
        for (UsedPort port : run.ports) {
            UsedPort other = first.putIfAbsent(port.inContainer(), port);
            if (other != null && !other.container().equals(port.container())) {
                run.at(port, PortMapping.CONTAINER_PORT)
                        .with(other.container())
                        .fix(run.move(port))
                        .say(Wording.full(run.context, port.container()) + " listens on port " + port.containerPort()
                                + ", which " + Wording.quoted(run.context, other.container())
                                + " has already: in network mode " + run.mode.value()
                                + " the containers of a task share one interface. Give one of them another port.");
            }
        }
    }

    private static void checkHostPorts(Run run) {
        Map<UsedPort.Key, UsedPort> first = new HashMap<>();
        for (UsedPort port : run.ports) {
            if (port.hostPort() == 0) {
                continue;
            }
            UsedPort other = first.putIfAbsent(port.onHost(), port);
            if (other != null) {
                run.at(port, PortMapping.HOST_PORT)
                        .with(other.container())
                        .fix(chosen(port))
                        .say(Wording.full(run.context, port.container()) + " takes port " + port.hostPort()
                                + " of the instance"
                                + (other.container().equals(port.container())
                                        ? " twice."
                                        : ", which " + Wording.quoted(run.context, other.container())
                                                + " has already.")
                                + " Use host port 0, so that ECS chooses a free one.");
            }
        }
    }

    private static void checkReserved(Run run) {
        boolean isBridge = run.mode == NetworkMode.BRIDGE;
        for (UsedPort port : run.ports) {
            long taken = isBridge ? port.hostPort() : port.containerPort();
            if (UsedPort.RESERVED.contains(taken)) {
                run.at(port, isBridge ? PortMapping.HOST_PORT : PortMapping.CONTAINER_PORT)
                        .fix(isBridge ? chosen(port) : run.move(port))
                        .say(Wording.full(run.context, port.container()) + " takes port " + taken
                                + " of the instance, but 22, 2375, 2376 and 51678 to 51680 belong to SSH, Docker and "
                                + "the ECS agent. "
                                + (isBridge ? "Use host port 0, so that ECS chooses a free one."
                                        : "Use another port."));
            }
        }
    }

    private static Fix chosen(UsedPort port) {
        return Fixes.change(
                "Set the host port to 0",
                port.container().id(),
                values -> port.path().child(PortMapping.HOST_PORT.name()).set(values, 0L));
    }
}
