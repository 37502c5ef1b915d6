package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.topology.Topology;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Finds connections of one kind that lead from container to container back to where they began.
final class ContainerCircles {

    private final Topology topology;
    private final String kind;
    private final Map<NodeId, Node> containers = new LinkedHashMap<>();
    private final Set<NodeId> seen = new HashSet<>();
    private final Set<NodeId> reported = new HashSet<>();
    private final Map<NodeId, Integer> onPath = new HashMap<>();
    private final List<Edge> path = new ArrayList<>();
    private final List<List<Edge>> found = new ArrayList<>();

    private ContainerCircles(Topology topology, List<Node> containers, String kind) {
        this.topology = topology;
        this.kind = kind;
        containers.forEach(container -> this.containers.put(container.id(), container));
    }

    /// Circles that have no container in common, each as its connections in order. A container that leads to itself is
    /// no circle here: such a connection is refused anyway.
    ///
    /// @param containers of one task definition; connections to others are left out
    static List<List<Edge>> of(Topology topology, List<Node> containers, String kind) {
        var circles = new ContainerCircles(topology, containers, kind);
        for (Node container : containers) {
            if (circles.seen.add(container.id())) {
                circles.follow(container);
            }
        }
        return circles.found;
    }

    /// Walks in depth, with a stack of its own because a chain may be long.
    private void follow(Node start) {
        Deque<Iterator<Edge>> open = new ArrayDeque<>();
        onPath.put(start.id(), 0);
        open.push(next(start.id()));
        while (!open.isEmpty()) {
            Iterator<Edge> rest = Objects.requireNonNull(open.peek());
            if (!rest.hasNext()) {
                open.pop();
                leave(start);
            } else {
                step(open, rest.next());
            }
        }
    }

    private void step(Deque<Iterator<Edge>> open, Edge edge) {
        Integer begin = onPath.get(edge.to());
        if (begin != null) {
            note(begin, edge);
        } else if (seen.add(edge.to())) {
            path.add(edge);
            onPath.put(edge.to(), path.size());
            open.push(next(edge.to()));
        }
    }

    private void leave(Node start) {
        NodeId last = path.isEmpty() ? start.id() : path.removeLast().to();
        onPath.remove(last);
    }

    private Iterator<Edge> next(NodeId id) {
        return topology.edgesFrom(Objects.requireNonNull(containers.get(id)), kind)
                .filter(edge -> containers.containsKey(edge.to()) && !edge.to().equals(id))
                .iterator();
    }

    private void note(int begin, Edge last) {
        if (reported.contains(last.to())) {
            return;
        }
        var circle = new ArrayList<Edge>(path.subList(begin, path.size()));
        circle.add(last);
        if (circle.stream().noneMatch(edge -> reported.contains(edge.to()))) {
            circle.forEach(edge -> reported.add(edge.to()));
            found.add(List.copyOf(circle));
        }
    }

    /// `'a', 'b' and 'c'`, in the order of the circle.
    static String names(CheckContext context, List<Edge> circle) {
        return Wording.and(circle.stream()
                .map(edge -> Wording.quoted(context, context.diagram().require(edge.from())))
                .toList());
    }

    static Node[] nodes(CheckContext context, List<Edge> circle) {
        return circle.stream().map(edge -> context.diagram().require(edge.from())).toArray(Node[]::new);
    }
}
