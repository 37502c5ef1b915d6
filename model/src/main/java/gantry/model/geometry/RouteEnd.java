package gantry.model.geometry;

import java.util.ArrayList;
import java.util.List;

/// Where a line meets a box.
///
/// @param away where the line goes from there
/// @param length how far it does so before it may turn, in world units
record RouteEnd(Point point, Side away, double length) {

    /// Where the line may turn first.
    Point stub() {
        return point.plus(away.dx() * length, away.dy() * length);
    }

    RouteEnd withStub(double changed) {
        return new RouteEnd(point, away, changed);
    }

    /// The line from here along `way` to `end`.
    Route joined(List<Point> way, RouteEnd end) {
        List<Point> points = new ArrayList<>(way.size() + 2);
        points.add(point);
        points.addAll(way);
        points.add(end.point());
        return new Route(points).simplified();
    }
}
