package gantry.model.diagram;

import gantry.model.kind.Catalogue;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collapses frames to cards, expands them again, and brings back to light what is hidden. Pure functions.
///
/// A collapsed frame keeps its size and everything inside it, so expanding restores it exactly; only the frames around
/// it grow where they have become too small meanwhile.
public final class Folding {

    private final Catalogue catalogue;

    public Folding(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Whether a node can be shown as a card, or is: a frame that holds something, or is collapsed still though it holds
    /// nothing any more.
    public boolean isFoldable(Diagram diagram, NodeId id) {
        return diagram.node(id)
                .filter(node -> catalogue.node(node.kind()).shape().holdsChildren())
                .filter(node -> node.is(Trait.COLLAPSED) || !diagram.children(id).isEmpty())
                .isPresent();
    }

    /// Shows frames as cards; nodes that aren't foldable are passed over.
    public Diff collapse(Diagram diagram, Collection<NodeId> ids) {
        List<NodeId> frames = ids.stream().filter(id -> isFoldable(diagram, id)).toList();
        return Operations.mark(diagram, frames, Trait.COLLAPSED, true);
    }

    /// Shows frames with all that they hold.
    public Diff expand(Diagram diagram, Collection<NodeId> ids) {
        return expanded(diagram, ids).diff();
    }

    private Draft expanded(Diagram diagram, Collection<NodeId> ids) {
        var draft = new Draft(diagram);
        List<Node> frames = ids.stream().flatMap(id -> diagram.node(id).stream()).toList();
        frames.forEach(node -> draft.put(node.with(Trait.COLLAPSED, false)));
        frames.forEach(node -> Frames.grow(draft, node.id(), catalogue));
        return draft;
    }

    /// Expands every frame that hides one of `ids` and shows the layers that they belong to; empty when all of them are
    /// in view.
    public Diff reveal(Diagram diagram, Collection<? extends ElementId> ids) {
        Set<NodeId> frames = new LinkedHashSet<>();
        Layers layers = Layers.hiddenIn(diagram.header());
        for (ElementId id : ids) {
            layers = switch (id) {
                case NodeId node -> reveal(diagram, node, frames, layers);
                case EdgeId edge -> reveal(diagram, edge, frames, layers);
            };
        }
        Draft draft = expanded(diagram, frames);
        return layers.equals(Layers.hiddenIn(diagram.header()))
                ? draft.diff()
                : draft.diff().then(layers.setOn(diagram));
    }

    private Layers reveal(Diagram diagram, NodeId id, Set<NodeId> frames, Layers layers) {
        if (diagram.node(id).isEmpty()) {
            return layers;
        }
        diagram.ancestors(id).stream()
                .filter(frame -> Perspective.isCollapsed(frame, catalogue))
                .forEach(frame -> frames.add(frame.id()));
        return layers.with(catalogue.node(diagram.require(id).kind()).category(), false);
    }

    private Layers reveal(Diagram diagram, EdgeId id, Set<NodeId> frames, Layers layers) {
        if (diagram.edge(id).isEmpty()) {
            return layers;
        }
        Edge edge = diagram.require(id);
        Layers shown = layers.with(catalogue.connection(edge.kind()).style(), false);
        return reveal(diagram, edge.to(), frames, reveal(diagram, edge.from(), frames, shown));
    }
}
