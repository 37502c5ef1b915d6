package gantry.export.layout;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The connections of a drawing as links between siblings: each joins the two frames or nodes side by side in which its
/// ends stand. Connections between a frame and what stands in it say nothing about places and are left out.
final class Joints {

    /// About how wide a letter of a label is, in world units.
    private static final double LETTER = 6.5;

    private final Catalogue catalogue;
    private final Map<NodeId, NodeId> parents = new HashMap<>();
    private final Map<NodeId, Map<Edge.Ends, Link>> links = new HashMap<>();

    Joints(Diagram diagram, Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Node node : diagram.nodes()) {
            parents.put(node.id(), node.parent());
        }
        diagram.edges().forEach(this::lift);
    }

    private void lift(Edge edge) {
        List<NodeId> from = chain(edge.from());
        List<NodeId> to = chain(edge.to());
        int depth = 0;
        while (depth < from.size() && depth < to.size() && from.get(depth).equals(to.get(depth))) {
            depth++;
        }
        if (depth < from.size() && depth < to.size()) {
            NodeId parent = from.get(depth - 1);
            ConnectionKind kind = catalogue.connection(edge.kind());
            double label = kind.labelFor(edge.values()).orElse("").length() * LETTER;
            double weight = Link.weight(kind.style());
            var ends = new Edge.Ends(from.get(depth), to.get(depth));
            links.computeIfAbsent(parent, id -> new LinkedHashMap<>())
                    .merge(ends, new Link(ends.from(), ends.to(), weight, weight, label), Link::with);
        }
    }

    /// From the canvas down to the node itself.
    private List<NodeId> chain(NodeId id) {
        List<NodeId> chain = new ArrayList<>(List.of(id));
        while (!chain.getLast().equals(NodeId.CANVAS)) {
            chain.add(Objects.requireNonNull(parents.get(chain.getLast())));
        }
        return chain.reversed();
    }

    /// The links between some of the nodes in one frame.
    List<Link> among(NodeId parent, Collection<NodeId> ids) {
        Set<NodeId> wanted = Set.copyOf(ids);
        return links.getOrDefault(parent, Map.of()).values().stream()
                .filter(link -> wanted.contains(link.from()) && wanted.contains(link.to()))
                .toList();
    }
}
