package gantry.model.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class AnchorTest {

    private static final Bounds BOX = new Bounds(100, 200, 80, 40);

    @Test
    void itLiesOnTheBorderOfItsSide() {
        assertEquals(new Point(120, 200), new Anchor(Side.TOP, 0.25).on(BOX));
        assertEquals(new Point(180, 240), new Anchor(Side.RIGHT, 1).on(BOX));
        assertEquals(new Point(100, 240), new Anchor(Side.BOTTOM, 0).on(BOX));
        assertEquals(new Point(100, 220), new Anchor(Side.LEFT, 0.5).on(BOX));
    }

    @Test
    void itFollowsTheBox() {
        var anchor = new Anchor(Side.RIGHT, 0.5);
        assertEquals(new Point(300, 60), anchor.on(new Bounds(0, 0, 300, 120)));
    }

    @Test
    void theNearestPlaceIsFoundFromInsideAndOutside() {
        assertEquals(new Anchor(Side.TOP, 0.5), Anchor.nearest(BOX, new Point(140, 190)));
        assertEquals(new Anchor(Side.RIGHT, 0.25), Anchor.nearest(BOX, new Point(178, 210)));
        assertEquals(new Anchor(Side.LEFT, 1), Anchor.nearest(BOX, new Point(101, 400)));
    }

    @Test
    void placesBesideTheSideAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Anchor(Side.TOP, 1.01));
        assertThrows(IllegalArgumentException.class, () -> new Anchor(Side.TOP, -0.01));
        assertThrows(IllegalArgumentException.class, () -> new Anchor(Side.TOP, Double.NaN));
    }
}
