package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OperationsTest {

    private static final Operations OPERATIONS = new Operations(SampleKinds.CATALOGUE);

    private final Diagram sample = Drawing.sample();

    private static Bounds bounds(Diagram diagram, String id) {
        return diagram.require(id(id)).bounds();
    }

    private static List<NodeId> children(Diagram diagram, String frame) {
        return diagram.children(id(frame)).stream().map(Node::id).toList();
    }

    @Test
    void movingAFrameTakesItsChildrenAlongOnce() {
        Diagram moved = sample.apply(OPERATIONS.move(sample, List.of(id("cluster"), id("web")), 8, 16));
        assertEquals(new Bounds(24, 56, 240, 160), bounds(moved, "cluster"));
        assertEquals(new Bounds(40, 96, 176, 64), bounds(moved, "web"));
        assertEquals(bounds(sample, "task"), bounds(moved, "task"));
    }

    @Test
    void movingByNothingChangesNothing() {
        assertEquals(Diff.NONE, OPERATIONS.move(sample, List.of(id("web")), 0, 0));
    }

    @Test
    void movingGrowsAllFramesAround() {
        Diagram moved = sample.apply(OPERATIONS.move(sample, List.of(id("web")), 600, -100));
        assertEquals(new Bounds(632, -20, 176, 64), bounds(moved, "web"));
        assertEquals(new Bounds(16, -60, 808, 260), bounds(moved, "cluster"));
        assertEquals(new Bounds(0, -100, 840, 500), bounds(moved, "region"));
    }

    @Test
    void movingBackLeavesFramesAsLargeAsTheyGrew() {
        Diagram away = sample.apply(OPERATIONS.move(sample, List.of(id("web")), 600, 0));
        Diagram back = away.apply(OPERATIONS.move(away, List.of(id("web")), -600, 0));
        assertEquals(bounds(away, "cluster"), bounds(back, "cluster"));
    }

    @Test
    void bendsMoveOnlyWithBothEnds() {
        var edge = new EdgeId("runs");
        Diagram bent = sample.apply(Operations.setWay(sample, edge, Way.through(List.of(new Point(250, 100)))));
        Diagram one = bent.apply(OPERATIONS.move(bent, List.of(id("web")), 8, 8));
        Diagram both = bent.apply(OPERATIONS.move(bent, List.of(id("web"), id("task")), 8, 8));
        assertEquals(List.of(new Point(250, 100)), one.require(edge).bends());
        assertEquals(List.of(new Point(258, 108)), both.require(edge).bends());
    }

    @Test
    void droppingPutsNodesInFrontOfTheirNewSiblings() {
        Diagram dropped = sample.apply(OPERATIONS.drop(sample, List.of(id("web")), 272, 240, id("region")));
        assertEquals(List.of(id("cluster"), id("task"), id("queue"), id("web")), children(dropped, "region"));
        assertEquals(new Bounds(304, 320, 176, 64), bounds(dropped, "web"));
    }

    @Test
    void nothingIsDroppedIntoItself() {
        assertThrows(
                IllegalArgumentException.class,
                () -> OPERATIONS.drop(sample, List.of(id("region")), 0, 0, id("cluster")));
    }

    @Test
    void aFrameIsNeverSmallerThanItsChildrenNeed() {
        Diagram resized = sample.apply(OPERATIONS.resize(sample, id("cluster"), new Bounds(16, 40, 10, 10)));
        assertEquals(new Bounds(16, 40, 208, 120), bounds(resized, "cluster"));
    }

    @Test
    void theDraggedBorderStopsAtTheSmallestSize() {
        Diagram resized = sample.apply(OPERATIONS.resize(sample, id("queue"), new Bounds(470, 240, 10, 64)));
        assertEquals(new Bounds(432, 240, 48, 64), bounds(resized, "queue"));
    }

    @Test
    void removingAFrameRemovesWhatIsInsideAndItsConnections() {
        Diagram rest = sample.apply(Operations.remove(sample, List.of(id("cluster"))));
        assertEquals(List.of(id("task"), id("queue")), children(rest, "region"));
        assertTrue(rest.edges().isEmpty());
    }

    @Test
    void frontAndBackKeepTheOrderOfTheOthers() {
        Diagram front = sample.apply(Stacking.toFront(sample, List.of(id("cluster"))));
        assertEquals(List.of(id("task"), id("queue"), id("cluster")), children(front, "region"));
        Diagram back = front.apply(Stacking.toBack(front, Set.of(id("queue"), id("cluster"))));
        assertEquals(List.of(id("queue"), id("cluster"), id("task")), children(back, "region"));
        assertEquals(Diff.NONE, Stacking.toBack(back, List.of(id("queue"))));
    }

    @Test
    void aligningMovesToTheOutermostLine() {
        Diagram aligned = sample.apply(OPERATIONS.align(sample, List.of(id("cluster"), id("queue")), Side.BOTTOM));
        assertEquals(new Bounds(16, 144, 240, 160), bounds(aligned, "cluster"));
        assertEquals(new Bounds(32, 184, 176, 64), bounds(aligned, "web"));
        assertEquals(bounds(sample, "queue"), bounds(aligned, "queue"));
    }

    @Test
    void centringPutsMiddlesOnOneLine() {
        Diagram centred = sample.apply(
                OPERATIONS.centre(sample, List.of(id("cluster"), id("queue")), Axis.HORIZONTAL));
        assertEquals(248, bounds(centred, "cluster").center().x());
        assertEquals(248, bounds(centred, "queue").center().x());
    }

    @Test
    void distributingMakesGapsEqual() {
        Diagram row = new Drawing()
                .node("a", SampleKinds.NOTE, "canvas", new Bounds(0, 0, 50, 50))
                .node("b", SampleKinds.NOTE, "canvas", new Bounds(60, 0, 50, 50))
                .node("c", SampleKinds.NOTE, "canvas", new Bounds(250, 0, 50, 50))
                .diagram();
        List<NodeId> all = List.of(id("a"), id("b"), id("c"));
        Diagram spread = row.apply(OPERATIONS.distribute(row, all, Axis.HORIZONTAL));
        assertEquals(new Bounds(125, 0, 50, 50), bounds(spread, "b"));
        assertEquals(Diff.NONE, OPERATIONS.distribute(row, all.subList(0, 2), Axis.HORIZONTAL));
    }
}
