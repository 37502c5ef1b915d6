package gantry.app.tool.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What moving parts of a line by hand makes of it.
final class LineShapeTest {

    private static final Bounds LEFT = new Bounds(0, 0, 80, 40);
    private static final Bounds RIGHT = new Bounds(400, 100, 80, 40);

    /// Two corners, half way between the boxes.
    private static final LineShape STEP = shape(RIGHT, new Point(80, 20), new Point(240, 20), new Point(240, 120),
            new Point(400, 120));

    private static final LineShape STRAIGHT = shape(
            new Bounds(400, 0, 80, 40), new Point(80, 20), new Point(400, 20));

    private static LineShape shape(Bounds to, Point... points) {
        return new LineShape(List.of(points), Way.AUTOMATIC, LEFT, to);
    }

    private static Way moved(LineShape shape, int stretch, double place) {
        return shape.moved(stretch, place).settled().way();
    }

    @Test
    void aMiddlePartMovesAcrossItsDirection() {
        assertEquals(Way.through(List.of(new Point(160, 20), new Point(160, 120))), moved(STEP, 1, 160));
    }

    @Test
    void theFirstPartTakesTheEndAlongItsBox() {
        assertEquals(
                new Way(List.of(new Point(240, 30), new Point(240, 120)), Optional.of(new Anchor(Side.RIGHT, 0.75)),
                        Optional.empty()),
                moved(STEP, 0, 30));
    }

    @Test
    void theLastPartTakesTheEndAlongItsBox() {
        assertEquals(
                new Way(List.of(new Point(240, 20), new Point(240, 110)), Optional.empty(),
                        Optional.of(new Anchor(Side.LEFT, 0.25))),
                moved(STEP, 2, 110));
    }

    @Test
    void beyondTheBoxTheEndStaysAndTheLineGetsCorners() {
        assertEquals(
                Way.through(List.of(
                        new Point(96, 20), new Point(96, -40), new Point(240, -40), new Point(240, 120))),
                moved(STEP, 0, -40));
        assertEquals(
                Way.through(List.of(
                        new Point(96, 20), new Point(96, 80), new Point(384, 80), new Point(384, 20))),
                moved(STRAIGHT, 0, 80));
    }

    @Test
    void aStraightLineSlidesAlongBothBoxes() {
        assertEquals(
                new Way(List.of(), Optional.of(new Anchor(Side.RIGHT, 0.25)), Optional.of(new Anchor(Side.LEFT, 0.25))),
                moved(STRAIGHT, 0, 10));
    }

    @Test
    void cornersOnOneLineDisappear() {
        LineShape bent = shape(RIGHT, new Point(80, 20), new Point(160, 20), new Point(160, 60), new Point(240, 60),
                new Point(240, 120), new Point(400, 120));
        assertEquals(Way.through(List.of(new Point(240, 20), new Point(240, 120))), moved(bent, 2, 20));
        assertEquals(Way.through(List.of(new Point(240, 20), new Point(240, 120))), moved(bent, 1, 240));
    }

    @Test
    void aLineThatTurnsBackOnItselfIsCutShort() {
        LineShape spike = shape(RIGHT, new Point(80, 20), new Point(300, 20), new Point(240, 20), new Point(240, 120),
                new Point(400, 120));
        assertEquals(Way.through(List.of(new Point(240, 20), new Point(240, 120))), spike.settled().way());
    }

    @Test
    void aCornerTakesBothItsPartsAlong() {
        assertEquals(
                new Way(List.of(new Point(200, 30), new Point(200, 120)), Optional.of(new Anchor(Side.RIGHT, 0.75)),
                        Optional.empty()),
                STEP.cornerMoved(1, new Point(200, 30)).settled().way());
        assertEquals(
                new Way(List.of(new Point(200, 20), new Point(200, 110)), Optional.empty(),
                        Optional.of(new Anchor(Side.LEFT, 0.25))),
                STEP.cornerMoved(2, new Point(200, 110)).settled().way());
    }

    @Test
    void aPartBesideABoxKeepsOffIt() {
        assertEquals(Way.through(List.of(new Point(88, 20), new Point(88, 120))), moved(STEP, 1, 60));
        assertEquals(Way.through(List.of(new Point(-8, 20), new Point(-8, 120))), moved(STEP, 1, 10));
        assertEquals(Way.through(List.of(new Point(-60, 20), new Point(-60, 120))), moved(STEP, 1, -60));
        LineShape fixed = new LineShape(
                STEP.points(), Way.AUTOMATIC.withFrom(Optional.of(new Anchor(Side.RIGHT, 0.5))), LEFT, RIGHT);
        assertEquals(List.of(new Point(88, 20), new Point(88, 120)), moved(fixed, 1, -60).bends());
    }

    @Test
    void withoutACornerTheShorterPartIsLeftOut() {
        LineShape bent = shape(RIGHT, new Point(80, 20), new Point(160, 20), new Point(160, 60), new Point(240, 60),
                new Point(240, 120), new Point(400, 120));
        assertEquals(
                Way.through(List.of(new Point(240, 20), new Point(240, 120))), bent.withoutCorner(1).way());
        assertEquals(
                Way.through(List.of(new Point(240, 20), new Point(240, 120))), bent.withoutCorner(2).way());
    }

    @Test
    void twoCornersAreLeftToTheRouterAgain() {
        LineShape bent = new LineShape(STEP.points(), Way.through(STEP.points().subList(1, 3)), LEFT, RIGHT);
        assertEquals(Way.AUTOMATIC, bent.withoutCorner(1).way());
    }

    @Test
    void anEndSlidesWithItsPartOfABentLine() {
        Way bent = Way.through(STEP.points().subList(1, 3));
        LineShape shape = new LineShape(STEP.points(), bent, LEFT, RIGHT);
        Anchor low = new Anchor(Side.RIGHT, 0.75);
        assertEquals(
                new Way(List.of(new Point(240, 30), new Point(240, 120)), Optional.of(low), Optional.empty()),
                shape.ended(true, low).way());
        Anchor bottom = new Anchor(Side.BOTTOM, 0.5);
        assertEquals(
                new Way(List.of(new Point(240, 120)), Optional.of(bottom), Optional.empty()),
                shape.ended(true, bottom).way());
        assertEquals(
                new Way(List.of(), Optional.empty(), Optional.of(bottom)), STEP.ended(false, bottom).way());
    }
}
