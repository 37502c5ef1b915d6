package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.MakingRoom.Cut;
import gantry.model.diagram.MakingRoom.Outcome;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Way;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MakingRoomTest {

    private static final EdgeId RUNS = new EdgeId("runs");

    private final Diagram sample = Drawing.sample();

    private static Outcome make(Diagram diagram, Axis axis, double line, double room) {
        return new MakingRoom(diagram, SampleKinds.CATALOGUE, new Cut(axis, line, NodeId.CANVAS)).by(room);
    }

    private static Outcome make(Diagram diagram, Axis axis, double line, String scope, double room) {
        return new MakingRoom(diagram, SampleKinds.CATALOGUE, new Cut(axis, line, id(scope))).by(room);
    }

    private static Bounds bounds(Diagram diagram, String id) {
        return diagram.require(id(id)).bounds();
    }

    private static Diagram marked(Diagram diagram, String id, Trait trait) {
        return diagram.apply(Operations.mark(diagram, List.of(id(id)), trait, true));
    }

    @Test
    void whatLiesBeyondMovesAndCrossedFramesBecomeLonger() {
        Diagram wide = sample.apply(make(sample, Axis.HORIZONTAL, 280, 96).diff());
        assertEquals(new Bounds(0, 0, 736, 400), bounds(wide, "region"));
        assertEquals(bounds(sample, "cluster"), bounds(wide, "cluster"));
        assertEquals(new Bounds(400, 80, 176, 64), bounds(wide, "task"));
        assertEquals(new Bounds(400, 240, 176, 64), bounds(wide, "queue"));
    }

    @Test
    void nestedFramesBecomeLongerTogether() {
        Diagram wide = sample.apply(make(sample, Axis.HORIZONTAL, 24, 40).diff());
        assertEquals(new Bounds(0, 0, 680, 400), bounds(wide, "region"));
        assertEquals(new Bounds(16, 40, 280, 160), bounds(wide, "cluster"));
        assertEquals(new Bounds(72, 80, 176, 64), bounds(wide, "web"));
        assertEquals(new Bounds(344, 80, 176, 64), bounds(wide, "task"));
    }

    @Test
    void roomIsMadeDownwardsToo() {
        Diagram high = sample.apply(make(sample, Axis.VERTICAL, 220, 80).diff());
        assertEquals(new Bounds(0, 0, 640, 480), bounds(high, "region"));
        assertEquals(bounds(sample, "task"), bounds(high, "task"));
        assertEquals(new Bounds(304, 320, 176, 64), bounds(high, "queue"));
    }

    @Test
    void aCrossedCardGoesWhereItsMiddleIs() {
        Diagram before = sample.apply(make(sample, Axis.HORIZONTAL, 380, 40).diff());
        assertEquals(new Bounds(344, 80, 176, 64), bounds(before, "task"));
        Diagram after = sample.apply(make(sample, Axis.HORIZONTAL, 400, 40).diff());
        assertEquals(bounds(sample, "task"), bounds(after, "task"));
        assertEquals(new Bounds(0, 0, 680, 400), bounds(after, "region"));
    }

    @Test
    void removingStopsBeforeWhatStays() {
        Outcome outcome = make(sample, Axis.HORIZONTAL, 280, -100);
        assertEquals(-40, outcome.room());
        Diagram narrow = sample.apply(outcome.diff());
        assertEquals(new Bounds(264, 80, 176, 64), bounds(narrow, "task"));
        assertEquals(new Bounds(0, 0, 600, 400), bounds(narrow, "region"));
    }

    @Test
    void whatStandsElsewhereDoesNotStopTheRest() {
        Outcome outcome = make(sample, Axis.VERTICAL, 220, -200);
        assertEquals(-88, outcome.room());
        assertEquals(new Bounds(304, 152, 176, 64), bounds(sample.apply(outcome.diff()), "queue"));
    }

    @Test
    void framesShrinkOnlyAsFarAsTheirContentAllows() {
        Outcome outcome = make(sample, Axis.HORIZONTAL, 520, -300);
        assertEquals(-144, outcome.room());
        assertEquals(new Bounds(0, 0, 496, 400), bounds(sample.apply(outcome.diff()), "region"));
    }

    @Test
    void whatMovesBackStaysClearOfTheTitleOfItsFrame() {
        Outcome outcome = make(sample, Axis.VERTICAL, 60, -100);
        assertEquals(0, outcome.room());
        assertEquals(Diff.NONE, outcome.diff());
    }

    @Test
    void removingTakesBackWhatInsertingDid() {
        Diagram wide = sample.apply(make(sample, Axis.HORIZONTAL, 280, 96).diff());
        assertEquals(sample, wide.apply(make(wide, Axis.HORIZONTAL, 280, -96).diff()));
    }

    @Test
    void bendsBeyondTheLineMove() {
        Way way = Way.through(List.of(new Point(230, 160), new Point(290, 160), new Point(290, 112)));
        Diagram bent = sample.apply(Operations.setWay(sample, RUNS, way));
        Diagram wide = bent.apply(make(bent, Axis.HORIZONTAL, 280, 96).diff());
        assertEquals(List.of(new Point(230, 160), new Point(386, 160), new Point(386, 112)),
                wide.require(RUNS).bends());
    }

    @Test
    void withinOneFrameNothingElseMovesAndTheFrameGrowsOnlyWhereItMust() {
        Diagram wide = sample.apply(make(sample, Axis.HORIZONTAL, 24, "cluster", 24).diff());
        assertEquals(new Bounds(56, 80, 176, 64), bounds(wide, "web"));
        assertEquals(bounds(sample, "cluster"), bounds(wide, "cluster"));
        assertEquals(bounds(sample, "task"), bounds(wide, "task"));
        Diagram wider = sample.apply(make(sample, Axis.HORIZONTAL, 24, "cluster", 64).diff());
        assertEquals(new Bounds(16, 40, 272, 160), bounds(wider, "cluster"));
        assertEquals(bounds(sample, "region"), bounds(wider, "region"));
    }

    @Test
    void withinOneFrameWhatMovesBackStopsAtItsBorder() {
        Outcome outcome = make(sample, Axis.HORIZONTAL, 30, "cluster", -24);
        assertEquals(0, outcome.room());
        Diagram wide = sample.apply(make(sample, Axis.HORIZONTAL, 24, "cluster", 24).diff());
        assertEquals(-24, make(wide, Axis.HORIZONTAL, 24, "cluster", -40).room());
    }

    @Test
    void lockedElementsStopEverythingUnlessTheirFrameTakesThemAlong() {
        Diagram locked = marked(sample, "task", Trait.LOCKED);
        assertEquals(new Outcome(Diff.NONE, 0, Optional.of(id("task"))), make(locked, Axis.HORIZONTAL, 280, 40));
        assertEquals(new Outcome(Diff.NONE, 0, Optional.of(id("region"))),
                make(marked(sample, "region", Trait.LOCKED), Axis.HORIZONTAL, 280, 40));
        Diagram inside = marked(sample, "web", Trait.LOCKED);
        Diagram moved = inside.apply(make(inside, Axis.VERTICAL, 20, 40).diff());
        assertEquals(new Bounds(32, 120, 176, 64), bounds(moved, "web"));
    }

    @Test
    void aLockedFrameAroundItAllDoesntGrow() {
        Diagram locked = marked(sample, "cluster", Trait.LOCKED);
        assertEquals(new Bounds(56, 80, 176, 64),
                bounds(locked.apply(make(locked, Axis.HORIZONTAL, 24, "cluster", 24).diff()), "web"));
        assertEquals(new Outcome(Diff.NONE, 0, Optional.of(id("cluster"))),
                make(locked, Axis.HORIZONTAL, 24, "cluster", 64));
        Diagram outer = marked(sample, "region", Trait.LOCKED);
        assertEquals(new Outcome(Diff.NONE, 0, Optional.of(id("region"))),
                make(outer, Axis.HORIZONTAL, 24, "cluster", 640));
    }

    @Test
    void aCollapsedFrameIsMetWhereItIsShown() {
        Diagram collapsed = marked(sample, "cluster", Trait.COLLAPSED);
        Bounds card = Perspective.collapsed(bounds(sample, "cluster"));
        Diagram beside = collapsed.apply(make(collapsed, Axis.HORIZONTAL, card.right() + 4, 40).diff());
        assertEquals(bounds(sample, "cluster"), bounds(beside, "cluster"));
        Diagram across = collapsed.apply(make(collapsed, Axis.HORIZONTAL, card.center().x() - 4, 40).diff());
        assertEquals(new Bounds(56, 40, 240, 160), bounds(across, "cluster"));
        assertEquals(new Bounds(72, 80, 176, 64), bounds(across, "web"));
    }
}
