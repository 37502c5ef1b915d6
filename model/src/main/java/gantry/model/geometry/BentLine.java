package gantry.model.geometry;

import java.util.ArrayList;
import java.util.List;

/// Leads a line through the bends that a user placed: axis-aligned, with few corners, out of both boxes at a right angle, and
/// without turning back on itself wherever that can be helped.
///
/// Between two bends there is a choice of a few plain ways. Which is best depends on the direction in which the line arrives
/// and goes on, so all combinations are compared, one bend after the other.
final class BentLine {

    /// What it costs that a line turns back on itself, in world units of extra way.
    private static final double REVERSAL = 20_000;

    /// The same for leaving a box otherwise than at a right angle, and for running through one of the two boxes.
    private static final double WRONG_EXIT = 6000;
    private static final double THROUGH_BOX = 3000;

    /// The price for each world unit by which a line turns too early beside its box.
    private static final double SHORT_STUB = 5;

    private final Course course;
    private final List<Point> stops = new ArrayList<>();

    /// A way so far.
    private record Draft(List<Point> points, double cost) {}

    BentLine(Course course, Point start, Point end) {
        this.course = course;
        stops.add(start);
        for (Point bend : course.bends()) {
            if (!bend.equals(stops.getLast())) {
                stops.add(bend);
            }
        }
        stops.add(end);
    }

    Route route() {
        List<Draft> drafts = List.of(new Draft(List.of(stops.getFirst()), 0));
        for (int leg = 1; leg < stops.size(); leg++) {
            drafts = extended(drafts, leg);
        }
        Draft best = drafts.getFirst();
        for (Draft draft : drafts) {
            best = draft.cost() < best.cost() ? draft : best;
        }
        return new Route(best.points()).simplified();
    }

    /// The best drafts that go one leg farther, one for each direction of arrival.
    private List<Draft> extended(List<Draft> drafts, int leg) {
        List<Draft> best = new ArrayList<>();
        for (Side arrival : Side.values()) {
            Draft cheapest = new Draft(List.of(), Double.MAX_VALUE);
            for (Draft draft : drafts) {
                for (List<Point> way : ways(stops.get(leg - 1), stops.get(leg), leg)) {
                    Draft longer = longer(draft, way, leg == stops.size() - 1);
                    if (longer.cost() < cheapest.cost() && direction(longer.points()) == arrival) {
                        cheapest = longer;
                    }
                }
            }
            if (!cheapest.points().isEmpty()) {
                best.add(cheapest);
            }
        }
        return best.isEmpty() ? drafts : best;
    }

    private static Side direction(List<Point> points) {
        return Side.between(points.get(points.size() - 2), points.getLast());
    }

    /// The ways from one stop to the next, each with its corners and the next stop.
    private List<List<Point>> ways(Point from, Point to, int leg) {
        List<List<Point>> ways = new ArrayList<>();
        List<List<Point>> starts = new ArrayList<>(List.of(List.of()));
        List<List<Point>> ends = new ArrayList<>(List.of(List.of(to)));
        if (leg == 1) {
            starts.add(List.of(stub(from, course.leaving())));
        }
        if (leg == stops.size() - 1) {
            ends.add(List.of(stub(to, course.arriving()), to));
        }
        for (List<Point> start : starts) {
            for (List<Point> end : ends) {
                add(ways, start, start.isEmpty() ? from : start.getLast(), end);
            }
        }
        return ways;
    }

    private static Point stub(Point point, Side away) {
        return point.plus(away.dx() * OrthogonalRouter.STUB, away.dy() * OrthogonalRouter.STUB);
    }

    private void add(List<List<Point>> ways, List<Point> start, Point from, List<Point> end) {
        Point to = end.getFirst();
        if (from.x() == to.x() || from.y() == to.y()) {
            ways.add(way(start, List.of(), end));
        } else {
            ways.add(way(start, List.of(new Point(to.x(), from.y())), end));
            ways.add(way(start, List.of(new Point(from.x(), to.y())), end));
        }
        Bounds first = course.from().grow(OrthogonalRouter.STUB);
        Bounds last = course.to().grow(OrthogonalRouter.STUB);
        for (double x : new double[]{
                (from.x() + to.x()) / 2, first.x(), first.right(), last.x(), last.right()
        }) {
            ways.add(way(start, List.of(new Point(x, from.y()), new Point(x, to.y())), end));
        }
        for (double y : new double[]{
                (from.y() + to.y()) / 2, first.y(), first.bottom(), last.y(), last.bottom()
        }) {
            ways.add(way(start, List.of(new Point(from.x(), y), new Point(to.x(), y)), end));
        }
    }

    private static List<Point> way(List<Point> start, List<Point> corners, List<Point> end) {
        List<Point> way = new ArrayList<>(start);
        way.addAll(corners);
        way.addAll(end);
        return way;
    }

    private Draft longer(Draft draft, List<Point> way, boolean isLast) {
        List<Point> points = new ArrayList<>(draft.points());
        double cost = draft.cost();
        for (Point next : way) {
            if (!next.equals(points.getLast())) {
                cost += step(points, next);
                points.add(next);
            }
        }
        if (points.size() == draft.points().size()) {
            return new Draft(List.of(), Double.MAX_VALUE);
        }
        if (isLast) {
            cost += exit(points.getLast(), points.get(points.size() - 2), course.arriving());
        }
        return new Draft(points, cost);
    }

    private double step(List<Point> points, Point next) {
        Point from = points.getLast();
        double cost = from.distance(next);
        if (points.size() == 1) {
            cost += exit(from, next, course.leaving());
        } else {
            Side before = direction(points);
            Side after = Side.between(from, next);
            cost += before == after ? 0 : before == after.opposite() ? REVERSAL : GridSearch.TURN;
        }
        var stretch = new Route(List.of(from, next));
        cost += !course.startsInward() && stretch.crosses(course.from()) ? THROUGH_BOX : 0;
        cost += !course.endsInward() && stretch.crosses(course.to()) ? THROUGH_BOX : 0;
        return cost;
    }

    /// What leaving a box at `end` towards `next` costs beside its length.
    private static double exit(Point end, Point next, Side away) {
        Side taken = Side.between(end, next);
        if (taken != away) {
            return taken == away.opposite() ? REVERSAL : WRONG_EXIT;
        }
        return Math.max(0, OrthogonalRouter.STUB - end.distance(next)) * SHORT_STUB;
    }
}
