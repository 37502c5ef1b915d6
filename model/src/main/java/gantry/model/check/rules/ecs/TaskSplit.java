package gantry.model.check.rules.ecs;

import gantry.model.check.Placing;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Moves the containers that are too many in a task definition to another one with the same values and roles.
final class TaskSplit {

    /// What a task definition shares with its like: roles reach it, the other connections leave it.
    private static final Set<String> ROLES = Set.of(ExecutionRole.ID, TaskRole.ID);

    private final Catalogue catalogue;
    private final NodeId definition;
    private final int most;

    /// @param most the number of containers that may stay
    TaskSplit(Catalogue catalogue, NodeId definition, int most) {
        this.catalogue = catalogue;
        this.definition = definition;
        this.most = most;
    }

    Diff split(Diagram diagram) {
        var placing = new Placing(catalogue);
        List<Node> containers = containers(diagram, definition);
        return placing.addBeside(diagram, definition, TaskDefinition.ID)
                .map(plain -> {
                    Creation.Added other = Placing.withValues(
                            diagram, plain, values -> diagram.require(definition).values());
                    Diff diff = other.diff();
                    for (Node surplus : containers.subList(Math.min(most, containers.size()), containers.size())) {
                        diff = diff.then(placing.move(diagram.apply(diff), surplus.id(), other.id()));
                    }
                    return diff.then(settle(diagram.apply(diff), other.id()));
                })
                .orElse(Diff.NONE);
    }

    private List<Node> containers(Diagram diagram, NodeId id) {
        return new Topology(diagram, catalogue).containers(diagram.require(id));
    }

    /// Containers know each other only inside one task definition, and each needs an essential one.
    private Diff settle(Diagram moved, NodeId other) {
        var draft = new Draft(moved);
        List<Node> away = containers(moved, other);
        away.forEach(container -> removeTornEdges(moved, draft, container, other));
        for (List<Node> group : List.of(away, containers(moved, definition))) {
            if (!group.isEmpty() && group.stream().noneMatch(each -> each.values().value(Container.ESSENTIAL))) {
                Node first = group.getFirst();
                draft.put(first.withValues(first.values().without(Container.ESSENTIAL)));
            }
        }
        moved.edgesTo(definition).stream()
                .filter(edge -> ROLES.contains(edge.kind()))
                .forEach(edge -> draft.put(copy(draft, edge, new Edge.Ends(edge.from(), other))));
        moved.edgesFrom(definition)
                .forEach(edge -> draft.put(copy(draft, edge, new Edge.Ends(other, edge.to()))));
        return draft.diff();
    }

    private static void removeTornEdges(Diagram moved, Draft draft, Node container, NodeId other) {
        Stream.concat(
                moved.edgesFrom(container.id()).stream().filter(edge -> !isIn(moved, edge.to(), other)),
                moved.edgesTo(container.id()).stream().filter(edge -> !isIn(moved, edge.from(), other)))
                .filter(edge -> !edge.isA(Pulls.ID))
                .forEach(edge -> draft.remove(edge.id()));
    }

    private static boolean isIn(Diagram diagram, NodeId id, NodeId frame) {
        return diagram.ancestors(id).stream().anyMatch(outer -> outer.id().equals(frame));
    }

    private static Edge copy(Draft draft, Edge edge, Edge.Ends ends) {
        return Edge.of(draft.newEdgeId(), edge.kind(), ends.from(), ends.to()).withValues(edge.values());
    }
}
