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
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.storage.DynamoDbTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A generated drawing of any size: regions full of queues that start functions, which use tables.
///
/// Each region holds 100 rows of a queue, two functions, a table and a second queue; each row has five connections.
public final class LargeDrawing {

    private static final int ROWS = 100;
    private static final int PER_ROW = 5;
    private static final double WIDTH = 176;
    private static final double HEIGHT = 64;
    private static final double STEP_X = 264;
    private static final double STEP_Y = 96;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private LargeDrawing() {}

    /// A drawing with about as many nodes and connections as asked for.
    public static Diagram of(int count) {
        var drawing = new LargeDrawing();
        int regions = Math.max(1, count / (ROWS * PER_ROW));
        for (int index = 0; index < regions; index++) {
            drawing.addRegion(index);
        }
        return Diagram.of(new Header("large", "Large drawing", Values.EMPTY), drawing.nodes, drawing.edges);
    }

    private void addRegion(int index) {
        int columns = 5;
        double x = index % columns * (PER_ROW * STEP_X + 200);
        double y = Math.floorDiv(index, columns) * (ROWS * STEP_Y + 200);
        var bounds = new Bounds(x, y, PER_ROW * STEP_X + 40, ROWS * STEP_Y + 80);
        NodeId region = add(Region.ID, "region-" + index, NodeId.CANVAS, bounds, Values.EMPTY);
        for (int row = 0; row < ROWS; row++) {
            addRow(region, index * ROWS + row, x + 40, y + 60 + row * STEP_Y);
        }
    }

    private void addRow(NodeId region, int row, double x, double y) {
        var slow = new Values(Map.of("visibilityTimeout", 180L));
        NodeId first = card(SqsQueue.ID, "jobs-" + row, region, x, y, slow);
        NodeId worker = card(LambdaFunction.ID, "worker-" + row, region, x + STEP_X, y, Values.EMPTY);
        NodeId table = card(DynamoDbTable.ID, "results-" + row, region, x + 2 * STEP_X, y, Values.EMPTY);
        NodeId second = card(SqsQueue.ID, "mails-" + row, region, x + 3 * STEP_X, y, slow);
        NodeId mailer = card(LambdaFunction.ID, "mailer-" + row, region, x + 4 * STEP_X, y, Values.EMPTY);
        join(SqsTrigger.ID, first, worker);
        join(Accesses.ID, worker, table);
        join(Accesses.ID, worker, second);
        join(SqsTrigger.ID, second, mailer);
        join(Accesses.ID, mailer, table);
    }

    private NodeId card(String kind, String name, NodeId parent, double x, double y, Values values) {
        return add(kind, name, parent, new Bounds(x, y, WIDTH, HEIGHT), values);
    }

    private NodeId add(String kind, String name, NodeId parent, Bounds bounds, Values values) {
        var id = new NodeId("n" + (nodes.size() + 1));
        nodes.add(new Node(id, kind, name, new Placement(parent, bounds, nodes.size()), values, List.of()));
        return id;
    }

    private void join(String kind, NodeId from, NodeId to) {
        edges.add(Edge.of(new EdgeId("e" + (edges.size() + 1)), kind, from, to));
    }
}
