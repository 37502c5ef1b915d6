package gantry.model.check.rules.ecs;

import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.Compatibility;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.topology.Topology;

/// Where the tasks of a task definition are started, as far as rules tell machines of AWS and of others apart.
final class Launching {

    private Launching() {}

    /// Whether the definition is for machines outside AWS: it says so, or a service runs it there.
    static boolean isExternal(Topology topology, Node definition) {
        return definition.values().value(TaskDefinition.COMPATIBILITIES).contains(Compatibility.EXTERNAL)
                || topology.services(definition).stream()
                        .anyMatch(service -> topology.launchType(service) == LaunchType.EXTERNAL);
    }

    /// Whether the tasks run on EC2 instances only, whose instance profile pulls images and writes logs for them.
    static boolean isOnInstances(Topology topology, Node definition) {
        return !topology.isFargate(definition) && !isExternal(topology, definition);
    }
}
