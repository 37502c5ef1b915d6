package gantry.app.tool;

import static gantry.app.Drawings.node;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Containment;
import gantry.model.kind.LineStyle;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.NodeKindBuilder;
import gantry.model.kind.Refusal;
import gantry.model.kind.Shape;
import gantry.model.kind.Values;
import java.util.List;

/// A few kinds and a drawing made of them, for the tests of tools; the real kinds may change without touching those.
final class ToolKinds {

    static final String REGION = "tool.region";
    static final String CLUSTER = "tool.cluster";
    static final String SERVICE = "tool.service";
    static final String TASK = "tool.task";
    static final String QUEUE = "tool.queue";
    static final String NOTE = "tool.note";
    static final String GROUP = "tool.group";

    static final NodeId IN_REGION = new NodeId("region");
    static final NodeId IN_CLUSTER = new NodeId("cluster");
    static final NodeId WEB = new NodeId("web");
    static final NodeId JOB = new NodeId("job");
    static final NodeId MEMO = new NodeId("memo");
    static final NodeId ORDERS = new NodeId("orders");
    static final EdgeId RUNS = new EdgeId("runs");

    private static final NameRule NAMES = new NameRule("[a-z0-9-]*", "letters", 40, true, false, NameRule.Scope.PARENT);

    static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    frame(REGION, "Region").inside(Containment.in(Containment.CANVAS)).build(),
                    frame(CLUSTER, "Cluster").inside(Containment.in(REGION)).names(NAMES, "cluster").build(),
                    card(SERVICE, "Service")
                            .inside(Containment.in(CLUSTER))
                            .names(NAMES, "service")
                            .to("runs", TASK, Cardinality.out(1, 1, "exactly 1"), "starts its tasks")
                            .to("sends", QUEUE, Cardinality.ANY, "puts messages in")
                            .to("reads", QUEUE, Cardinality.ANY, "takes messages out")
                            .build(),
                    card(TASK, "Task")
                            .inside(Containment.in(REGION))
                            .names(NAMES, "task")
                            .refuses(Refusal.of(TASK, QUEUE, "A task needs a service.", "service -> queue"))
                            .build(),
                    card(QUEUE, "Queue")
                            .inside(Containment.in(REGION))
                            .names(NAMES, "queue")
                            .to("sends", QUEUE, Cardinality.ANY.reflexive(), "passes messages on")
                            .refuses(Refusal.of(QUEUE, SERVICE, "A queue starts nothing.", "service -> queue"))
                            .build(),
                    card(NOTE, "Note").annotation().build(),
                    frame(GROUP, "Group").category(Category.WHITEBOARD).transparent().build()),
            List.of(
                    ConnectionKind.of("runs", "Runs", "runs", LineStyle.STRUCTURE),
                    ConnectionKind.of("sends", "Sends", "sends to", LineStyle.ACCESS),
                    ConnectionKind.of("reads", "Reads", "reads from", LineStyle.ACCESS),
                    ConnectionKind.of("arrow", "Arrow", "points to", LineStyle.ANNOTATION).free()));

    private ToolKinds() {}

    private static NodeKindBuilder frame(String id, String title) {
        return NodeKind.of(id).title(title).category(Category.BOUNDARIES).shape(Shape.FRAME).size(240, 120);
    }

    private static NodeKindBuilder card(String id, String title) {
        return NodeKind.of(id).title(title).size(80, 40);
    }

    /// Everything on the grid and inside the view: a region with a cluster (services `web` and `job`) on the left, the
    /// task `memo` and the queue `orders` on the right; `web` runs `memo`.
    static Diagram drawing() {
        return Diagram.of(
                new Header("test", "Test", Values.EMPTY),
                List.of(
                        node(IN_REGION, REGION, NodeId.CANVAS, new Bounds(40, 40, 720, 480)),
                        node(IN_CLUSTER, CLUSTER, IN_REGION, new Bounds(80, 120, 240, 240)),
                        node(WEB, SERVICE, IN_CLUSTER, new Bounds(120, 176, 80, 40)),
                        node(JOB, SERVICE, IN_CLUSTER, new Bounds(120, 272, 80, 40)),
                        node(MEMO, TASK, IN_REGION, new Bounds(480, 176, 80, 40)),
                        node(ORDERS, QUEUE, IN_REGION, new Bounds(480, 328, 80, 40))),
                List.of(Edge.of(RUNS, "runs", WEB, MEMO)));
    }
}
