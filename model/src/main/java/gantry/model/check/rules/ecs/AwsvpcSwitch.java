package gantry.model.check.rules.ecs;

import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.ValuePath;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Links;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Optional;

/// Gives a task definition network mode awsvpc and takes away what that mode refuses: host ports that differ from the
/// container's, links and names in the network of an instance.
final class AwsvpcSwitch {

    private AwsvpcSwitch() {}

    static Fix of(Catalogue catalogue, Node definition) {
        return Fixes.onNode("Set the network mode to awsvpc", definition.id(), now -> change(now, catalogue,
                definition.id()));
    }

    private static Diff change(Diagram now, Catalogue catalogue, NodeId id) {
        var draft = new Draft(now);
        Node definition = now.require(id);
        draft.put(definition.withValues(definition.values().with(TaskDefinition.NETWORK_MODE, NetworkMode.AWSVPC)));
        for (Node container : new Topology(now, catalogue).containers(definition)) {
            draft.put(container.withValues(withoutHost(container.values())));
            now.edgesFrom(container.id()).stream()
                    .filter(edge -> edge.isA(Links.ID))
                    .forEach(link -> draft.remove(link.id()));
        }
        return draft.diff();
    }

    private static Values withoutHost(Values values) {
        Values changed = values.without(Container.HOSTNAME).without(Container.EXTRA_HOSTS);
        List<Values> mappings = values.get(Container.PORT_MAPPINGS).orElse(List.of());
        for (int index = 0; index < mappings.size(); index++) {
            Optional<Long> port = mappings.get(index).get(PortMapping.HOST_PORT);
            if (port.isPresent() && !port.equals(mappings.get(index).get(PortMapping.CONTAINER_PORT))) {
                changed = ValuePath.of(Container.PORT_MAPPINGS.name())
                        .item(index)
                        .child(PortMapping.HOST_PORT.name())
                        .remove(changed);
            }
        }
        return changed;
    }
}
