package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FramesTest {

    private static final Bounds CHILD = new Bounds(100, 100, 176, 64);

    private final Creation creation = new Creation(SampleKinds.CATALOGUE);
    private final Operations operations = new Operations(SampleKinds.CATALOGUE);
    private final Diagram hosted = new Drawing()
            .node("region", SampleKinds.REGION, "canvas", new Bounds(0, 0, 800, 600))
            .node("function", SampleKinds.FUNCTION, "region", new Bounds(100, 100, 176, 64))
            .node("queue", SampleKinds.QUEUE, "region", new Bounds(500, 300, 176, 64))
            .diagram();

    private static Bounds bounds(Diagram diagram, String id) {
        return diagram.require(id(id)).bounds();
    }

    private static Diagram applied(Diagram diagram, Diff diff) {
        return diagram.apply(diff);
    }

    @Test
    void aFrameKeepsRoomForItsTitleAndAHostForItsFace() {
        assertEquals(new Bounds(84, 60, 208, 120), Frames.around(CHILD, Shape.FRAME));
        assertEquals(new Bounds(84, 28, 208, 152), Frames.around(CHILD, Shape.HOST));
    }

    @Test
    void aChildGoesInsideAFrameOnlyWhereItFits() {
        assertEquals(new Bounds(16, 40, 176, 64), Frames.inside(new Bounds(0, 0, 300, 200), new Bounds(0, 0, 176, 64),
                Shape.FRAME));
        assertEquals(CHILD, Frames.inside(new Bounds(0, 0, 176, 64), CHILD, Shape.FRAME));
        assertEquals(new Bounds(16, 72, 176, 64), Frames.inside(new Bounds(0, 0, 176, 64), CHILD, Shape.HOST));
    }

    @Test
    void aHostGrowsDownwardsAroundItsFirstChildAndItsFaceStays() {
        Creation.Added added = creation.add(hosted, SampleKinds.URL, id("function"), new Point(40, 40));
        Diagram grown = hosted.apply(added.diff());
        assertEquals(new Bounds(116, 172, 176, 64), grown.require(added.id()).bounds());
        assertEquals(new Bounds(100, 100, 208, 152), bounds(grown, "function"));
    }

    @Test
    void furtherChildrenOfAHostAreStacked() {
        Creation.Added first = creation.add(hosted, SampleKinds.URL, id("function"), new Point(120, 120));
        Diagram one = hosted.apply(first.diff());
        Creation.Added second = creation.add(one, SampleKinds.URL, id("function"), new Point(120, 120));
        Diagram two = one.apply(second.diff());
        assertEquals(new Bounds(116, 244, 176, 64), two.require(second.id()).bounds());
        assertEquals(new Bounds(100, 100, 208, 224), bounds(two, "function"));
    }

    @Test
    void whatIsDroppedOnAFaceGoesBelowIt() {
        Diagram dropped = applied(hosted, operations.drop(hosted, List.of(id("queue")), -420, -250, id("function")));
        assertEquals(new Bounds(116, 172, 176, 64), bounds(dropped, "queue"));
        assertEquals(new Bounds(100, 100, 208, 152), bounds(dropped, "function"));
    }

    @Test
    void aChildOfAHostCannotBeMovedOverItsFace() {
        Diagram dropped = applied(hosted, operations.drop(hosted, List.of(id("queue")), -384, -128, id("function")));
        assertEquals(Diff.NONE, operations.move(dropped, List.of(id("queue")), 0, -16));
        Diagram right = applied(dropped, operations.move(dropped, List.of(id("queue")), 32, -16));
        assertEquals(new Bounds(148, 172, 176, 64), bounds(right, "queue"));
        assertEquals(new Bounds(100, 100, 240, 152), bounds(right, "function"));
    }

    @Test
    void aHostStaysLargeEnoughForWhatItHolds() {
        Diagram dropped = applied(hosted, operations.drop(hosted, List.of(id("queue")), -384, -128, id("function")));
        Diagram resized = applied(dropped, operations.resize(dropped, id("function"), new Bounds(100, 100, 60, 40)));
        assertEquals(new Bounds(100, 100, 208, 152), bounds(resized, "function"));
    }
}
