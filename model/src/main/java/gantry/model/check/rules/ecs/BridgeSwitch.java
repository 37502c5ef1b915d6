package gantry.model.check.rules.ecs;

import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.ecs.Compatibility;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Gives the tasks of services outside AWS the network of their machine, and takes away what belongs to the one they
/// had: subnets, security groups, and the promise that they run on Fargate.
final class BridgeSwitch {

    private BridgeSwitch() {}

    static Fix of(Catalogue catalogue, Node definition) {
        return Fixes.onNode(
                "Set the network mode to bridge",
                definition.id(),
                now -> change(now, new Topology(now, catalogue), definition.id()));
    }

    private static Diff change(Diagram now, Topology topology, NodeId id) {
        Node definition = now.require(id);
        var draft = new Draft(now).put(definition.withValues(bridged(definition.values())));
        for (Node service : topology.services(definition)) {
            Stream<Edge> network = Stream.concat(
                    topology.edgesFrom(service, PlacedIn.ID), topology.edgesTo(service, Protects.ID));
            network.forEach(edge -> draft.remove(edge.id()));
        }
        return draft.diff();
    }

    private static Values bridged(Values values) {
        Values bridged = values.with(TaskDefinition.NETWORK_MODE, NetworkMode.BRIDGE);
        List<Compatibility> promised = values.value(TaskDefinition.COMPATIBILITIES);
        if (!promised.contains(Compatibility.FARGATE)) {
            return bridged;
        }
        List<Compatibility> kept = new ArrayList<>(promised);
        kept.remove(Compatibility.FARGATE);
        if (!kept.contains(Compatibility.EXTERNAL)) {
            kept.add(Compatibility.EXTERNAL);
        }
        return bridged.with(TaskDefinition.COMPATIBILITIES, kept);
    }
}
