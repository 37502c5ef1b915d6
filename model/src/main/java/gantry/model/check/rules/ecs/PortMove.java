package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.topology.Topology;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Moves a container to another port, together with what load balancers send there.
///
/// @param port the mapping that gives way
record PortMove(CheckContext context, Node definition, UsedPort port) {

    /// Where free ports for programs usually begin.
    private static final long FIRST = 8080;

    private static final long LAST = 65_535;

    Fix fix(List<UsedPort> taken) {
        long free = free(taken);
        return Fixes.onNode(
                "Set the port of " + Wording.quoted(context, port.container()) + " to " + free,
                port.container().id(),
                now -> move(now, free));
    }

    private long free(List<UsedPort> taken) {
        Set<Long> numbers = taken.stream()
                .flatMap(each -> Stream.of(each.containerPort(), each.hostPort()))
                .collect(Collectors.toCollection(HashSet::new));
        numbers.addAll(UsedPort.RESERVED);
        long start = port.containerPort() < FIRST || port.containerPort() >= LAST ? FIRST : port.containerPort() + 1;
        long free = start;
        while (numbers.contains(free)) {
            free = free == LAST ? 1 : free + 1;
        }
        return free;
    }

    private Diff move(Diagram now, long free) {
        var draft = new Draft(now);
        Node container = now.require(port.container().id());
        Values moved = port.path().child(PortMapping.CONTAINER_PORT.name()).set(container.values(), free);
        if (port.hostPort() != 0) {
            moved = port.path().child(PortMapping.HOST_PORT.name()).set(moved, free);
        }
        draft.put(container.withValues(moved));
        if (now.node(definition.id()).isPresent()) {
            follow(now, draft, container, free);
        }
        return draft.diff();
    }

    private void follow(Diagram now, Draft draft, Node container, long free) {
        var topology = new Topology(now, context.catalogue());
        for (Node service : topology.services(now.require(definition.id()))) {
            for (Edge edge : topology.incomingTargets(service)) {
                boolean isMeant = edge.values().get(Targets.CONTAINER).filter(container.name()::equals).isPresent()
                        && edge.values()
                                .get(Targets.PORT)
                                .filter(number -> number == port.containerPort())
                                .isPresent();
                if (isMeant) {
                    draft.put(edge.withValues(edge.values().with(Targets.PORT, free)));
                }
            }
        }
    }
}
