package gantry.app.outline;

import gantry.model.check.Placing;
import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Trait;
import gantry.model.kind.Catalogue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Puts elements into another frame, to free places there. Pure functions.
final class Rehoming {

    private final Catalogue catalogue;
    private final Diagram diagram;

    Rehoming(Catalogue catalogue, Diagram diagram) {
        this.catalogue = catalogue;
        this.diagram = diagram;
    }

    /// Whether all of `ids` may stand in `frame` and at least one of them doesn't yet.
    boolean isPossible(Collection<NodeId> ids, NodeId frame) {
        List<Node> roots = roots(ids);
        var rules = new ContainmentRules(catalogue);
        return roots.stream().anyMatch(node -> !node.parent().equals(frame))
                && roots.stream().allMatch(node -> !node.is(Trait.LOCKED)
                        && !isInside(frame, node.id())
                        && (node.parent().equals(frame) || rules.accepts(diagram, frame, node.kind())));
    }

    private boolean isInside(NodeId frame, NodeId node) {
        return frame.equals(node)
                || !frame.equals(NodeId.CANVAS)
                        && diagram.ancestors(frame).stream().anyMatch(outer -> outer.id().equals(node));
    }

    /// Those that don't stand inside another one of them.
    private List<Node> roots(Collection<NodeId> ids) {
        return ids.stream()
                .flatMap(id -> diagram.node(id).stream())
                .filter(node -> diagram.ancestors(node.id()).stream().noneMatch(frame -> ids.contains(frame.id())))
                .toList();
    }

    /// The change that moves them; nothing when it isn't possible.
    Diff into(Collection<NodeId> ids, NodeId frame) {
        if (!isPossible(ids, frame)) {
            return Diff.NONE;
        }
        var placing = new Placing(catalogue);
        Diff diff = Diff.NONE;
        Diagram changed = diagram;
        for (Node node : roots(ids)) {
            if (!node.parent().equals(frame)) {
                Diff step = placing.move(changed, node.id(), frame);
                diff = diff.then(step);
                changed = changed.apply(step);
            }
        }
        return diff;
    }

    /// The nearest frame outside that of `id` which may hold it.
    Optional<NodeId> outside(NodeId id) {
        Node node = diagram.require(id);
        if (node.parent().equals(NodeId.CANVAS)) {
            return Optional.empty();
        }
        NodeId outer = diagram.require(node.parent()).parent();
        return new ContainmentRules(catalogue).nearest(diagram, outer, node.kind());
    }

    /// The last frame before `id` among its siblings that may hold it.
    Optional<NodeId> before(NodeId id) {
        Node node = diagram.require(id);
        List<Node> siblings = diagram.children(node.parent());
        return siblings.subList(0, siblings.indexOf(node)).reversed().stream()
                .map(Node::id)
                .filter(frame -> new ContainmentRules(catalogue).accepts(diagram, frame, node.kind()))
                .findFirst();
    }
}
