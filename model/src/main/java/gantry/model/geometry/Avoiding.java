package gantry.model.geometry;

import gantry.model.geometry.GridSearch.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Leads one line round what stands in its way.
///
/// It begins with a plain way, looks what that way hits, searches a way round just that, looks again, and so on until a way
/// hits nothing new. So it never has to know obstacles that no sensible way comes near to.
final class Avoiding {

    /// The distances kept from walls, in world units: where there is room, where there is little, where there is none.
    private static final double[] WIDE = {12, 4, 0};

    private static final double[] NARROW = {4, 0};

    /// A line that comes nearer to a wall than this hits it, in world units.
    private static final double NEAR = 4;

    /// The distance kept from the border of a frame that is passed, in world units.
    private static final double FRAME_CLEARANCE = 8;

    /// How much longer the way round a frame may be than the way through it.
    private static final float THROUGH_FRAME = 3;

    /// The same for the name of a frame: not so much that a line that is straight otherwise steps aside.
    private static final float THROUGH_TITLE = 6;

    private static final int MOST_ROUNDS = 16;

    /// A way round that is longer by more than this is no better than one through, in world units.
    private static final double LONGEST_DETOUR = 2500;

    private final Course course;
    private final Obstacles obstacles;
    private final RouteEnd first;
    private final RouteEnd last;
    private final List<Obstacle> known = new ArrayList<>(0);
    private final List<Bounds> walls = new ArrayList<>(4);
    private final List<Zone> zones = new ArrayList<>(0);

    Avoiding(Course course, Obstacles obstacles, RouteEnd first, RouteEnd last) {
        this.course = course;
        this.obstacles = obstacles;
        this.first = first;
        this.last = last;
        if (!course.from().contains(course.to()) || course.from().equals(course.to())) {
            walls.add(course.from());
        }
        if (!course.to().contains(course.from())) {
            walls.add(course.to());
        }
    }

    /// The plain way if nothing is in its way, else one that goes round.
    ///
    /// @param plain empty when there is none that keeps clear of both boxes
    Optional<Route> from(Optional<Route> plain) {
        Optional<Route> best = plain.filter(this::isClear).or(this::search);
        for (int round = 0; round < MOST_ROUNDS && best.isPresent() && learn(best.get()); round++) {
            Optional<Route> better = search();
            double most = best.get().length() + LONGEST_DETOUR;
            if (better.filter(way -> way.length() <= most).isEmpty()) {
                return best;
            }
            best = better;
        }
        return best;
    }

    private boolean isClear(Route route) {
        for (Bounds wall : walls) {
            if (route.crosses(wall)) {
                return false;
            }
        }
        return true;
    }

    /// Notes what the line hits; false when that is nothing new.
    private boolean learn(Route route) {
        int before = walls.size() + zones.size();
        List<Point> points = route.points();
        for (int i = 1; i < points.size(); i++) {
            Bounds stretch = Bounds.between(points.get(i - 1), points.get(i));
            obstacles.near(stretch.grow(NEAR), found -> meet(found, stretch));
        }
        return walls.size() + zones.size() > before;
    }

    private void meet(Obstacle obstacle, Bounds stretch) {
        Bounds box = obstacle.bounds();
        boolean isAround = box.contains(course.from()) || box.contains(course.to());
        if (!isAround && isHidden(box)) {
            return;
        }
        boolean isHit = !isAround && stretch.overlaps(obstacle.isWall() ? wide(box) : box);
        boolean crossesTitle = obstacle.title().isPresent() && stretch.overlaps(obstacle.title().get());
        if ((isHit || crossesTitle) && !known.contains(obstacle)) {
            known.add(obstacle);
            if (obstacle.isWall()) {
                walls.add(box);
            } else if (!isAround) {
                zones.add(new Zone(box.grow(FRAME_CLEARANCE), THROUGH_FRAME));
            }
            obstacle.title().ifPresent(title -> zones.add(new Zone(title, THROUGH_TITLE)));
        }
    }

    /// What stands in a box that the line doesn't enter doesn't matter.
    private boolean isHidden(Bounds box) {
        return course.from().contains(box) && !course.startsInward()
                || course.to().contains(box) && !course.endsInward();
    }

    private Bounds wide(Bounds wall) {
        Bounds wide = wall.grow(NEAR);
        return wide.contains(first.point()) || wide.contains(last.point()) ? wall : wide;
    }

    private Optional<Route> search() {
        RouteEnd start = shortened(first);
        RouteEnd end = shortened(last);
        return search(start, end, WIDE).or(() -> search(start, end, NARROW));
    }

    private Optional<Route> search(RouteEnd start, RouteEnd end, double[] clearances) {
        return new GridSearch(walls, zones, start.stub(), end.stub(), clearances)
                .find(start.away(), end.away())
                .map(way -> start.joined(way, end));
    }

    /// The end with a stub that stops half way to the nearest wall in front of it.
    private RouteEnd shortened(RouteEnd end) {
        RouteEnd shortest = end;
        for (Bounds wall : walls) {
            if (Bounds.between(end.point(), shortest.stub()).overlaps(wall) && !wall.contains(end.point())) {
                Point nearest = new Point(
                        Math.clamp(end.point().x(), wall.x(), wall.right()),
                        Math.clamp(end.point().y(), wall.y(), wall.bottom()));
                shortest = end.withStub(end.point().distance(nearest) / 2);
            }
        }
        return shortest;
    }
}
