package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Mosaic;
import gantry.model.geometry.Obstacle;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A node as lines see it: a wall when it holds no other node, else a frame with a title.
record Standing(NodeId id, Obstacle obstacle) {

    /// How much of a frame's header is taken by its symbol and its fact, beside the name, in world units.
    private static final double BESIDE_NAME = 160;

    private static final MetricsTable METRICS = new MetricsTable();

    static Optional<Standing> of(Diagram diagram, NodeId id) {
        return diagram.node(id).map(node -> new Standing(id, obstacle(diagram, node)));
    }

    static Mosaic<Standing> none() {
        return Mosaic.empty(standing -> standing.obstacle().bounds());
    }

    /// What stands in `after`, from what stood in `before`.
    ///
    /// @param changed the nodes that differ
    /// @param touched gets the rectangles, old and new, of what lines go round and has changed
    static Mosaic<Standing> follow(
            Mosaic<Standing> known, Diagram before, Diagram after, Set<NodeId> changed, Consumer<Bounds> touched) {
        Set<NodeId> nodes = new LinkedHashSet<>();
        for (NodeId id : changed) {
            nodes.add(id);
            // A frame that gets its first child or loses its last becomes something else for lines.
            Stream.of(before.node(id), after.node(id)).flatMap(Optional::stream)
                    .forEach(node -> nodes.add(node.parent()));
        }
        if (nodes.isEmpty()) {
            return known;
        }
        nodes.remove(NodeId.CANVAS);
        Mosaic.Editor<Standing> editor = known.edit();
        for (NodeId id : nodes) {
            Optional<Standing> old = before.isEmpty() ? Optional.empty() : of(before, id);
            Optional<Standing> now = of(after, id);
            if (!old.equals(now)) {
                old.ifPresent(editor::remove);
                now.ifPresent(editor::put);
                Stream.of(old, now).flatMap(Optional::stream)
                        .forEach(node -> touched.accept(node.obstacle().bounds()));
            }
        }
        return editor.done();
    }

    private static Obstacle obstacle(Diagram diagram, Node node) {
        Bounds box = node.bounds();
        if (diagram.children(node.id()).isEmpty()) {
            return Obstacle.wall(box);
        }
        TextStyle style = TextStyle.of(FramePainter.NAME_SIZE, Colour.BLACK).withWeight(TextStyle.Weight.SEMI_BOLD);
        double title = METRICS.width(node.name(), style) + BESIDE_NAME;
        return Obstacle.frame(box, new Bounds(
                box.x(), box.y(), Math.min(box.width(), title), Math.min(box.height(), FramePainter.HEADER)));
    }
}
