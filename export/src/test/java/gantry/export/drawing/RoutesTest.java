package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static Diagram random(Random random, List<Node> nodes) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            edges.add(SampleScene.edge("e" + i, "traffic", "n" + random.nextInt(nodes.size()),
                    "n" + random.nextInt(nodes.size())));
        }
        return SampleScene.diagram(nodes, edges);
    }

    private static void assertLikeFresh(Diagram diagram, Routes updated) {
        Routes fresh = Routes.of(diagram);
        assertEquals(fresh, updated);
        assertEquals(fresh.labels(SampleScene.CATALOGUE), updated.labels(SampleScene.CATALOGUE));
    }

    @Test
    void updatedRoutesEqualFreshOnes() {
        Random random = new Random(3);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            nodes.add(SampleScene.node(
                    "n" + i, "queue", "", new Bounds(random.nextInt(100) * 16, random.nextInt(60) * 16, 176, 64)));
        }
        Diagram diagram = random(random, nodes);
        Routes routes = Routes.of(diagram);
        for (int step = 0; step < 100; step++) {
            int moved = random.nextInt(nodes.size());
            nodes.set(moved, nodes.get(moved).withBounds(nodes.get(moved).bounds().translate(16, -32)));
            diagram = step % 10 == 0
                    ? random(random, nodes)
                    : Diagram.of(diagram.header(), nodes, diagram.edges());
            routes = routes.update(diagram);
            assertLikeFresh(diagram, routes);
        }
    }

    @Test
    void updatedRoutesOfLargeDiagramsEqualFreshOnes() {
        Random random = new Random(5);
        Diagram diagram = SampleScene.large(2_500);
        Routes routes = Routes.of(diagram);
        for (int step = 0; step < 40; step++) {
            List<Node> nodes = new ArrayList<>(diagram.nodes());
            List<Edge> edges = new ArrayList<>(diagram.edges());
            int moved = random.nextInt(nodes.size());
            nodes.set(moved, nodes.get(moved).withBounds(
                    nodes.get(moved).bounds().translate(random.nextInt(400) - 200, random.nextInt(400) - 200)));
            int touched = random.nextInt(edges.size());
            switch (random.nextInt(4)) {
                case 0 -> edges.remove(touched);
                case 1 -> edges.set(touched, edges.get(touched).reversed());
                case 2 -> edges.set(touched, edges.get(touched).withBends(List.of(new Point(step * 50, 90))));
                default -> edges.add(Edge.of(new EdgeId("new" + step), edges.getFirst().kind(),
                        nodes.get(moved).id(), nodes.get(random.nextInt(nodes.size())).id()));
            }
            diagram = Diagram.of(diagram.header(), nodes, edges);
            routes = routes.update(diagram);
            assertLikeFresh(diagram, routes);
        }
    }

    @Test
    void routesThatNothingTouchedAreTakenOver() {
        Diagram before = SampleScene.rich();
        List<Node> nodes = before.nodes().stream()
                .map(node -> node.isA("box") ? node.withBounds(node.bounds().translate(0, 8)) : node)
                .toList();
        Routes routes = Routes.of(before);
        Routes updated = routes.update(Diagram.of(before.header(), nodes, before.edges()));
        EdgeId far = new EdgeId("e1");
        EdgeId near = new EdgeId("e6");
        assertSame(routes.route(far).orElseThrow(), updated.route(far).orElseThrow());
        assertNotEquals(routes.route(near), updated.route(near));
    }

    @Test
    void twoConnectionsBetweenTheSameCardsRunBesideEachOther() {
        Routes routes = Routes.of(SampleScene.rich());
        double first = routes.route(new EdgeId("e2")).orElseThrow().start().x();
        double second = routes.route(new EdgeId("e8")).orElseThrow().start().x();
        assertEquals(12, second - first);
    }

    @Test
    void theLineOfANodeToItselfFollowsTheNodeAndCanBeHit() {
        Diagram before = SampleScene.shapes();
        Routes routes = Routes.of(before);
        EdgeId loop = new EdgeId("loop");
        Bounds box = before.require(new NodeId("group")).bounds();
        Point onTop = new Point(box.right() - 10, routes.bounds(loop).orElseThrow().y());
        assertEquals(Optional.of(loop), routes.at(onTop, 4));
        assertEquals(List.of(loop), routes.in(new Bounds(onTop.x() - 2, onTop.y() - 2, 4, 4)));
        Node moved = before.require(new NodeId("group")).withBounds(box.translate(80, 48));
        Diagram after = before.apply(new Draft(before).put(moved).diff());
        Routes updated = routes.update(after);
        assertEquals(Routes.of(after), updated);
        assertEquals(
                routes.bounds(loop).orElseThrow().translate(80, 48),
                updated.bounds(loop).orElseThrow());
    }

    @Test
    void updatedLoopsEqualFreshOnesWhileOtherLinesComeAndGo() {
        Random random = new Random(7);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            nodes.add(SampleScene.node("n" + i, "queue", "", new Bounds(i % 3 * 240, i / 3 * 160, 176, 64)));
        }
        Routes routes = Routes.of(SampleScene.diagram(nodes, List.of()));
        for (int step = 0; step < 200; step++) {
            int moved = random.nextInt(nodes.size());
            // On a coarse raster, so that boxes also come to lie exactly on each other.
            nodes.set(moved, nodes.get(moved).withBounds(
                    new Bounds(random.nextInt(3) * 240, random.nextInt(2) * 160, 176, 64)));
            List<Edge> edges = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                int from = random.nextInt(nodes.size());
                int to = random.nextBoolean() ? from : random.nextInt(nodes.size());
                Edge edge = SampleScene.edge("e" + random.nextInt(5) + i, "traffic", "n" + from, "n" + to);
                edges.add(random.nextInt(5) > 0 ? edge : edge.withBends(List.of(new Point(step * 3, 500))));
            }
            Diagram diagram = SampleScene.diagram(nodes, edges);
            routes = routes.update(diagram);
            assertLikeFresh(diagram, routes);
        }
    }

    @Test
    void linesOnTheSameRowOfACorridorRunApart() {
        Diagram diagram = SampleScene.diagram(
                List.of(
                        SampleScene.node("a", "queue", "", new Bounds(0, 0, 176, 64)),
                        SampleScene.node("b", "queue", "", new Bounds(240, 0, 176, 64)),
                        SampleScene.node("c", "queue", "", new Bounds(280, 300, 176, 64)),
                        SampleScene.node("d", "queue", "", new Bounds(520, 300, 176, 64))),
                List.of(SampleScene.edge("e1", "runs", "a", "c"), SampleScene.edge("e2", "runs", "b", "d")));
        Routes routes = Routes.of(diagram);
        double first = routes.route(new EdgeId("e1")).orElseThrow().points().get(1).y();
        double second = routes.route(new EdgeId("e2")).orElseThrow().points().get(1).y();
        assertEquals(182, first);
        assertTrue(Math.abs(second - first) >= 10, () -> first + " and " + second);
    }

    @Test
    void linesOfLargeDiagramsGoRoundBoxes() {
        Diagram large = SampleScene.large(2_500);
        Edge jump = SampleScene.edge("jump", "runs", "n110", "n113");
        List<Edge> edges = new ArrayList<>(large.edges());
        edges.add(jump);
        Routes routes = Routes.of(Diagram.of(large.header(), large.nodes(), edges));
        Bounds between = large.require(new NodeId("n111")).bounds();
        assertFalse(routes.route(jump.id()).orElseThrow().crosses(between));
    }

    @Test
    void theLinesNearAnAreaAreThoseWhoseRectanglesTouchIt() {
        Routes routes = Routes.of(SampleScene.large(1_000));
        Random random = new Random(9);
        for (int i = 0; i < 50; i++) {
            Bounds area = new Bounds(random.nextInt(20_000), random.nextInt(1_500), random.nextInt(9_000), 300);
            List<EdgeId> expected = routes.lines().values().stream()
                    .filter(line -> line.bounds().intersects(area))
                    .map(Line::id)
                    .toList();
            assertEquals(expected, routes.near(area).stream().map(Line::id).toList());
        }
    }

    @Test
    void theNearestLineIsFoundAtAPoint() {
        Routes routes = Routes.of(SampleScene.small());
        assertEquals(Optional.of(new EdgeId("e1")), routes.at(new Point(250, 35), 6));
        assertEquals(Optional.empty(), routes.at(new Point(250, 45), 6));
        assertEquals(List.of(new EdgeId("e1")), routes.in(new Bounds(200, 0, 20, 100)));
        assertEquals(List.of(), routes.in(new Bounds(200, 40, 20, 100)));
    }
}
