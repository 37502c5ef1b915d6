package gantry.export.layout;

import gantry.model.CancelToken;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Places nodes anew: along their connections, frames around their children. A pure function; the same drawing gives the
/// same places.
///
/// From the inside out, each frame is laid out for itself, with the connections into its children counted as theirs, and
/// takes the size that this needs. Pinned and locked nodes stay where they are with all that stands in them: whatever
/// else is there goes out of their way, and a frame around them stays around them.
public final class Tidy {

    private final Diagram diagram;
    private final Catalogue catalogue;
    private final CancelToken token;
    private final Places places;
    private final Joints joints;
    private final Outlines outlines;
    private final Set<NodeId> anchored = new LinkedHashSet<>();

    private Tidy(Diagram diagram, Catalogue catalogue, CancelToken token) {
        this.diagram = diagram;
        this.catalogue = catalogue;
        this.token = token;
        places = new Places(diagram);
        joints = new Joints(diagram, catalogue);
        outlines = new Outlines(diagram, catalogue);
        diagram.nodes().stream().filter(Tidy::stays).forEach(this::anchor);
    }

    private static boolean stays(Node node) {
        return node.is(Trait.PINNED) || node.is(Trait.LOCKED);
    }

    /// A frame around something that stays can't be moved either.
    private void anchor(Node node) {
        anchored.add(node.id());
        diagram.ancestors(node.id()).forEach(frame -> anchored.add(frame.id()));
    }

    /// What tidies up `scope`; lines of what was placed anew are automatic again.
    ///
    /// @throws java.util.concurrent.CancellationException when `token` is cancelled
    public static Diff of(Diagram diagram, Scope scope, Catalogue catalogue, CancelToken token) {
        token.throwIfCancelled();
        if (diagram.isEmpty()) {
            return Diff.NONE;
        }
        var tidy = new Tidy(diagram, catalogue, token);
        switch (scope) {
            case Scope.Everything all -> tidy.everything();
            case Scope.Frame frame -> tidy.frame(frame.id());
            case Scope.Some some -> tidy.some(some.ids());
        }
        return tidy.places.diff();
    }

    private void everything() {
        List<Node> roots = diagram.children(NodeId.CANVAS);
        Point corner = Bounds.around(roots.stream().map(Node::bounds).toList()).origin();
        inside(NodeId.CANVAS, Creation.snapped(corner));
    }

    private void frame(NodeId id) {
        if (isLocked(id)) {
            return;
        }
        Bounds before = places.of(id);
        inside(id, outlines.corner(before, id));
        outlines.fit(id, places, diagram.children(id).stream().noneMatch(child -> anchored.contains(child.id())));
        makeWay(id);
    }

    private boolean isLocked(NodeId id) {
        return diagram.require(id).is(Trait.LOCKED)
                || diagram.ancestors(id).stream().anyMatch(frame -> frame.is(Trait.LOCKED));
    }

    /// Lays out what stands in a frame, or on the canvas, at all depths.
    private void inside(NodeId parent, Point corner) {
        token.throwIfCancelled();
        List<Node> children = diagram.children(parent);
        for (Node child : children) {
            if (!stays(child) && !diagram.children(child.id()).isEmpty()) {
                inside(child.id(), outlines.corner(child.bounds(), child.id()));
                boolean isFree = !anchored.contains(child.id());
                outlines.fit(child.id(), places, isFree);
            }
        }
        if (outlines.isStack(parent) && children.stream().noneMatch(child -> anchored.contains(child.id()))) {
            outlines.stack(parent, places);
            places.placedAnew(children.stream().map(Node::id).toList());
        } else {
            keepAnchoredApart(children);
            arrange(parent, children.stream().map(Node::id).toList(), corner);
        }
    }

    /// Frames that stay around something pinned may have grown into each other; then they are left as they were.
    private void keepAnchoredApart(List<Node> children) {
        List<NodeId> frames = children.stream().map(Node::id).filter(anchored::contains).toList();
        for (NodeId frame : frames) {
            boolean hits = frames.stream()
                    .anyMatch(other -> !other.equals(frame) && places.of(other).intersects(places.of(frame)));
            if (hits) {
                frames.forEach(places::restore);
                return;
            }
        }
    }

    /// Places `ids`, all of which stand in `parent`, with the block's top left corner at `corner`, or around those of them
    /// that stay.
    private void arrange(NodeId parent, List<NodeId> ids, Point corner) {
        List<Box> boxes = ids.stream().map(this::box).toList();
        var rows = new Rows(diagram, boxes, joints.among(parent, ids));
        Map<NodeId, Point> block = rows.spread(Arrangement.of(rows.boxes(), rows.links(), token));
        Point shift = ids.stream()
                .filter(anchored::contains)
                .findFirst()
                .map(id -> shift(places.of(id).origin(), Objects.requireNonNull(block.get(id))))
                .orElse(corner);
        Map<NodeId, Bounds> moving = new LinkedHashMap<>();
        for (NodeId id : ids) {
            Point place = Objects.requireNonNull(block.get(id));
            if (!anchored.contains(id)) {
                moving.put(id, Bounds.of(place.plus(shift.x(), shift.y()), places.of(id).size()));
            }
        }
        List<Bounds> staying = diagram.children(parent).stream()
                .map(Node::id)
                .filter(anchored::contains)
                .map(places::of)
                .toList();
        Map<NodeId, Bounds> placed = staying.isEmpty() ? moving : Apart.from(staying, moving);
        placed.forEach((id, bounds) -> places.move(id, bounds.origin()));
        places.placedAnew(moving.keySet());
    }

    private static Point shift(Point is, Point inBlock) {
        return Creation.snapped(is.plus(-inBlock.x(), -inBlock.y()));
    }

    private Box box(NodeId id) {
        Node node = diagram.require(id);
        NodeKind kind = catalogue.node(node.kind());
        boolean isFrame = kind.shape() == Shape.FRAME || !diagram.children(id).isEmpty();
        boolean isNote = kind.shape() == Shape.NOTE || kind.shape() == Shape.TEXT;
        Box.Role role = isFrame ? Box.Role.FRAME : isNote ? Box.Role.NOTE : Box.Role.CARD;
        return new Box(id, Bounds.of(node.bounds().origin(), places.of(id).size()), role);
    }

    private void some(Set<NodeId> ids) {
        Map<NodeId, List<NodeId>> byParent = new LinkedHashMap<>();
        for (Node node : diagram.paintOrder()) {
            boolean isMeant = ids.contains(node.id()) && !anchored.contains(node.id());
            if (isMeant && (node.parent().equals(NodeId.CANVAS) || !isLocked(node.parent()))) {
                byParent.computeIfAbsent(node.parent(), parent -> new ArrayList<>()).add(node.id());
            }
        }
        List<NodeId> parents = new ArrayList<>(byParent.keySet());
        parents.sort(Comparator.comparingInt(parent -> -depth(parent)));
        for (NodeId parent : parents) {
            List<NodeId> block = Objects.requireNonNull(byParent.get(parent));
            if (block.size() > 1) {
                block(parent, block);
            }
        }
    }

    private int depth(NodeId parent) {
        return parent.equals(NodeId.CANVAS) ? 0 : diagram.ancestors(parent).size() + 1;
    }

    private void block(NodeId parent, List<NodeId> ids) {
        Point corner = Bounds.around(ids.stream().map(places::of).toList()).origin();
        if (outlines.isStack(parent)) {
            return;
        }
        arrange(parent, ids, Creation.snapped(corner));
        pushOthers(parent, ids);
        growAround(parent);
    }

    /// Moves what stands beside `staying` in the same frame out of their way.
    private void pushOthers(NodeId parent, List<NodeId> staying) {
        List<Bounds> fixed = new ArrayList<>();
        Map<NodeId, Bounds> moving = new LinkedHashMap<>();
        for (Node child : diagram.children(parent)) {
            if (staying.contains(child.id()) || anchored.contains(child.id())) {
                fixed.add(places.of(child.id()));
            } else {
                moving.put(child.id(), places.of(child.id()));
            }
        }
        Apart.from(fixed, moving).forEach((id, bounds) -> places.move(id, bounds.origin()));
    }

    /// Makes way for a frame that has changed its size, in the frames around it as well.
    private void makeWay(NodeId changed) {
        NodeId parent = diagram.require(changed).parent();
        pushOthers(parent, List.of(changed));
        growAround(parent);
    }

    private void growAround(NodeId parent) {
        if (!parent.equals(NodeId.CANVAS) && outlines.grow(parent, places)) {
            makeWay(parent);
        }
    }
}
