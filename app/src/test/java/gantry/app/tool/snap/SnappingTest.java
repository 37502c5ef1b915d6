package gantry.app.tool.snap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.editor.Overlay.Gap;
import gantry.app.editor.Overlay.Guide;
import gantry.app.tool.Handle;
import gantry.app.tool.snap.Snapping.Shown;
import gantry.app.tool.snap.Surroundings.Enclosure;
import gantry.model.diagram.Axis;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SnappingTest {

    private static final double REACH = 5;
    private static final Set<Axis> BOTH = EnumSet.allOf(Axis.class);

    private static Snapping among(Bounds... siblings) {
        return new Snapping(new Surroundings(Optional.empty(), List.of(siblings), List.of()), REACH, BOTH);
    }

    private static Snapping inside(Bounds border, Bounds room) {
        var frame = Optional.of(new Enclosure(border, room));
        return new Snapping(new Surroundings(frame, List.of(), List.of()), REACH, BOTH);
    }

    private static Snapping among(List<Bounds> siblings, List<Bounds> others) {
        return new Snapping(new Surroundings(Optional.empty(), siblings, others), REACH, BOTH);
    }

    private static Guide guide(double fromX, double fromY, double toX, double toY) {
        return new Guide(new Point(fromX, fromY), new Point(toX, toY));
    }

    private static Gap gap(double fromX, double fromY, double toX, double toY) {
        return new Gap(new Point(fromX, fromY), new Point(toX, toY));
    }

    @Test
    void withoutNeighboursOnlyTheGridPulls() {
        Snapping alone = among();
        assertEquals(new Bounds(104, 56, 80, 40), alone.moved(new Bounds(101, 59, 80, 40)));
        assertEquals(Shown.NOTHING, alone.at(new Bounds(104, 56, 80, 40)));
    }

    @Test
    void aBorderWithinReachBeatsTheGrid() {
        Snapping one = among(new Bounds(103, 300, 90, 40));
        assertEquals(103, one.moved(new Bounds(100, 20, 70, 40)).x());
        assertEquals(96, one.moved(new Bounds(97, 20, 70, 40)).x());
    }

    @Test
    void theNearestLineWins() {
        Snapping two = among(new Bounds(101, 300, 400, 40), new Bounds(98, 500, 300, 40));
        assertEquals(98, two.moved(new Bounds(99, 20, 70, 40)).x());
        assertEquals(101, two.moved(new Bounds(100, 20, 70, 40)).x());
    }

    @Test
    void middlesAlignWithMiddlesOnly() {
        Snapping one = among(new Bounds(100, 300, 51, 40));
        assertEquals(110.5, one.moved(new Bounds(109, 20, 30, 40)).x());
        assertEquals(136, one.moved(new Bounds(134, 20, 30, 40)).x());
    }

    @Test
    void allThatShareALineAreOnOneGuide() {
        Snapping three = among(
                new Bounds(103, 300, 90, 40), new Bounds(103, 400, 60, 40), new Bounds(40, 500, 63, 40));
        assertEquals(
                new Shown(List.of(guide(103, 20, 103, 540)), List.of()), three.at(new Bounds(103, 20, 70, 40)));
    }

    @Test
    void aMiddleIsShownOnlyWhereNoBorderIsShared() {
        Bounds same = new Bounds(100, 300, 80, 40);
        assertEquals(
                List.of(guide(100, 20, 100, 340), guide(180, 20, 180, 340)),
                among(same).at(new Bounds(100, 20, 80, 40)).guides());
        assertEquals(
                List.of(guide(140, 20, 140, 340)), among(same).at(new Bounds(110, 20, 60, 40)).guides());
    }

    @Test
    void whatStandsElsewherePullsOnlyWhereNoSiblingDoes() {
        Bounds stranger = new Bounds(102, 600, 300, 40);
        assertEquals(102, among(List.of(), List.of(stranger)).moved(new Bounds(101, 20, 70, 40)).x());
        Bounds sibling = new Bounds(97, 300, 200, 40);
        Snapping both = among(List.of(sibling), List.of(stranger));
        assertEquals(97, both.moved(new Bounds(101, 20, 70, 40)).x());
        assertEquals(List.of(guide(97, 20, 97, 340)), both.at(new Bounds(97, 20, 70, 40)).guides());
    }

    @Test
    void ofStrangersTheNearestIsShown() {
        Snapping far = among(
                List.of(), List.of(new Bounds(102, 600, 300, 40), new Bounds(102, 200, 300, 40)));
        assertEquals(List.of(guide(102, 20, 102, 240)), far.at(new Bounds(102, 20, 70, 40)).guides());
    }

    @Test
    void theFramePullsByItsPaddingAndItsMiddle() {
        Snapping frame = inside(new Bounds(1, 1, 401, 301), new Bounds(17, 41, 369, 245));
        assertEquals(new Point(17, 41), frame.moved(new Bounds(20, 44, 80, 40)).origin());
        assertEquals(386, frame.moved(new Bounds(303, 100, 80, 40)).right());
        assertEquals(286, frame.moved(new Bounds(100, 244, 80, 40)).bottom());
        assertEquals(new Point(201.5, 151.5), frame.moved(new Bounds(163, 133, 80, 40)).center());
        assertEquals(
                List.of(guide(17, 41, 17, 286), guide(17, 41, 386, 41)),
                frame.at(new Bounds(17, 41, 80, 40)).guides());
    }

    @Test
    void theOuterBorderOfTheFrameDoesNotPull() {
        Snapping frame = inside(new Bounds(3, 3, 400, 300), new Bounds(19, 43, 368, 244));
        assertEquals(new Point(0, 0), frame.moved(new Bounds(2, 2, 80, 40)).origin());
    }

    @Test
    void betweenTwoNeighboursTheGapsBecomeEqual() {
        Snapping row = among(new Bounds(0, 0, 100, 64), new Bounds(321, 8, 100, 64));
        Bounds snapped = row.moved(new Bounds(170, 20, 80, 30));
        assertEquals(170.5, snapped.x());
        assertEquals(
                List.of(gap(100, 35, 170.5, 35), gap(250.5, 35, 321, 35)),
                row.at(new Bounds(170.5, 20, 80, 30)).gaps());
    }

    @Test
    void aRowGoesOnWithTheSameGapToTheRight() {
        Snapping row = among(new Bounds(0, 0, 100, 64), new Bounds(137, 0, 100, 64));
        Bounds snapped = row.moved(new Bounds(272, 10, 80, 30));
        assertEquals(274, snapped.x());
        assertEquals(
                List.of(gap(237, 25, 274, 25), gap(100, 32, 137, 32)), row.at(new Bounds(274, 10, 80, 30)).gaps());
    }

    @Test
    void aRowGoesOnWithTheSameGapToTheLeft() {
        Snapping row = among(new Bounds(300, 0, 100, 64), new Bounds(437, 0, 100, 64));
        assertEquals(183, row.moved(new Bounds(181, 10, 80, 30)).x());
        assertEquals(2, row.at(new Bounds(183, 10, 80, 30)).gaps().size());
    }

    @Test
    void aColumnGoesOnUpwardsAndDownwards() {
        Snapping column = among(new Bounds(0, 300, 100, 64), new Bounds(0, 401, 100, 64));
        assertEquals(502, column.moved(new Bounds(10, 500, 50, 40)).y());
        assertEquals(223, column.moved(new Bounds(10, 224, 50, 40)).y());
        assertEquals(
                List.of(gap(35, 263, 35, 300), gap(50, 364, 50, 401)), column.at(new Bounds(10, 223, 50, 40)).gaps());
    }

    @Test
    void whatStandsInAnotherRowCountsNotForGaps() {
        Snapping rows = among(new Bounds(0, 200, 100, 64), new Bounds(137, 200, 100, 64));
        assertEquals(272, rows.moved(new Bounds(272, 10, 80, 30)).x());
        assertEquals(List.of(), rows.at(new Bounds(274, 10, 80, 30)).gaps());
    }

    @Test
    void aLineBeatsEqualGapsThatAreJustAsNear() {
        Snapping row = among(
                new Bounds(0, 0, 100, 64), new Bounds(137, 0, 100, 64), new Bounds(278, 200, 300, 40));
        assertEquals(278, row.moved(new Bounds(276, 10, 80, 30)).x());
        assertEquals(274, row.moved(new Bounds(275, 10, 80, 30)).x());
    }

    @Test
    void onlyFreeAxesSnap() {
        var around = new Surroundings(Optional.empty(), List.of(new Bounds(103, 53, 90, 40)), List.of());
        var across = new Snapping(around, REACH, EnumSet.of(Axis.HORIZONTAL));
        assertEquals(new Bounds(103, 51, 70, 40), across.moved(new Bounds(101, 51, 70, 40)));
        assertEquals(List.of(), across.at(new Bounds(300, 53, 70, 40)).guides());
    }

    @Test
    void aDraggedBorderAlignsWithBorders() {
        Snapping one = among(new Bounds(203, 300, 90, 47));
        Bounds box = new Bounds(100, 20, 70, 40);
        assertEquals(new Point(203, 62), one.resized(box, Handle.RIGHT, new Point(200, 62)));
        assertEquals(
                new Shown(List.of(guide(203, 20, 203, 347)), List.of()),
                one.at(new Bounds(100, 20, 103, 40), Handle.RIGHT));
    }

    @Test
    void aSizeBecomesThatOfANeighbourAndBothAreShown() {
        Snapping one = among(new Bounds(403, 300, 93, 47));
        Bounds box = new Bounds(100, 20, 70, 40);
        assertEquals(new Point(193, 67), one.resized(box, Handle.BOTTOM_RIGHT, new Point(190, 64)));
        assertEquals(new Point(77, 40), one.resized(box, Handle.LEFT, new Point(79, 40)));
        assertEquals(
                List.of(gap(100, 70, 193, 70), gap(403, 357, 496, 357)),
                one.at(new Bounds(100, 20, 93, 40), Handle.RIGHT).gaps());
    }

    @Test
    void aDraggedBorderStopsAtThePaddingOfTheFrameElseOnTheGrid() {
        Snapping frame = inside(new Bounds(1, 1, 401, 301), new Bounds(17, 41, 369, 245));
        Bounds box = new Bounds(104, 80, 80, 40);
        assertEquals(new Point(386, 100), frame.resized(box, Handle.RIGHT, new Point(383, 100)));
        assertEquals(new Point(17, 41), frame.resized(box, Handle.TOP_LEFT, new Point(20, 43)));
        assertEquals(new Point(304, 100), frame.resized(box, Handle.RIGHT, new Point(301, 100)));
    }
}
