package gantry.model.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What a user fixed by hand about a line, and what lines do about obstacles of both sorts.
class WayTest {

    private static final Bounds LEFT = new Bounds(0, 0, 100, 60);
    private static final Bounds RIGHT = new Bounds(300, 0, 100, 60);

    private static Route route(Bounds from, Bounds to, Way way, Obstacle... obstacles) {
        Obstacles all = (area, found) -> {
            for (Obstacle obstacle : obstacles) {
                if (obstacle.bounds().intersects(area)) {
                    found.accept(obstacle);
                }
            }
        };
        return OrthogonalRouter.route(new Course(from, to, way), all, Dock.ONLY, Dock.ONLY);
    }

    private static Route line(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return new Route(points);
    }

    private static Way from(Side side, double along) {
        return Way.AUTOMATIC.withFrom(Optional.of(new Anchor(side, along)));
    }

    private static Side first(Route route) {
        return Side.between(route.points().get(0), route.points().get(1));
    }

    private static Side last(Route route) {
        return first(route.reversed());
    }

    private static boolean turnsBack(Route route) {
        List<Point> points = route.points();
        for (int i = 2; i < points.size(); i++) {
            Side before = Side.between(points.get(i - 2), points.get(i - 1));
            if (Side.between(points.get(i - 1), points.get(i)) == before.opposite()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anAnchoredEndStartsExactlyThereAndTheOtherOneFollows() {
        assertEquals(line(100, 45, 300, 45), route(LEFT, RIGHT, from(Side.RIGHT, 0.75)));
        assertEquals(line(300, 45, 100, 45), route(RIGHT, LEFT, from(Side.RIGHT, 0.75).reversed().withFrom(
                Optional.empty()).withTo(Optional.of(new Anchor(Side.RIGHT, 0.75)))));
    }

    @Test
    void anEndAnchoredAtTheSideLeavesAtARightAngle() {
        assertEquals(line(50, 60, 50, 230, 300, 230),
                route(LEFT, new Bounds(300, 200, 100, 60), from(Side.BOTTOM, 0.5)));
        Route back = route(LEFT, RIGHT, from(Side.LEFT, 0.5));
        assertEquals(new Point(0, 30), back.start());
        assertEquals(Side.LEFT, first(back));
        assertFalse(back.crosses(LEFT) || back.crosses(RIGHT), back::toString);
    }

    @Test
    void anchorsOnRandomBoxesAreKeptAndLeftAtARightAngle() {
        Random random = new Random(21);
        for (int i = 0; i < 5000; i++) {
            Bounds from = new Bounds(random.nextInt(60) * 8, random.nextInt(60) * 8, 96, 64);
            Bounds to = new Bounds(600 + random.nextInt(60) * 8, random.nextInt(60) * 8, 96, 64);
            Anchor first = new Anchor(Side.values()[random.nextInt(4)], random.nextDouble());
            Anchor last = new Anchor(Side.values()[random.nextInt(4)], random.nextDouble());
            boolean onlyFirst = random.nextBoolean();
            Way way = from(first.side(), first.along()).withTo(onlyFirst ? Optional.empty() : Optional.of(last));
            Route route = route(from, to, way);
            assertEquals(first.on(from), route.start());
            assertEquals(first.side(), first(route), () -> way + ": " + route);
            assertFalse(turnsBack(route), route::toString);
            assertFalse(route.crosses(from) || route.crosses(to), () -> way + ": " + route);
            if (!onlyFirst) {
                assertEquals(last.on(to), route.end());
                assertEquals(last.side(), last(route), () -> way + ": " + route);
            }
        }
    }

    @Test
    void aChildAnchoredInItsFrameMeetsTheSameSideOfTheFrame() {
        Bounds frame = new Bounds(-50, -50, 300, 200);
        assertEquals(line(100, 30, 250, 30), route(LEFT, frame, from(Side.RIGHT, 0.5)));
    }

    @Test
    void aChildGoesRoundItsSiblingsToItsFrame() {
        Bounds frame = new Bounds(-200, -300, 700, 700);
        Bounds sibling = new Bounds(-100, -20, 60, 100);
        Route route = route(LEFT, frame, Way.AUTOMATIC, Obstacle.wall(sibling), Obstacle.wall(LEFT),
                Obstacle.frame(frame, new Bounds(-200, -300, 100, 32)));
        assertFalse(route.crosses(sibling), route::toString);
        assertEquals(-200, route.end().x());
    }

    /// Bends on distinct rows and columns never ask for a way back.
    @Test
    void linesThroughRandomBendsAreSane() {
        Random random = new Random(31);
        for (int i = 0; i < 3000; i++) {
            Bounds from = new Bounds(random.nextInt(-500, 1500), random.nextInt(-500, 1500), 96, 64);
            Bounds to = new Bounds(random.nextInt(-500, 1500), random.nextInt(-500, 1500), 96, 64);
            if (from.grow(40).intersects(to)) {
                continue;
            }
            List<Point> bends = new ArrayList<>();
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                Point bend = new Point(random.nextInt(1000) + 0.25 * n, random.nextInt(1000) + 0.25 * n);
                if (!from.grow(24).contains(bend) && !to.grow(24).contains(bend)) {
                    bends.add(bend);
                }
            }
            Route route = route(from, to, Way.through(bends));
            for (Point bend : bends) {
                assertEquals(0, route.distance(bend), 1e-9);
            }
            assertFalse(turnsBack(route), () -> bends + " from " + from + " to " + to + ": " + route);
            assertFalse(route.crosses(from) || route.crosses(to),
                    () -> bends + " from " + from + " to " + to + ": " + route);
            assertEquals(new Course(from, to, Way.through(bends)).sides(), new Sides(first(route), last(route)));
            for (int k = 1; k < route.points().size(); k++) {
                assertNotEquals(route.points().get(k - 1), route.points().get(k));
            }
        }
    }

    @Test
    void anEndMovedFarBeyondTheBendsStillGetsAnOrderlyLine() {
        Way way = Way.through(List.of(new Point(200, 30), new Point(200, 230)));
        assertEquals(line(100, 30, 200, 30, 200, 230, 300, 230), route(LEFT, new Bounds(300, 200, 100, 60), way));
        Route far = route(LEFT, new Bounds(-900, -700, 100, 60), way);
        assertFalse(turnsBack(far), far::toString);
        assertFalse(far.crosses(LEFT), far::toString);
        assertEquals(0, far.distance(new Point(200, 230)));
    }

    @Test
    void anEndIsLevelWithTheFirstBendWhereItsSideAllows() {
        Way way = Way.through(List.of(new Point(200, 40), new Point(200, 230)));
        assertEquals(line(100, 40, 200, 40, 200, 230, 300, 230), route(LEFT, new Bounds(300, 200, 100, 60), way));
    }

    @Test
    void aBendThatABoxWasMovedOverIsPassedOver() {
        Way way = Way.through(List.of(new Point(50, 30), new Point(200, 230)));
        assertEquals(route(LEFT, new Bounds(300, 200, 100, 60), Way.through(List.of(new Point(200, 230)))),
                route(LEFT, new Bounds(300, 200, 100, 60), way));
    }

    @Test
    void aFrameBesideTheWayIsPassedAndAHugeOneCrossed() {
        Bounds far = new Bounds(600, 0, 100, 60);
        Bounds small = new Bounds(250, -40, 200, 120);
        Route around = route(LEFT, far, Way.AUTOMATIC, Obstacle.frame(small, new Bounds(250, -40, 100, 32)));
        assertFalse(around.crosses(small), around::toString);
        Bounds huge = new Bounds(250, -4000, 200, 8000);
        Route through = route(LEFT, far, Way.AUTOMATIC, Obstacle.frame(huge, new Bounds(250, -4000, 100, 32)));
        assertEquals(line(100, 30, 600, 30), through);
    }

    @Test
    void theNameOfAFrameAroundAnEndIsAvoided() {
        Bounds frame = new Bounds(250, -20, 500, 300);
        Bounds title = new Bounds(250, -20, 120, 32);
        Bounds inside = new Bounds(520, 40, 100, 60);
        Bounds outside = new Bounds(0, -100, 100, 60);
        assertTrue(route(outside, inside, Way.AUTOMATIC).crosses(title));
        Route route = route(outside, inside, Way.AUTOMATIC, Obstacle.frame(frame, title));
        assertTrue(route.crosses(frame));
        assertFalse(route.crosses(title), route::toString);
    }

    @Test
    void boxesFarApartAreStillAvoidedAmongThousands() {
        List<Bounds> boxes = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            boxes.add(new Bounds(160 + i % 100 * 150, i / 100 * 100 - 1500, 96, 64));
        }
        Bounds far = new Bounds(16_000, 700, 96, 64);
        Route route = OrthogonalRouter.route(
                new Course(LEFT, far, Way.AUTOMATIC), Obstacles.walls(boxes), Dock.ONLY, Dock.ONLY);
        assertTrue(boxes.stream().noneMatch(route::crosses), route::toString);
    }
}
