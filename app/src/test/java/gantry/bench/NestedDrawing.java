package gantry.bench;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.whiteboard.GroupFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A generated drawing of frames in frames in frames, with as many connections as nodes; most of them stay near.
public final class NestedDrawing {

    private static final int INNER = 5;
    private static final int INNERMOST = 3;
    private static final int CARDS = 6;

    private final int count;
    private final Random random = new Random(7);
    private final List<Node> nodes = new ArrayList<>();
    private final List<NodeId> cards = new ArrayList<>();

    private NestedDrawing(int count) {
        this.count = count;
    }

    /// A drawing with so many nodes.
    public static Diagram of(int count) {
        var drawing = new NestedDrawing(count);
        while (drawing.nodes.size() < count) {
            drawing.addFrame();
        }
        return Diagram.of(new Header("nested", "Nested drawing", Values.EMPTY), drawing.nodes, drawing.edges());
    }

    private void addFrame() {
        NodeId outer = add(GroupFrame.ID, NodeId.CANVAS);
        for (int i = 0; i < INNER && nodes.size() < count; i++) {
            NodeId inner = add(GroupFrame.ID, outer);
            for (int j = 0; j < INNERMOST && nodes.size() < count; j++) {
                NodeId innermost = add(GroupFrame.ID, inner);
                for (int k = 0; k < CARDS && nodes.size() < count; k++) {
                    cards.add(add(LambdaFunction.ID, innermost));
                }
            }
        }
    }

    private NodeId add(String kind, NodeId parent) {
        var id = new NodeId("n" + (nodes.size() + 1));
        var bounds = new Bounds(random.nextInt(5000), random.nextInt(4000), 176, 64);
        nodes.add(new Node(id, kind, id.value(), new Placement(parent, bounds, nodes.size()), Values.EMPTY, List.of()));
        return id;
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            int from = random.nextInt(cards.size() - 1);
            int near = Math.min(cards.size() - 1, from + 1 + random.nextInt(5));
            int to = random.nextInt(10) < 7 ? near : random.nextInt(cards.size());
            edges.add(Edge.of(new EdgeId("e" + i), Accesses.ID, cards.get(from), cards.get(to)));
        }
        return edges;
    }
}
