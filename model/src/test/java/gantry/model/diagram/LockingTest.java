package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What operations leave alone because it is locked.
final class LockingTest {

    private final Operations operations = new Operations(SampleKinds.CATALOGUE);
    private final Creation creation = new Creation(SampleKinds.CATALOGUE);
    private final Diagram sample = Drawing.sample();

    private Diagram locked(String... ids) {
        List<NodeId> nodes = List.of(ids).stream().map(NodeId::new).toList();
        return sample.apply(Operations.mark(sample, nodes, Trait.LOCKED, true));
    }

    private static Point corner(Diagram diagram, String id) {
        return diagram.require(id(id)).bounds().origin();
    }

    @Test
    void lockedNodesStayAndTheRestMoves() {
        Diagram diagram = locked("task");
        Diagram moved = diagram.apply(operations.move(diagram, List.of(id("task"), id("queue")), 8, 0));
        assertEquals(new Point(304, 80), corner(moved, "task"));
        assertEquals(new Point(312, 240), corner(moved, "queue"));
        assertEquals(Diff.NONE, operations.drop(diagram, List.of(id("task")), 8, 0, NodeId.CANVAS));
        assertEquals(Diff.NONE, operations.resize(diagram, id("task"), new Bounds(304, 80, 300, 100)));
    }

    @Test
    void theirFrameTakesThemAlong() {
        Diagram diagram = locked("web");
        Diagram moved = diagram.apply(operations.move(diagram, List.of(id("cluster"), id("web")), 8, 8));
        assertEquals(new Point(40, 88), corner(moved, "web"));
    }

    @Test
    void whatStandsInALockedFrameMovesInsideIt() {
        Diagram diagram = locked("cluster");
        Diagram moved = diagram.apply(operations.move(diagram, List.of(id("cluster"), id("web")), 500, 500));
        assertEquals(new Point(64, 120), corner(moved, "web"));
        assertEquals(diagram.require(id("cluster")), moved.require(id("cluster")));
    }

    @Test
    void aLockedFrameFartherOutKeepsItsSizeToo() {
        Diagram diagram = locked("region");
        Diagram moved = diagram.apply(operations.move(diagram, List.of(id("web")), 600, 0));
        assertEquals(diagram.require(id("region")), moved.require(id("region")));
        assertEquals(new Bounds(16, 40, 608, 160), moved.require(id("cluster")).bounds());
        assertEquals(new Point(432, 80), corner(moved, "web"));
    }

    @Test
    void whatFillsALockedFrameStays() {
        Diagram full = new Drawing()
                .node("cluster", SampleKinds.CLUSTER, "canvas", new Bounds(0, 0, 176, 64))
                .node("web", SampleKinds.SERVICE, "cluster", new Bounds(0, 0, 176, 64))
                .diagram();
        Diagram diagram = full.apply(Operations.mark(full, List.of(id("cluster")), Trait.LOCKED, true));
        assertEquals(Diff.NONE, operations.move(diagram, List.of(id("web")), 40, 0));
    }

    @Test
    void whatIsResizedInALockedFrameStopsAtItsBorder() {
        Diagram diagram = locked("cluster");
        Diagram wide = diagram.apply(operations.resize(diagram, id("web"), new Bounds(0, 0, 600, 400)));
        assertEquals(new Bounds(32, 80, 208, 104), wide.require(id("web")).bounds());
        assertEquals(diagram.require(id("cluster")), wide.require(id("cluster")));
        Diagram outer = locked("region");
        Diagram high = outer.apply(operations.resize(outer, id("web"), new Bounds(32, 80, 176, 600)));
        assertEquals(new Bounds(32, 80, 176, 288), high.require(id("web")).bounds());
        assertEquals(outer.require(id("region")), high.require(id("region")));
    }

    @Test
    void whatIsAddedToALockedFrameGetsItsRoom() {
        Diagram diagram = locked("cluster");
        Diagram dropped = diagram.apply(operations.drop(
                diagram, List.of(id("task")), -1000, 0, id("cluster")));
        assertEquals(new Point(32, 80), corner(dropped, "task"));
        Diagram large = diagram.apply(operations.resize(diagram, id("task"), new Bounds(304, 80, 300, 100)));
        Diagram grown = large.apply(operations.drop(large, List.of(id("task")), -240, 0, id("cluster")));
        assertEquals(new Point(64, 80), corner(grown, "task"));
        assertEquals(new Bounds(16, 40, 364, 160), grown.require(id("cluster")).bounds());
    }

    @Test
    void othersAlignWithThem() {
        Diagram diagram = locked("task");
        Diagram right = diagram.apply(operations.move(diagram, List.of(id("queue")), 40, 0));
        Diagram aligned = right.apply(operations.align(right, List.of(id("task"), id("queue")), Side.LEFT));
        assertEquals(List.of(new Point(304, 80), new Point(304, 240)),
                List.of(corner(aligned, "task"), corner(aligned, "queue")));
        Diagram other = right.apply(operations.align(right, List.of(id("task"), id("queue")), Side.RIGHT));
        assertEquals(new Point(304, 80), corner(other, "task"));
        assertEquals(Diff.NONE, operations.distribute(
                locked("cluster", "task", "queue"), List.of(id("cluster"), id("task"), id("queue")), Axis.VERTICAL));
    }

    @Test
    void lockedGroupsAreNotTakenApartAndLockedMembersSurvive() {
        Creation.Added added = creation.enclose(sample, List.of(id("task"), id("queue")), SampleKinds.GROUP);
        Diagram grouped = sample.apply(added.diff());
        Diagram lockedGroup = grouped.apply(Operations.mark(grouped, List.of(added.id()), Trait.LOCKED, true));
        assertEquals(Diff.NONE, creation.dissolve(lockedGroup, List.of(added.id())));
        Diagram member = grouped.apply(Operations.mark(grouped, List.of(id("task")), Trait.LOCKED, true));
        Diagram apart = member.apply(creation.dissolve(member, List.of(added.id())));
        assertEquals(id("region"), apart.require(id("task")).parent());
        assertEquals(new Point(304, 80), corner(apart, "task"));
    }

    @Test
    void aCopyIsFree() {
        Diagram diagram = locked("task");
        Pasting.Pasted pasted = new Pasting(SampleKinds.CATALOGUE).duplicate(diagram, List.of(id("task")), 16, 16);
        Diagram copied = diagram.apply(pasted.diff());
        assertFalse(copied.require(pasted.roots().getFirst()).is(Trait.LOCKED));
    }

    @Test
    void sizesFollowTheModel() {
        Diagram diagram = locked("queue");
        var matching = new Matching(SampleKinds.CATALOGUE);
        Diagram wide = diagram.apply(operations.resize(diagram, id("task"), new Bounds(304, 80, 240, 96)));
        List<NodeId> all = List.of(id("task"), id("queue"), id("web"), id("cluster"));
        Diagram same = wide.apply(matching.match(wide, id("task"), all, Set.of(Axis.HORIZONTAL)));
        assertEquals(new Bounds(304, 240, 176, 64), same.require(id("queue")).bounds());
        assertEquals(new Bounds(32, 80, 240, 64), same.require(id("web")).bounds());
        assertEquals(new Bounds(16, 40, 272, 160), same.require(id("cluster")).bounds());
        Diagram high = wide.apply(matching.match(
                wide, id("task"), List.of(id("web")), Set.of(Axis.HORIZONTAL, Axis.VERTICAL)));
        assertEquals(new Bounds(32, 80, 240, 96), high.require(id("web")).bounds());
    }
}
