package gantry.model.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HandWayTest {

    private static final Optional<Anchor> LEFT = Optional.of(new Anchor(Side.LEFT, 0.5));
    private static final Way WAY = new Way(List.of(new Point(1, 2), new Point(3, 4)), LEFT, Optional.empty());

    @Test
    void aLineWithNothingFixedIsAutomatic() {
        assertTrue(Way.AUTOMATIC.isAutomatic());
        assertSame(Way.AUTOMATIC, Way.through(List.of()));
        assertFalse(WAY.isAutomatic());
        assertFalse(Way.AUTOMATIC.withTo(LEFT).isAutomatic());
        assertTrue(WAY.withBends(List.of()).withFrom(Optional.empty()).isAutomatic());
    }

    @Test
    void fromTheOtherEndCornersAndEndsChangePlaces() {
        assertEquals(new Way(List.of(new Point(3, 4), new Point(1, 2)), Optional.empty(), LEFT), WAY.reversed());
        assertEquals(WAY, WAY.reversed().reversed());
    }

    @Test
    void cornersMoveAndEndsStayOnTheirBorders() {
        assertEquals(
                new Way(List.of(new Point(11, 2), new Point(13, 4)), LEFT, Optional.empty()),
                WAY.moved(bend -> bend.plus(10, 0)));
        Way onlyEnds = Way.AUTOMATIC.withFrom(LEFT);
        assertSame(onlyEnds, onlyEnds.moved(bend -> bend.plus(10, 0)));
    }
}
