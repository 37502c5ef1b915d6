package gantry.model.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {

    private static final Route STEP = new Route(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 30)));

    @Test
    void lengthPlacesAndBoundsDescribeTheLine() {
        assertEquals(40, STEP.length());
        assertEquals(new Point(10, 10), STEP.at(20));
        assertEquals(new Bounds(10, 0, 0, 30), STEP.labelStretch());
        assertEquals(new Bounds(0, 0, 10, 30), STEP.bounds());
    }

    @Test
    void distanceIsMeasuredToTheNearestStretch() {
        assertEquals(3, STEP.distance(new Point(5, 3)));
        assertEquals(5, STEP.distance(new Point(-3, 4)));
        assertEquals(0, STEP.distance(new Point(10, 20)));
    }

    @Test
    void runningAlongABorderIsNotCrossing() {
        assertFalse(STEP.crosses(new Bounds(10, 0, 20, 20)));
        assertTrue(STEP.crosses(new Bounds(5, 5, 20, 20)));
    }

    @Test
    void onePointIsNoRoute() {
        assertThrows(IllegalArgumentException.class, () -> new Route(List.of(new Point(0, 0))));
    }
}
