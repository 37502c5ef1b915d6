package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Badge;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Shape;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.List;

/// A made-up catalogue and drawings for the tests of this package, so that they don't change with the real kinds.
final class SampleScene {

    static final Property<String> WORDS = Property.of("words", Text.lines()).fallback("");

    static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    NodeKind.of("net").title("Network").category(Category.BOUNDARIES).icon("vpc").shape(Shape.FRAME)
                            .fact(_ -> "10.0.0.0/16").build(),
                    NodeKind.of("group").title("Group").icon("frame").shape(Shape.FRAME).transparent().build(),
                    NodeKind.of("service").title("Service").category(Category.ECS).icon("ecs-service")
                            .fact(_ -> "Fargate · 10 tasks").chips(_ -> 10).build(),
                    NodeKind.of("queue").title("Queue").category(Category.DATA).icon("sqs-queue")
                            .fact(_ -> "visibility 30 s").build(),
                    NodeKind.of("balancer").title("Load balancer").category(Category.BALANCING).icon("load-balancer")
                            .fact(_ -> "internet-facing").build(),
                    NodeKind.of("role").title("Role").category(Category.IDENTITY).icon("iam-role").build(),
                    NodeKind.of("table").title("Table").category(Category.DATA).icon("dynamodb-table").build(),
                    NodeKind.of("note").title("Note").shape(Shape.NOTE).icon("note").build(),
                    NodeKind.of("box").title("Box").shape(Shape.BOX).icon("box").build(),
                    NodeKind.of("cache").title("Cache").category(Category.DATA).icon("dynamodb-table")
                            .badges(_ -> List.of(new Badge("MULTI-AZ"), new Badge("SPOT"), new Badge("THIRD"))).build(),
                    NodeKind.of("asked").title("Asked").category(Category.ECS).icon("ecs-service")
                            .badges(sight -> sight.targets("runs").isEmpty() ? List.of() : List.of(new Badge("RUNS")))
                            .build(),
                    NodeKind.of("deployment").title("Deployment").category(Category.EKS).icon("frame")
                            .shape(Shape.FRAME).fact(_ -> "3 replicas").chips(_ -> 3)
                            .badges(_ -> List.of(new Badge("FARGATE"))).build(),
                    NodeKind.of("function").title("Function").category(Category.SERVERLESS).icon("lambda-function")
                            .shape(Shape.HOST).fact(_ -> "python3.14 · 30 s").badges(_ -> List.of(new Badge("ARM")))
                            .build(),
                    NodeKind.of("url").title("Address").category(Category.SERVERLESS).icon("client").build(),
                    NodeKind.of("text").title("Text").shape(Shape.TEXT).icon("note")
                            .fact(values -> values.value(WORDS)).build(),
                    NodeKind.of("picture").title("Picture").shape(Shape.PICTURE).icon("box").build()),
            List.of(
                    ConnectionKind.of("traffic", "Traffic", "sends to", LineStyle.TRAFFIC)
                            .label(_ -> "HTTPS :443 → :8080"),
                    ConnectionKind.of("trigger", "Trigger", "starts", LineStyle.TRIGGER),
                    ConnectionKind.of("access", "Access", "uses", LineStyle.ACCESS).label(_ -> "rw"),
                    ConnectionKind.of("runs", "Runs", "runs", LineStyle.STRUCTURE),
                    ConnectionKind.of("assumes", "Assumes", "assumes", LineStyle.ROLE),
                    ConnectionKind.of("arrow", "Arrow", "points to", LineStyle.ANNOTATION).free()));

    private SampleScene() {}

    static Node node(String id, String kind, String name, Bounds bounds) {
        return node(id, kind, name, NodeId.CANVAS, bounds);
    }

    static Node node(String id, String kind, String name, NodeId parent, Bounds bounds) {
        return new Node(new NodeId(id), kind, name, new Placement(parent, bounds, 0), Values.EMPTY, List.of());
    }

    static Edge edge(String id, String kind, String from, String to) {
        return Edge.of(new EdgeId(id), kind, new NodeId(from), new NodeId(to));
    }

    static Diagram diagram(List<Node> nodes, List<Edge> edges) {
        return Diagram.of(new Header("sample", "Sample", Values.EMPTY), nodes, edges);
    }

    /// Two cards, one connection.
    static Diagram small() {
        return diagram(
                List.of(
                        node("lb", "balancer", "front", new Bounds(0, 0, 176, 64)),
                        node("web", "service", "web", new Bounds(320, 0, 176, 64))),
                List.of(edge("e1", "traffic", "lb", "web")));
    }

    /// One of everything.
    static Diagram rich() {
        NodeId net = new NodeId("net");
        return diagram(
                List.of(
                        node("net", "net", "main", new Bounds(0, 0, 760, 380)),
                        node("lb", "balancer", "front", net, new Bounds(32, 64, 176, 64)),
                        node("web", "service", "web", net, new Bounds(376, 64, 176, 64)),
                        node("orders", "queue", "orders with a name far too long", net, new Bounds(376, 288, 176, 64)),
                        node("work", "service", "worker", net, new Bounds(32, 288, 176, 64)),
                        node("group", "group", "Data", new Bounds(840, 24, 240, 320)),
                        node("table", "table", "customers", new NodeId("group"), new Bounds(872, 80, 176, 64)),
                        node("role", "role", "reader", new NodeId("group"), new Bounds(872, 240, 176, 64)),
                        node("new", "future.kind", "surprise", net, new Bounds(600, 176, 144, 64)),
                        node("note", "note", "Remember: the worker must never be reached from outside the network.",
                                new Bounds(1120, 24, 168, 120)),
                        node("box", "box", "Some other system", new Bounds(1120, 240, 168, 64))),
                List.of(
                        edge("e1", "traffic", "lb", "web"),
                        edge("e2", "access", "web", "orders"),
                        edge("e3", "trigger", "orders", "work"),
                        edge("e4", "access", "web", "table"),
                        edge("e5", "assumes", "work", "role"),
                        edge("e6", "arrow", "box", "table"),
                        edge("e7", "runs", "work", "net"),
                        edge("e8", "traffic", "web", "orders")));
    }

    /// One of each shape and decoration that [#rich] lacks.
    static Diagram shapes() {
        NodeId web = new NodeId("web");
        NodeId hook = new NodeId("hook");
        return diagram(
                List.of(
                        node("web", "deployment", "web", new Bounds(0, 0, 360, 152)),
                        node("cache", "cache", "sessions", web, new Bounds(24, 56, 176, 64)),
                        node("hook", "function", "webhook", new Bounds(448, 0, 208, 152)),
                        node("url", "url", "address", hook, new Bounds(464, 72, 176, 64)),
                        node("plain", "function", "resize", new Bounds(448, 224, 176, 64)),
                        node("text", "text", "", new Bounds(0, 224, 200, 64))
                                .withValues(Values.EMPTY.with(WORDS, "Bare words that are wrapped to their width.")),
                        node("empty", "text", "", new Bounds(0, 320, 200, 32)),
                        node("picture", "picture", "The plan", new Bounds(232, 224, 160, 128)),
                        node("group", "queue", "itself", new Bounds(736, 40, 176, 64))),
                List.of(
                        edge("loop", "traffic", "group", "group"),
                        edge("loop2", "access", "group", "group"),
                        edge("call", "traffic", "group", "url"),
                        edge("over", "runs", "cache", "group")));
    }

    /// `count` cards in a grid, each connected with the next one.
    static Diagram large(int count) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(node("n" + i, "queue", "queue " + i, new Bounds(i % 100 * 240, i / 100 * 128, 176, 64)));
            if (i > 0) {
                edges.add(edge("e" + i, "traffic", "n" + (i - 1), "n" + i));
            }
        }
        return diagram(nodes, edges);
    }
}
