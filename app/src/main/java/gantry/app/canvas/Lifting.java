package gantry.app.canvas;

import gantry.export.drawing.PaintList;
import gantry.export.drawing.Routes;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a running gesture has lifted off the drawing: the nodes and lines that it changes, which are painted above the rest.
///
/// Frames that change while something in them rests, because they grow, stay in the drawing. What was lifted once stays
/// lifted until the gesture ends, so that the drawing beneath needn't be painted again.
final class Lifting {

    /// With more elements than this it is quicker to paint everything.
    private static final int MOST = 1000;

    private final Diagram settled;
    private final Routes settledRoutes;
    private final PaintList all;
    private final Catalogue catalogue;
    private final Map<NodeId, Integer> order = new HashMap<>();
    private final Set<NodeId> nodes = new LinkedHashSet<>();
    private final Set<EdgeId> edges = new LinkedHashSet<>();
    private List<NodeId> backToFront = List.of();
    private Set<Node> grown = Set.of();
    private PaintList resting;

    /// One moment of the gesture.
    ///
    /// @param resting the drawing, lifted elements included
    /// @param hidden  the lifted elements
    /// @param lifted  them, as they are at this moment
    record Moment(PaintList resting, Set<ElementId> hidden, PaintList lifted) {}

    /// @param settled the drawing before the gesture, with its routes
    /// @param all     that drawing
    Lifting(Diagram settled, Routes settledRoutes, PaintList all, Catalogue catalogue) {
        this.settled = settled;
        this.settledRoutes = settledRoutes;
        this.all = all;
        this.resting = all;
        this.catalogue = catalogue;
    }

    /// What to paint for `shown`; empty when too much has changed.
    Optional<Moment> moment(Diagram shown, Routes routes) {
        Set<NodeId> changed = shown.nodesChangedSince(settled);
        Set<EdgeId> changedEdges = routes.changedSince(settledRoutes);
        if (changed.size() + changedEdges.size() + nodes.size() + edges.size() > 2 * MOST) {
            return Optional.empty();
        }
        Set<Node> frames = new HashSet<>();
        boolean isMore = false;
        for (NodeId id : changed) {
            if (holdsResting(id, changed) && !nodes.contains(id)) {
                shown.node(id).ifPresent(frames::add);
            } else {
                isMore |= nodes.add(id);
            }
        }
        edges.addAll(changedEdges);
        if (isMore) {
            backToFront = sorted(shown);
        }
        if (!frames.equals(grown)) {
            grown = frames;
            resting = all.with(frames);
        }
        Set<ElementId> hidden = new HashSet<>(nodes);
        hidden.addAll(edges);
        return Optional.of(new Moment(
                resting, hidden, PaintList.of(shown, routes, catalogue, backToFront, edges)));
    }

    private boolean holdsResting(NodeId id, Collection<NodeId> changed) {
        return settled.children(id).stream().anyMatch(child -> !changed.contains(child.id()));
    }

    /// As they were; new nodes above, each after what it stands in.
    private List<NodeId> sorted(Diagram shown) {
        if (order.isEmpty()) {
            settled.paintOrder().forEach(node -> order.put(node.id(), order.size()));
        }
        return nodes.stream()
                .sorted(Comparator.<NodeId>comparingInt(id -> order.getOrDefault(id, Integer.MAX_VALUE))
                        .thenComparingInt(id -> shown.node(id).isEmpty() ? 0 : shown.ancestors(id).size()))
                .toList();
    }
}
