package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Size;
import gantry.model.geometry.Way;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NodeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a reader sees of a drawing: collapsed frames as cards, hidden layers left out. A pure function.
///
/// What stands in a hidden frame is shown in the next frame around it; the line of a connection whose end is hidden in a
/// collapsed frame ends at that frame. Nothing is lost: the drawing itself stays as it is.
public final class Perspective {

    /// How large a collapsed frame is shown, in world units, unless the frame itself is smaller.
    public static final Size COLLAPSED = new Size(224, 64);

    private final Diagram diagram;
    private final Catalogue catalogue;
    private final Layers hidden;
    private final Map<NodeId, NodeId> standsFor = new LinkedHashMap<>();
    private final Draft draft;

    private Perspective(Diagram diagram, Catalogue catalogue, Layers hidden) {
        this.diagram = diagram;
        this.catalogue = catalogue;
        this.hidden = hidden;
        this.draft = new Draft(diagram);
    }

    /// The visible part of `diagram`; the very same diagram when all of it is visible. The perspective of a perspective
    /// equals it.
    public static Diagram of(Diagram diagram, Catalogue catalogue) {
        return diagram.seen(catalogue, whole -> seen(whole, catalogue));
    }

    private static Diagram seen(Diagram diagram, Catalogue catalogue) {
        Layers hidden = Layers.hiddenIn(diagram.header());
        boolean isPlain = hidden.isEmpty();
        for (Node node : isPlain ? diagram.nodes() : List.<Node>of()) {
            isPlain &= node.traits().isEmpty() || !isCollapsed(node, catalogue);
        }
        return isPlain ? diagram : new Perspective(diagram, catalogue, hidden).shown();
    }

    /// Whether a node is a frame that is shown as a card.
    public static boolean isCollapsed(Node node, Catalogue catalogue) {
        return node.is(Trait.COLLAPSED) && isCollapsed(node, catalogue.node(node.kind()));
    }

    /// Like [#isCollapsed(Node, Catalogue)] for a node of this kind.
    public static boolean isCollapsed(Node node, NodeKind kind) {
        return node.is(Trait.COLLAPSED) && kind.shape().holdsChildren();
    }

    /// What a collapsed frame looks like: a card in the frame's top left corner.
    public static Bounds collapsed(Bounds frame) {
        return new Bounds(
                frame.x(), frame.y(), Math.min(COLLAPSED.width(), frame.width()),
                Math.min(COLLAPSED.height(), frame.height()));
    }

    /// The room that a node takes on paper: less than its bounds while it is collapsed.
    public static Bounds extent(Node node, Catalogue catalogue) {
        return isCollapsed(node, catalogue) ? collapsed(node.bounds()) : node.bounds();
    }

    /// The node that stands for `id` in the visible part of a drawing: itself, or the collapsed frame that hides it;
    /// empty when its layer is hidden or there is no such node.
    ///
    /// @param shown a visible part, see [#of]
    public static Optional<NodeId> standIn(Diagram shown, NodeId id) {
        if (shown.node(id).isPresent() || shown.whole().node(id).isEmpty()) {
            return shown.node(id).map(Node::id);
        }
        return shown.whole().ancestors(id).stream()
                .filter(frame -> shown.node(frame.id()).isPresent())
                .findFirst()
                .filter(frame -> frame.is(Trait.COLLAPSED))
                .map(Node::id);
    }

    /// Like [#standIn(Diagram, NodeId)]; the frame that hides both ends stands for a connection inside it.
    public static Optional<ElementId> standIn(Diagram shown, ElementId id) {
        return switch (id) {
            case NodeId node -> standIn(shown, node).map(ElementId.class::cast);
            case EdgeId edge when shown.edge(edge).isPresent() -> Optional.of(id);
            case EdgeId edge -> shown.whole().edge(edge).flatMap(hidden -> standIn(shown, hidden.from())
                    .filter(frame -> standIn(shown, hidden.to()).equals(Optional.of(frame)))
                    .map(ElementId.class::cast));
        };
    }

    private Diagram shown() {
        diagram.children(NodeId.CANVAS).forEach(node -> show(node, NodeId.CANVAS));
        for (Edge edge : diagram.edges()) {
            show(edge);
        }
        Diff diff = draft.diff();
        return diff.isEmpty() ? diagram : diagram.apply(diff).asPartOf(diagram);
    }

    /// @param home the nearest visible frame around the node
    private void show(Node node, NodeId home) {
        List<Node> children = diagram.children(node.id());
        if (hidden.contains(catalogue.node(node.kind()).category())) {
            draft.remove(node.id());
            children.forEach(child -> show(child, home));
            return;
        }
        standsFor.put(node.id(), node.id());
        boolean isCollapsed = isCollapsed(node, catalogue);
        Bounds bounds = isCollapsed ? collapsed(node.bounds()) : node.bounds();
        if (isCollapsed || !home.equals(node.parent())) {
            draft.put(node.withPlacement(new Placement(home, bounds, node.z())));
        }
        children.forEach(child -> {
            if (isCollapsed) {
                hide(child, node.id());
            } else {
                show(child, node.id());
            }
        });
    }

    private void hide(Node node, NodeId frame) {
        draft.remove(node.id());
        if (!hidden.contains(catalogue.node(node.kind()).category())) {
            standsFor.put(node.id(), frame);
        }
        diagram.children(node.id()).forEach(child -> hide(child, frame));
    }

    private void show(Edge edge) {
        NodeId from = standsFor.get(edge.from());
        NodeId to = standsFor.get(edge.to());
        var shown = from == null || to == null ? edge.ends() : new Edge.Ends(from, to);
        boolean isInside = shown.from().equals(shown.to()) && !shown.equals(edge.ends());
        if (from == null || to == null || isInside || hidden.contains(catalogue.connection(edge.kind()).style())) {
            draft.remove(edge.id());
        } else if (!shown.equals(edge.ends())) {
            draft.put(edge.withEnds(shown).withWay(Way.AUTOMATIC));
        }
    }
}
