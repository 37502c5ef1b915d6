package gantry.model.check.rules.ecs;

import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.rules.RoleSupply;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.ecs.Compatibility;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.topology.Topology;
import java.util.List;

/// Gives a service something to run, with all that it needs to start.
record NewTask(Catalogue catalogue, NodeId service) {

    /// Lets the service run a drawn task definition.
    Diff run(Diagram now, NodeId definition) {
        if (now.node(service).isEmpty() || now.node(definition).isEmpty()) {
            return Diff.NONE;
        }
        Diff runs = Fixes.connect(now, catalogue, Runs.ID, service, definition);
        return runs.isEmpty() ? runs : runs.then(placed(now.apply(runs), definition));
    }

    /// Draws a task definition with a container, and the role that starts it.
    Diff add(Diagram now) {
        if (now.node(service).isEmpty()) {
            return Diff.NONE;
        }
        LaunchType launch = new Topology(now, catalogue).launchType(now.require(service));
        var placing = new Placing(catalogue);
        return placing.addBeside(now, service, TaskDefinition.ID)
                .map(plain -> {
                    Creation.Added definition = Placing.withValues(now, plain, values -> suited(values, launch));
                    Diff container = placing.addInside(
                            now.apply(definition.diff()), definition.id(), Container.ID).diff();
                    Diff task = definition.diff().then(container);
                    Diff starting = launch == LaunchType.EC2
                            ? task
                            : task.then(RoleSupply.EXECUTION.give(
                                    now.apply(task), catalogue, definition.id()));
                    return starting.then(run(now.apply(starting), definition.id()));
                })
                .orElse(Diff.NONE);
    }

    /// Instances outside AWS have no network interfaces to give to tasks.
    private static Values suited(Values values, LaunchType launch) {
        return switch (launch) {
            case FARGATE -> values;
            case EC2 -> values.with(TaskDefinition.COMPATIBILITIES, List.of(Compatibility.EC2));
            case EXTERNAL -> values.with(TaskDefinition.COMPATIBILITIES, List.of(Compatibility.EXTERNAL))
                    .with(TaskDefinition.NETWORK_MODE, NetworkMode.BRIDGE);
        };
    }

    private Diff placed(Diagram now, NodeId definition) {
        boolean hasInterfaces = now.require(definition).values()
                .value(TaskDefinition.NETWORK_MODE) == NetworkMode.AWSVPC;
        LaunchType launch = new Topology(now, catalogue).launchType(now.require(service));
        return hasInterfaces && launch != LaunchType.EXTERNAL
                ? TaskSubnets.of(now, catalogue).placeAnywhere(service)
                : Diff.NONE;
    }
}
