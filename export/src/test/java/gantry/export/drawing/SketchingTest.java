package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Lines while a gesture runs.
class SketchingTest {

    private static final Diagram LARGE = SampleScene.large(500);

    private static Diagram moved(Diagram diagram, Set<NodeId> ids, double dx, double dy) {
        List<Node> nodes = new ArrayList<>(diagram.nodes());
        nodes.replaceAll(node -> ids.contains(node.id()) ? node.withBounds(node.bounds().translate(dx, dy)) : node);
        return Diagram.of(diagram.header(), nodes, diagram.edges());
    }

    private static boolean isOnBorder(Point point, Bounds box) {
        return box.grow(1e-6).contains(point) && !box.grow(-1e-6).contains(point);
    }

    @Test
    void everyLineOfASketchBeginsAndEndsAtItsBoxes() {
        Random random = new Random(17);
        Routes settled = Routes.of(LARGE);
        for (int step = 0; step < 60; step++) {
            Set<NodeId> some = Set.of(any(random));
            Diagram moment = moved(LARGE, some, random.nextInt(600) - 300, random.nextInt(600) - 300);
            Routes sketch = settled.sketch(moment);
            for (Edge edge : moment.edges()) {
                Route route = sketch.route(edge.id()).orElseThrow();
                assertTrue(isOnBorder(route.start(), moment.require(edge.from()).bounds()), () -> edge + " " + route);
                assertTrue(isOnBorder(route.end(), moment.require(edge.to()).bounds()), () -> edge + " " + route);
            }
        }
    }

    private static NodeId any(Random random) {
        List<Node> nodes = List.copyOf(LARGE.nodes());
        return nodes.get(random.nextInt(nodes.size())).id();
    }

    @Test
    void linesThatTheGestureDoesNotMoveStayEvenIfABoxComesToStandOnThem() {
        Diagram diagram = SampleScene.diagram(
                List.of(
                        SampleScene.node("a", "queue", "", new Bounds(0, 0, 176, 64)),
                        SampleScene.node("b", "queue", "", new Bounds(800, 0, 176, 64)),
                        SampleScene.node("c", "queue", "", new Bounds(400, 400, 176, 64))),
                List.of(SampleScene.edge("line", "traffic", "a", "b")));
        Routes settled = Routes.of(diagram);
        Diagram moment = moved(diagram, Set.of(new NodeId("c")), 0, -400);
        var line = new EdgeId("line");
        assertEquals(settled.route(line), settled.sketch(moment).route(line));
        assertTrue(settled.update(moment).route(line).orElseThrow().points().size() > 2);
    }

    @Test
    void linesBetweenNodesThatMoveAlikeMoveWithThemAndSoDoTheirLabels() {
        Routes settled = Routes.of(LARGE);
        settled.labels(SampleScene.CATALOGUE);
        Set<NodeId> all = Set.copyOf(LARGE.nodes().stream().map(Node::id).toList());
        Routes sketch = settled.sketch(moved(LARGE, all, 24, -8));
        for (Edge edge : LARGE.edges()) {
            assertEquals(
                    settled.route(edge.id()).orElseThrow().translate(24, -8), sketch.route(edge.id()).orElseThrow());
            assertEquals(
                    settled.label(edge.id(), SampleScene.CATALOGUE).map(pill -> pill.translate(24, -8)),
                    sketch.label(edge.id(), SampleScene.CATALOGUE));
        }
    }

    @Test
    void labelsOfRestingLinesStayThoughNobodyHasAskedForThemBefore() {
        Random random = new Random(23);
        Routes asked = Routes.of(LARGE);
        for (int step = 0; step < 60; step++) {
            Routes settled = Routes.of(LARGE);
            Routes sketch = settled.sketch(moved(LARGE, Set.of(any(random)), random.nextInt(900) - 450, 64));
            Set<EdgeId> changed = sketch.changedSince(settled);
            for (Edge edge : LARGE.edges()) {
                if (!changed.contains(edge.id())) {
                    assertEquals(
                            asked.label(edge.id(), SampleScene.CATALOGUE),
                            sketch.label(edge.id(), SampleScene.CATALOGUE));
                }
            }
        }
    }

    @Test
    void newLinesAreFoundAndRemovedOnesAreGone() {
        Edge first = LARGE.edges().iterator().next();
        List<Edge> edges = new ArrayList<>(LARGE.edges());
        edges.remove(first);
        Edge added = Edge.of(new EdgeId("added"), first.kind(), first.from(), first.to());
        edges.add(added);
        Routes sketch = Routes.of(LARGE).sketch(Diagram.of(LARGE.header(), List.copyOf(LARGE.nodes()), edges));
        assertTrue(sketch.route(first.id()).isEmpty());
        assertEquals(
                Routes.of(LARGE).route(first.id()).map(Route::start), sketch.route(added.id()).map(Route::start));
    }

    @Test
    void aMomentWithoutChangesHasTheSameLines() {
        Routes settled = Routes.of(LARGE);
        Edge first = LARGE.edges().iterator().next();
        assertSame(settled.line(first.id()).orElseThrow(), settled.sketch(LARGE).line(first.id()).orElseThrow());
    }

    /// The film and the sheet ask for lines in an area.
    @Test
    void linesOfASketchAreFoundWhereTheyAre() {
        Routes settled = Routes.of(LARGE);
        Node first = LARGE.nodes().stream()
                .filter(node -> !LARGE.edgesFrom(node.id()).isEmpty())
                .findFirst().orElseThrow();
        Routes sketch = settled.sketch(moved(LARGE, Set.of(first.id()), -5_000, -5_000));
        EdgeId line = LARGE.edgesFrom(first.id()).getFirst().id();
        assertTrue(sketch.near(sketch.bounds(line).orElseThrow()).contains(sketch.line(line).orElseThrow()));
    }
}
