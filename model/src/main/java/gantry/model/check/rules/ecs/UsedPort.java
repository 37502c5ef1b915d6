package gantry.model.check.rules.ecs;

import gantry.model.check.ValuePath;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TransportProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One port mapping of a container.
///
/// @param path     to the mapping in the values of the container
/// @param hostPort 0 when ECS chooses it
record UsedPort(Node container, ValuePath path, long containerPort, long hostPort, TransportProtocol protocol) {

    /// SSH, Docker and the ECS agent: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
    static final Set<Long> RESERVED = Set.of(22L, 2375L, 2376L, 51_678L, 51_679L, 51_680L);

    /// A port for one protocol.
    record Key(long number, TransportProtocol protocol) {}

    Key inContainer() {
        return new Key(containerPort, protocol);
    }

    Key onHost() {
        return new Key(hostPort, protocol);
    }

    /// The readable mappings of these containers, in their order.
    static List<UsedPort> of(List<Node> containers) {
        var ports = new ArrayList<UsedPort>();
        for (Node container : containers) {
            List<Values> mappings = container.values().effective(Container.PORT_MAPPINGS).orElse(List.of());
            for (int index = 0; index < mappings.size(); index++) {
                Values mapping = mappings.get(index);
                ValuePath path = ValuePath.of(Container.PORT_MAPPINGS.name()).item(index);
                mapping.get(PortMapping.CONTAINER_PORT)
                        .ifPresent(port -> ports.add(new UsedPort(
                                container,
                                path,
                                port,
                                mapping.get(PortMapping.HOST_PORT).orElse(0L),
                                mapping.value(PortMapping.PROTOCOL))));
            }
        }
        return ports;
    }
}
