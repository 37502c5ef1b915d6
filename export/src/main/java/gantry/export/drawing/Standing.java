package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Mosaic;
import gantry.model.geometry.Obstacle;
import java.util.Optional;

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
