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
import gantry.model.kinds.whiteboard.GroupFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A generated drawing of any size: clusters of queues that start functions, which use tables.
///
/// A region holds four groups, each of them five clusters one below the other. A cluster is a group with five rows of a
/// queue, two functions, a table and a second queue; each row has five connections.
public final class LargeDrawing {

    private static final int ROWS = 5;
    private static final int PER_ROW = 5;
    private static final int CLUSTERS = 5;
    private static final int GROUPS = 4;
    private static final double WIDTH = 176;
    private static final double HEIGHT = 64;
    private static final double STEP_X = 264;
    private static final double STEP_Y = 96;
    private static final double PADDING = 24;
    private static final double TITLE = 48;
    private static final double CLUSTER_WIDTH = PER_ROW * STEP_X - (STEP_X - WIDTH) + 2 * PADDING;
    private static final double CLUSTER_HEIGHT = TITLE + ROWS * STEP_Y - (STEP_Y - HEIGHT) + PADDING;
    private static final double GROUP_WIDTH = CLUSTER_WIDTH + 2 * PADDING;
    private static final double GROUP_HEIGHT = TITLE + CLUSTERS * (CLUSTER_HEIGHT + PADDING);
    private static final double REGION_WIDTH = GROUPS * (GROUP_WIDTH + PADDING) + PADDING;
    private static final double REGION_HEIGHT = TITLE + GROUP_HEIGHT + PADDING;
    private static final double BETWEEN = 160;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private int rows;

    private LargeDrawing() {}

    /// A drawing with as many cards and connections as asked for, in steps of 25, and frames around them.
    public static Diagram of(int count) {
        var drawing = new LargeDrawing();
        int left = Math.max(1, count / (ROWS * PER_ROW));
        int regions = Math.ceilDiv(left, GROUPS * CLUSTERS);
        int columns = (int) Math.max(1, Math.floor(Math.sqrt(regions)));
        for (int index = 0; index < regions; index++) {
            double x = index % columns * (REGION_WIDTH + BETWEEN);
            double y = Math.floorDiv(index, columns) * (REGION_HEIGHT + BETWEEN);
            drawing.addRegion(x, y, Math.min(left, GROUPS * CLUSTERS));
            left -= GROUPS * CLUSTERS;
        }
        return Diagram.of(new Header("large", "Large drawing", Values.EMPTY), drawing.nodes, drawing.edges);
    }

    private void addRegion(double x, double y, int clusters) {
        NodeId region = frame(Region.ID, "region", NodeId.CANVAS, new Bounds(x, y, REGION_WIDTH, REGION_HEIGHT));
        for (int first = 0; first < clusters; first += CLUSTERS) {
            double left = x + PADDING + Math.floorDiv(first, CLUSTERS) * (GROUP_WIDTH + PADDING);
            NodeId group = frame(
                    GroupFrame.ID, "team", region, new Bounds(left, y + TITLE, GROUP_WIDTH, GROUP_HEIGHT));
            for (int i = 0; i < Math.min(CLUSTERS, clusters - first); i++) {
                addCluster(group, left + PADDING, y + 2 * TITLE + i * (CLUSTER_HEIGHT + PADDING));
            }
        }
    }

    private void addCluster(NodeId group, double x, double y) {
        NodeId cluster = frame(GroupFrame.ID, "cluster", group, new Bounds(x, y, CLUSTER_WIDTH, CLUSTER_HEIGHT));
        for (int row = 0; row < ROWS; row++) {
            addRow(cluster, rows++, x + PADDING, y + TITLE + row * STEP_Y);
        }
    }

    private void addRow(NodeId cluster, int row, double x, double y) {
        var slow = new Values(Map.of("visibilityTimeout", 180L));
        NodeId first = card(SqsQueue.ID, "jobs-" + row, cluster, x, y, slow);
        NodeId worker = card(LambdaFunction.ID, "worker-" + row, cluster, x + STEP_X, y, Values.EMPTY);
        NodeId table = card(DynamoDbTable.ID, "results-" + row, cluster, x + 2 * STEP_X, y, Values.EMPTY);
        NodeId second = card(SqsQueue.ID, "mails-" + row, cluster, x + 3 * STEP_X, y, slow);
        NodeId mailer = card(LambdaFunction.ID, "mailer-" + row, cluster, x + 4 * STEP_X, y, Values.EMPTY);
        join(SqsTrigger.ID, first, worker);
        join(Accesses.ID, worker, table);
        join(Accesses.ID, worker, second);
        join(SqsTrigger.ID, second, mailer);
        join(Accesses.ID, mailer, table);
    }

    private NodeId frame(String kind, String name, NodeId parent, Bounds bounds) {
        return add(kind, name + "-" + nodes.size(), parent, bounds, Values.EMPTY);
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
