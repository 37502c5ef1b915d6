package gantry.model.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrthogonalRouterTest {

    private static final Bounds LEFT = new Bounds(0, 0, 100, 60);

    private static Bounds box(Random random) {
        return new Bounds(
                random.nextInt(100) * 8, random.nextInt(100) * 8, 16 + random.nextInt(20) * 8,
                16 + random.nextInt(20) * 8);
    }

    private static Optional<Anchor> anchor(Random random) {
        return random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(new Anchor(Side.values()[random.nextInt(4)], random.nextInt(9) / 8.0));
    }

    private static Route route(Bounds from, Bounds to, Bounds... obstacles) {
        return route(from, to, List.of(), List.of(obstacles));
    }

    /// The route of a connection that has both sides to itself.
    private static Route route(Bounds from, Bounds to, List<Point> bends, List<Bounds> obstacles) {
        return OrthogonalRouter.route(
                new Course(from, to, Way.through(bends)), Obstacles.walls(obstacles), Dock.ONLY, Dock.ONLY);
    }

    private static void assertAxisAligned(Route route) {
        for (int i = 1; i < route.points().size(); i++) {
            Point a = route.points().get(i - 1);
            Point b = route.points().get(i);
            assertTrue(a.x() == b.x() || a.y() == b.y(), () -> a + " to " + b + " in " + route);
        }
    }

    private static void assertOnBorder(Point point, Bounds box) {
        boolean inside = box.contains(point);
        boolean border = point.x() == box.x() || point.x() == box.right() || point.y() == box.y()
                || point.y() == box.bottom();
        assertTrue(inside && border, () -> point + " is not on the border of " + box);
    }

    @Test
    void everyRouteIsAxisAlignedAndDocksOnTheBorders() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            Bounds from = box(random);
            Bounds to = random.nextInt(20) == 0 ? from
                    : random.nextInt(20) == 0 ? from.grow(random.nextInt(40)) : box(random);
            List<Point> bends = IntStream.range(0, random.nextInt(3)).mapToObj(_ -> box(random).origin()).toList();
            List<Bounds> obstacles = IntStream.range(0, random.nextInt(8)).mapToObj(_ -> box(random)).toList();
            int count = random.nextInt(1, 4);
            Dock dock = new Dock(random.nextInt(count), count);
            Way way = new Way(bends, anchor(random), anchor(random));
            Route route = OrthogonalRouter.route(
                    new Course(from, to, way), Obstacles.walls(obstacles), dock, Dock.ONLY);
            assertAxisAligned(route);
            assertOnBorder(route.start(), from);
            assertOnBorder(route.end(), to);
            assertEquals(route, OrthogonalRouter.route(
                    new Course(from, to, way), Obstacles.walls(obstacles.reversed()), dock, Dock.ONLY));
            way.from().ifPresent(anchor -> assertEquals(anchor.on(from), route.start()));
            way.to().ifPresent(anchor -> assertEquals(anchor.on(to), route.end()));
            for (Point bend : bends) {
                if (!from.contains(bend) && !to.contains(bend)) {
                    assertEquals(0, route.distance(bend), 1e-9, () -> way + " from " + from + " to " + to);
                }
            }
        }
    }

    @Test
    void boxesOnOneLineGetAStraightLine() {
        assertEquals(new Route(List.of(new Point(100, 30), new Point(300, 30))),
                route(LEFT, new Bounds(300, 0, 100, 60)));
    }

    @Test
    void aSmallStepIsStraightened() {
        assertEquals(new Route(List.of(new Point(100, 30), new Point(300, 30))),
                route(LEFT, new Bounds(300, 0, 100, 76)));
    }

    @Test
    void boxesOnDifferentLinesGetAStepHalfWay() {
        List<Point> expected = List.of(new Point(100, 30), new Point(200, 30), new Point(200, 230),
                new Point(300, 230));
        assertEquals(new Route(expected), route(LEFT, new Bounds(300, 200, 100, 60)));
    }

    @Test
    void boxesAboveEachOtherAreJoinedTopToBottom() {
        assertEquals(new Route(List.of(new Point(50, 60), new Point(50, 200))),
                route(LEFT, new Bounds(0, 200, 100, 60)));
    }

    @Test
    void aBoxInTheWayIsAvoided() {
        Bounds wall = new Bounds(160, -100, 60, 200);
        Route route = route(LEFT, new Bounds(300, 0, 100, 60), wall);
        assertFalse(route.crosses(wall), route::toString);
        assertEquals(new Point(100, 30), route.start());
        assertEquals(new Point(300, 30), route.end());
    }

    @Test
    void aWayRoundSeveralBoxesIsFoundWhenOneIsFree() {
        Random random = new Random(5);
        Bounds from = new Bounds(0, 0, 96, 64);
        for (int i = 0; i < 500; i++) {
            Bounds to = new Bounds(800, random.nextInt(-40, 40) * 8, 96, 64);
            List<Bounds> obstacles = IntStream.range(0, 12)
                    .mapToObj(n -> new Bounds(160 + n % 4 * 160, random.nextInt(-30, 30) * 8, 96,
                            64 + random.nextInt(8) * 8))
                    .toList();
            Route route = route(from, to, List.of(), obstacles);
            assertTrue(obstacles.stream().noneMatch(route::crosses), route::toString);
            assertFalse(route.crosses(from) || route.crosses(to), route::toString);
        }
    }

    @Test
    void anEnclosedBoxKeepsThePlainRoute() {
        Bounds wall = new Bounds(110, -5000, 5, 10_000);
        assertEquals(route(LEFT, new Bounds(300, 0, 100, 60)),
                route(LEFT, new Bounds(300, 0, 100, 60), wall, wall.grow(40)));
    }

    @Test
    void aFrameAroundAnEndIsNoObstacle() {
        Bounds frame = new Bounds(-40, -40, 200, 200);
        Bounds right = new Bounds(300, 0, 100, 60);
        assertEquals(route(LEFT, right), route(LEFT, right, frame, LEFT, right));
    }

    @Test
    void aChildIsJoinedWithTheNearestBorderOfItsFrame() {
        Bounds frame = new Bounds(-20, -100, 500, 400);
        assertEquals(new Route(List.of(new Point(0, 30), new Point(-20, 30))), route(LEFT, frame));
        assertEquals(new Route(List.of(new Point(-20, 30), new Point(0, 30))), route(frame, LEFT));
    }

    @Test
    void aBoxConnectedWithItselfGetsALoopRoundItsTopRightCorner() {
        List<Point> loop = List.of(
                new Point(100, 30), new Point(124, 30), new Point(124, -24), new Point(60, -24), new Point(60, 0));
        assertEquals(new Route(loop), route(LEFT, LEFT));
    }

    @Test
    void manualBendsAreHonoured() {
        List<Point> bends = List.of(new Point(250, 30), new Point(250, 230));
        Route route = route(LEFT, new Bounds(300, 200, 100, 60), bends, List.of());
        assertEquals(
                new Route(List.of(new Point(100, 30), new Point(250, 30), new Point(250, 230), new Point(300, 230))),
                route);
    }

    @Test
    void parallelLinesRunTwelveApartAndDoNotCross() {
        Bounds right = new Bounds(300, 200, 100, 60);
        List<Route> routes = IntStream.range(0, 3)
                .mapToObj(
                        n -> OrthogonalRouter.route(
                                new Course(LEFT, right, Way.AUTOMATIC), Obstacles.NONE, new Dock(n, 3), new Dock(n, 3)))
                .toList();
        assertEquals(List.of(18.0, 30.0, 42.0), routes.stream().map(r -> r.start().y()).toList());
        assertEquals(List.of(218.0, 230.0, 242.0), routes.stream().map(r -> r.end().y()).toList());
        assertEquals(List.of(212.0, 200.0, 188.0), routes.stream().map(r -> r.points().get(1).x()).toList());
    }

    @Test
    void docksMoveCloserOnAShortSide() {
        assertEquals(List.of(-5.0, 0.0, 5.0),
                IntStream.range(0, 3).mapToObj(n -> new Dock(n, 3).shift(20, 12)).toList());
    }

    @Test
    void severalLoopsOfOneBoxLieInsideEachOther() {
        Route inner = OrthogonalRouter.route(
                new Course(LEFT, LEFT, Way.AUTOMATIC), Obstacles.NONE, new Dock(0, 2), Dock.ONLY);
        Route outer = OrthogonalRouter.route(
                new Course(LEFT, LEFT, Way.AUTOMATIC), Obstacles.NONE, new Dock(1, 2), Dock.ONLY);
        assertEquals(new Bounds(60, -24, 64, 48), inner.bounds());
        assertEquals(new Bounds(50, -48, 86, 84), outer.bounds());
    }

    @Test
    void theLoopOfATallBoxKeepsToItsCorner() {
        Bounds tall = new Bounds(0, 0, 400, 800);
        assertEquals(new Bounds(360, -24, 64, 64), route(tall, tall).bounds());
    }
}
