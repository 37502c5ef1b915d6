package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.List;

/// Builds the diagrams of tests in few words; what is named later stands in front.
public final class Drawing {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    public static NodeId id(String value) {
        return new NodeId(value);
    }

    public Drawing node(String id, String kind, String parent, Bounds bounds) {
        var placement = new Placement(new NodeId(parent), bounds, nodes.size());
        nodes.add(new Node(new NodeId(id), kind, id, placement, Values.EMPTY, List.of()));
        return this;
    }

    public Drawing edge(String id, String kind, String from, String to) {
        edges.add(Edge.of(new EdgeId(id), kind, new NodeId(from), new NodeId(to)));
        return this;
    }

    public Diagram diagram() {
        return Diagram.of(new Header("test", "Test", Values.EMPTY), nodes, edges);
    }

    /// A region with a cluster with the service `web`, and beside the cluster a task and a queue; `web` runs the task.
    public static Diagram sample() {
        return new Drawing()
                .node("region", SampleKinds.REGION, "canvas", new Bounds(0, 0, 640, 400))
                .node("cluster", SampleKinds.CLUSTER, "region", new Bounds(16, 40, 240, 160))
                .node("web", SampleKinds.SERVICE, "cluster", new Bounds(32, 80, 176, 64))
                .node("task", SampleKinds.TASK, "region", new Bounds(304, 80, 176, 64))
                .node("queue", SampleKinds.QUEUE, "region", new Bounds(304, 240, 176, 64))
                .edge("runs", SampleKinds.RUNS, "web", "task")
                .diagram();
    }
}
