package gantry.model.check.rules.ecs;

import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.rules.FreeName;
import gantry.model.check.rules.RoleSupply;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.FirelensType;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Fixes that send the output of containers elsewhere, and give the task the role that it needs for that.
final class LogRepair {

    private LogRepair() {}

    /// Sends the output of a container to CloudWatch Logs. The options of the former driver go away with it.
    static Fix useAwslogs(Catalogue catalogue, Node definition, Node container) {
        return Fixes.onNode("Set the log driver to awslogs", container.id(), now -> {
            Node current = now.require(container.id());
            Values values = current.values()
                    .without(Container.LOG_DRIVER)
                    .without(Container.LOG_OPTIONS)
                    .without(Container.LOG_SECRETS);
            Diff diff = new Draft(now).put(current.withValues(values)).diff();
            return diff.then(role(now.apply(diff), catalogue, definition.id()));
        });
    }

    /// Adds a container that routes the output of the others, and writes its own to CloudWatch Logs.
    static Fix addRouter(Catalogue catalogue, Node definition) {
        return Fixes.onNode("Add a router container with Fluent Bit", definition.id(), now -> {
            Creation.Added plain = new Placing(catalogue).addInside(now, definition.id(), Container.ID);
            Creation.Added router = Placing.withValues(now, plain, LogRepair::router);
            Diff named = Edits.rename(now.apply(router.diff()), router.id(), name(now, definition.id()));
            Diff diff = router.diff().then(named);
            return diff.then(role(now.apply(diff), catalogue, definition.id()));
        });
    }

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html
    private static Values router(Values plain) {
        return plain.with(Container.IMAGE, "public.ecr.aws/aws-observability/aws-for-fluent-bit:3.4.15")
                .with(Container.PORT_MAPPINGS, List.of())
                .with(Container.FIRELENS_TYPE, FirelensType.FLUENTBIT);
    }

    private static String name(Diagram now, NodeId definition) {
        Set<String> taken = now.descendants(definition).stream().map(Node::name).collect(Collectors.toSet());
        return FreeName.among(taken, "log-router");
    }

    /// On instances the instance profile writes logs; elsewhere the execution role does.
    private static Diff role(Diagram now, Catalogue catalogue, NodeId definition) {
        boolean isNeeded = now.node(definition)
                .filter(node -> !Launching.isOnInstances(new Topology(now, catalogue), node))
                .isPresent();
        return isNeeded ? RoleSupply.EXECUTION.give(now, catalogue, definition) : Diff.NONE;
    }
}
