package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.SpatialIndex;
import gantry.model.geometry.Way;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Inserts or removes room along a line across a drawing, or across one frame: what lies beyond the line moves, what
/// lies before it stays, and frames that the line crosses become longer or shorter at their far border.
///
/// A crossed card goes to the side on which its middle lies; so do hosts and collapsed frames. Bends of connections
/// move like cards. One object serves a whole gesture over one diagram; it never changes the diagram itself.
public final class MakingRoom {

    /// What moves back stops this far from what stays, in world units, unless it stood nearer before.
    private static final double GAP = Creation.GRID;

    private final Diagram diagram;
    private final Catalogue catalogue;
    private final Cut cut;
    private final Set<NodeId> moved = new LinkedHashSet<>();
    private final Set<NodeId> stretched = new LinkedHashSet<>();
    /// What a crossed card, host or collapsed frame holds, and whether it moves.
    private final Map<NodeId, Boolean> carried = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private Optional<NodeId> locked = Optional.empty();
    private double mostShrinking = Double.MAX_VALUE;

    /// A line across the drawing.
    ///
    /// @param axis  along which things move; the line runs at a right angle
    /// @param line  where the line lies along the axis, in world units
    /// @param scope the frame in which things move; [NodeId#CANVAS] for the whole drawing
    public record Cut(Axis axis, double line, NodeId scope) {}

    /// What inserting or removing does.
    ///
    /// @param diff   nothing when an element is locked
    /// @param room   how much was inserted, in world units; negative when room was removed, which may be less than asked
    /// @param locked a locked element that would have to move or change its size
    public record Outcome(Diff diff, double room, Optional<NodeId> locked) {}

    /// What stays and what moves among the children of one frame.
    ///
    /// @param near what stays, to be asked at every step of a gesture
    private record Pair(List<Bounds> staying, List<Bounds> moving, SpatialIndex<Bounds> near) {

        void stay(Bounds box) {
            staying.add(box);
            near.put(box, box);
        }
    }

    public MakingRoom(Diagram diagram, Catalogue catalogue, Cut cut) {
        this.diagram = diagram;
        this.catalogue = catalogue;
        this.cut = cut;
        divide(cut.scope());
    }

    private boolean isWhole(Node node) {
        return catalogue.node(node.kind()).shape() != Shape.FRAME || node.is(Trait.COLLAPSED);
    }

    private void divide(NodeId frame) {
        var pair = new Pair(new ArrayList<>(), new ArrayList<>(), new SpatialIndex<>());
        for (Node node : diagram.children(frame)) {
            Bounds box = Perspective.extent(node, catalogue);
            if (cut.axis().start(box) >= cut.line()) {
                pair.moving().add(box);
                move(node);
            } else if (cut.axis().end(box) <= cut.line()) {
                pair.stay(box);
            } else if (isWhole(node)) {
                boolean isBeyond = cut.axis().middle(box) >= cut.line();
                if (isBeyond) {
                    pair.moving().add(box);
                } else {
                    pair.stay(box);
                }
                carry(node, isBeyond);
            } else {
                stretch(node);
            }
        }
        pairs.add(pair);
        diagram.node(frame).ifPresent(outer -> limitShrinking(outer, pair));
    }

    private void carry(Node node, boolean isBeyond) {
        carried.put(node.id(), isBeyond);
        diagram.descendants(node.id()).forEach(inner -> carried.put(inner.id(), isBeyond));
        if (isBeyond) {
            move(node);
        }
    }

    private void move(Node node) {
        requireFree(node);
        moved.add(node.id());
        diagram.descendants(node.id()).forEach(inner -> moved.add(inner.id()));
    }

    private void stretch(Node frame) {
        requireFree(frame);
        stretched.add(frame.id());
        divide(frame.id());
    }

    private void requireFree(Node node) {
        if (locked.isEmpty() && node.is(Trait.LOCKED)) {
            locked = Optional.of(node.id());
        }
    }

    /// A frame shrinks no farther than what stays in it allows, and what moves in it stays clear of its near border.
    private void limitShrinking(Node frame, Pair pair) {
        Axis axis = cut.axis();
        double near = axis.start(frame.bounds()) + (axis == Axis.HORIZONTAL ? Frames.PADDING
                : Frames.header(catalogue.node(frame.kind()).shape()));
        for (Bounds box : pair.moving()) {
            limit(axis.start(box) - near);
        }
        if (stretched.contains(frame.id())) {
            double far = axis.end(frame.bounds());
            double least = axis == Axis.HORIZONTAL ? Operations.SMALLEST.width() : Operations.SMALLEST.height();
            limit(axis.length(frame.bounds()) - least);
            for (Bounds box : pair.staying()) {
                limit(far - Frames.PADDING - axis.end(box));
            }
        }
    }

    private void limit(double most) {
        mostShrinking = Math.min(mostShrinking, Math.max(0, most));
    }

    /// Inserts `room`, in world units; removes room when it is negative, as far as nothing comes to lie over another.
    public Outcome by(double room) {
        if (locked.isPresent()) {
            return new Outcome(Diff.NONE, 0, locked);
        }
        double real = room < 0 ? 0 - removable(0 - room) : room;
        Optional<NodeId> tooSmall = confining(real);
        return tooSmall.isPresent()
                ? new Outcome(Diff.NONE, 0, tooSmall)
                : new Outcome(real == 0 ? Diff.NONE : diff(real), real, Optional.empty());
    }

    /// The locked frame around it all that would have to grow.
    private Optional<NodeId> confining(double room) {
        return diagram.children(cut.scope()).stream()
                .filter(this::changes)
                .map(node -> Perspective.extent(node.withBounds(after(node, room)), catalogue))
                .flatMap(box -> Confines.of(diagram, catalogue, cut.scope(), box).stream())
                .map(Confines::frame)
                .findFirst();
    }

    private boolean changes(Node node) {
        return moved.contains(node.id()) || stretched.contains(node.id());
    }

    /// The bounds of a node that moves or becomes longer.
    private Bounds after(Node node, double room) {
        Bounds box = node.bounds();
        Point way = cut.axis().along(room);
        return moved.contains(node.id())
                ? box.translate(way.x(), way.y())
                : new Bounds(box.x(), box.y(), box.width() + way.x(), box.height() + way.y());
    }

    /// How much of `wanted` can be removed.
    private double removable(double wanted) {
        double possible = Math.min(wanted, mostShrinking);
        for (Pair pair : pairs) {
            possible = Math.min(possible, closing(pair, possible));
        }
        return possible;
    }

    private double closing(Pair pair, double wanted) {
        Axis axis = cut.axis();
        double possible = wanted;
        for (Bounds box : pair.moving()) {
            for (Bounds other : pair.near().query(swept(box, possible + GAP))) {
                double gap = axis.start(box) - axis.end(other);
                boolean isInTheWay = gap >= 0
                        && axis.other().start(box) < axis.other().end(other)
                        && axis.other().end(box) > axis.other().start(other);
                possible = isInTheWay ? Math.min(possible, Math.max(0, gap - GAP)) : possible;
            }
        }
        return possible;
    }

    /// The part of the drawing that a box covers on its way back.
    private Bounds swept(Bounds box, double way) {
        return cut.axis() == Axis.HORIZONTAL
                ? new Bounds(box.x() - way, box.y(), way, box.height())
                : new Bounds(box.x(), box.y() - way, box.width(), way);
    }

    private Diff diff(double room) {
        Point way = cut.axis().along(room);
        var draft = new Draft(diagram);
        Stream.concat(moved.stream(), stretched.stream())
                .map(diagram::require)
                .forEach(node -> draft.put(node.withBounds(after(node, room))));
        diagram.edges().stream()
                .filter(edge -> !edge.bends().isEmpty() && isInScope(edge.from()) && isInScope(edge.to()))
                .forEach(edge -> draft.put(edge.withWay(bent(edge, way))));
        diagram.children(cut.scope()).stream()
                .filter(this::changes)
                .forEach(node -> Frames.grow(draft, node.id(), catalogue));
        return draft.diff();
    }

    private Way bent(Edge edge, Point way) {
        Optional<Boolean> from = Optional.ofNullable(carried.get(edge.from()));
        Optional<Boolean> together = from.filter(moves -> moves.equals(carried.get(edge.to())));
        return edge.way()
                .moved(bend -> together.orElse(cut.axis().of(bend) >= cut.line()) ? bend.plus(way.x(), way.y()) : bend);
    }

    private boolean isInScope(NodeId id) {
        return cut.scope().equals(NodeId.CANVAS)
                || diagram.ancestors(id).stream().anyMatch(frame -> frame.id().equals(cut.scope()));
    }
}
