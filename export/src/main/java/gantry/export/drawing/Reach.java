package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// How far a change reaches along the connections of a diagram, obstacles apart.
///
/// @param shaken the nodes at which connections may have got other places
/// @param edges  the connections that may run differently, in order: all of those at shaken nodes
/// @param gone   the connections that are no longer there
record Reach(Set<NodeId> shaken, Collection<Edge> edges, List<EdgeId> gone) {

    static Reach between(Diagram before, Diagram after) {
        return before.edges().isEmpty() ? everything(after)
                : around(changed(before, after, after.nodesChangedSince(before)), before, after);
    }

    /// The connections that are new, gone or different, and those at nodes with other bounds.
    ///
    /// @param nodes those that differ
    static Set<EdgeId> changed(Diagram before, Diagram after, Set<NodeId> nodes) {
        Set<EdgeId> changed = new HashSet<>(after.edgesChangedSince(before));
        for (NodeId id : nodes) {
            if (!before.node(id).map(Node::bounds).equals(after.node(id).map(Node::bounds))) {
                Stream.concat(edgesAt(before, id), edgesAt(after, id)).forEach(edge -> changed.add(edge.id()));
            }
        }
        return changed;
    }

    /// How far a change of some connections reaches.
    static Reach around(Set<EdgeId> changed, Diagram before, Diagram after) {
        Set<NodeId> shaken = new HashSet<>();
        Map<EdgeId, Edge> reached = new TreeMap<>();
        for (EdgeId id : changed) {
            Stream.of(before.edge(id), after.edge(id)).flatMap(Optional::stream).forEach(edge -> {
                shaken.add(edge.from());
                shaken.add(edge.to());
            });
        }
        shaken.forEach(id -> edgesAt(after, id).forEach(edge -> reached.put(edge.id(), edge)));
        List<EdgeId> gone = changed.stream().filter(id -> after.edge(id).isEmpty()).sorted().toList();
        return new Reach(shaken, reached.values(), gone);
    }

    private static Reach everything(Diagram diagram) {
        Set<NodeId> nodes = HashSet.newHashSet(diagram.nodes().size());
        diagram.nodes().forEach(node -> nodes.add(node.id()));
        return new Reach(nodes, diagram.edges(), List.of());
    }

    private static Stream<Edge> edgesAt(Diagram diagram, NodeId id) {
        return Stream.concat(diagram.edgesFrom(id).stream(), diagram.edgesTo(id).stream());
    }

    /// The places of all connections in reach; at nodes that aren't shaken they are as they were.
    Map<EdgeId, Docks.Pair> docks(Diagram after, Function<EdgeId, Optional<Docks.Pair>> before) {
        Docks fresh = Docks.at(shaken, edges, after);
        Map<EdgeId, Docks.Pair> docks = LinkedHashMap.newLinkedHashMap(edges.size());
        for (Edge edge : edges) {
            docks.put(edge.id(), new Docks.Pair(
                    fresh.source(edge).orElseGet(() -> before.apply(edge.id()).orElseThrow().from()),
                    fresh.target(edge).orElseGet(() -> before.apply(edge.id()).orElseThrow().to())));
        }
        return docks;
    }
}
