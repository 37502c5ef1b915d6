package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final String WHOLE = "HTTPS :443 → :8080";

    private static Node node(String id, double x, double y) {
        return SampleScene.node(id, "queue", id, new Bounds(x, y, 176, 64));
    }

    private static Edge traffic(String id, String from, String to) {
        return SampleScene.edge(id, "traffic", from, to);
    }

    private static Labels labels(Diagram diagram) {
        return Routes.of(diagram).labels(SampleScene.CATALOGUE);
    }

    private static Optional<Label> label(Diagram diagram, String id) {
        return labels(diagram).label(new EdgeId(id));
    }

    private static Diagram crowd(Random random) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            nodes.add(node("n" + i, i % 6 * 220 + random.nextInt(3) * 8, i / 6 * 120 + random.nextInt(3) * 8));
        }
        for (int i = 0; i < 26; i++) {
            edges.add(traffic("e" + (10 + i), "n" + random.nextInt(24), "n" + random.nextInt(24)));
        }
        return SampleScene.diagram(nodes, edges);
    }

    @Test
    void aLabelStandsInTheMiddleOfItsLine() {
        Label label = label(SampleScene.small(), "e1").orElseThrow();
        assertEquals(WHOLE, label.text());
        assertEquals(248, label.pill().center().x(), 1e-9);
        assertEquals(32, label.pill().center().y(), 1e-9);
    }

    @Test
    void noLabelEverStandsOnABox() {
        Random random = new Random(2);
        for (int i = 0; i < 60; i++) {
            Diagram diagram = crowd(random);
            Labels labels = labels(diagram);
            for (Edge edge : diagram.edges()) {
                labels.label(edge.id()).ifPresent(label -> assertTrue(
                        diagram.nodes().stream().noneMatch(node -> node.bounds().intersects(label.pill())),
                        () -> edge.id() + " at " + label.pill()));
            }
        }
    }

    @Test
    void theLineBetweenCloseBoxesHasItsLabelBesideItOrShortened() {
        Diagram close = SampleScene.diagram(
                List.of(node("a", 0, 0), node("b", 220, 0)), List.of(traffic("e1", "a", "b")));
        Label label = label(close, "e1").orElseThrow();
        assertFalse(label.pill().intersects(new Bounds(0, 0, 176, 64)));
        assertFalse(label.pill().intersects(new Bounds(220, 0, 176, 64)));
    }

    @Test
    void aLabelLeavesTheMiddleWhenAnotherLineCrossesThere() {
        Diagram crossed = SampleScene.diagram(
                List.of(node("a", 0, 0), node("b", 700, 0), node("c", 350, -300), node("d", 350, 300)),
                List.of(traffic("e1", "a", "b"), SampleScene.edge("e2", "runs", "c", "d")));
        Label label = label(crossed, "e1").orElseThrow();
        assertEquals(WHOLE, label.text());
        assertEquals(32, label.pill().center().y(), 1e-9);
        assertFalse(Routes.of(crossed).route(new EdgeId("e2")).orElseThrow().crosses(label.pill()));
    }

    @Test
    void labelsOfLinesBesideEachOtherDoNotCoverEachOther() {
        Diagram twins = SampleScene.diagram(
                List.of(node("a", 0, 0), node("b", 700, 0)), List.of(traffic("e1", "a", "b"), traffic("e2", "a", "b")));
        Bounds first = label(twins, "e1").orElseThrow().pill();
        Bounds second = label(twins, "e2").orElseThrow().pill();
        assertFalse(first.intersects(second), () -> first + " and " + second);
    }

    @Test
    void theNameOfAFrameIsLeftFree() {
        Diagram diagram = SampleScene.diagram(
                List.of(
                        SampleScene.node("frame", "net", "main network", new Bounds(300, 20, 400, 300)),
                        SampleScene.node("in", "queue", "in", frame(), new Bounds(340, 200, 176, 64)),
                        node("a", 0, 4), node("b", 1000, 4)),
                List.of(traffic("e1", "a", "b")));
        Bounds title = new Bounds(300, 20, 100, FramePainter.HEADER);
        assertFalse(label(diagram, "e1").orElseThrow().pill().intersects(title));
    }

    private static NodeId frame() {
        return new NodeId("frame");
    }
}
