package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Course;
import gantry.model.geometry.Obstacle;
import gantry.model.geometry.Obstacles;
import gantry.model.geometry.OrthogonalRouter;
import gantry.model.geometry.Route;
import gantry.model.geometry.Way;
import java.util.Comparator;
import java.util.function.Consumer;

/// The way of one connection, with what it depends on.
///
/// @param alone    the way that it would take without other lines
/// @param searched the area in which obstacles matter for that way
/// @param route    the way beside other lines
/// @param bounds   of the route, without arrow head and label
/// @param area     the area in which something may concern this line: obstacles, or others that see it
record Line(
        Edge edge, Question question, Route alone, Bounds searched, Route route, Bounds bounds, Bounds area) {

    /// Who makes way for whom: lines with bends stay where they were put, the others come by id.
    static final Comparator<Line> ORDER = Line::order;

    private static int order(Line line, Line other) {
        int byBends = Boolean.compare(line.edge.bends().isEmpty(), other.edge.bends().isEmpty());
        return byBends != 0 ? byBends : line.id().compareTo(other.id());
    }

    record Question(Bounds from, Bounds to, Way way, Docks.Pair docks) {

        static Question of(Diagram diagram, Edge edge, Docks.Pair docks) {
            return new Question(
                    diagram.require(edge.from()).bounds(), diagram.require(edge.to()).bounds(), edge.way(), docks);
        }
    }

    /// Notes where was looked for obstacles.
    private static final class Watched implements Obstacles {

        private final Obstacles obstacles;
        private Bounds area;

        Watched(Obstacles obstacles, Bounds area) {
            this.obstacles = obstacles;
            this.area = area;
        }

        @Override
        public void near(Bounds wanted, Consumer<Obstacle> found) {
            area = area.union(wanted);
            obstacles.near(wanted, found);
        }
    }

    static Line of(Edge edge, Question question, Obstacles obstacles) {
        var course = new Course(question.from(), question.to(), question.way());
        var middle = new Bounds(question.from().center().x(), question.from().center().y(), 0, 0);
        var watched = new Watched(obstacles, middle);
        Route route = OrthogonalRouter.route(course, watched, question.docks().from(), question.docks().to());
        Bounds bounds = route.bounds();
        return new Line(edge, question, route, watched.area, route, bounds, watched.area.union(bounds));
    }

    EdgeId id() {
        return edge.id();
    }

    /// True when the line is a loop round its node's corner.
    boolean isLoop() {
        return question.from().equals(question.to())
                && new Course(question.from(), question.to(), question.way()).isLoop();
    }

    Line withEdge(Edge changed) {
        return edge == changed ? this : new Line(changed, question, alone, searched, route, bounds, area);
    }

    Line withRoute(Route changed) {
        if (route.equals(changed)) {
            return this;
        }
        Bounds around = changed.bounds();
        return new Line(
                edge, question, alone, searched, changed, around,
                searched.union(alone.bounds()).union(around));
    }

    /// The same line somewhere else, with all that it depends on.
    ///
    /// @param moved the connection there
    Line carried(Edge moved, double dx, double dy) {
        var there = new Question(
                question.from.translate(dx, dy), question.to.translate(dx, dy), moved.way(), question.docks);
        Route way = alone.translate(dx, dy);
        return new Line(moved, there, way, searched.translate(dx, dy),
                route == alone ? way : route.translate(dx, dy), bounds.translate(dx, dy), area.translate(dx, dy));
    }

    /// True when the two are drawn alike and make way for the same ones.
    boolean runsLike(Line other) {
        return route.equals(other.route) && edge.bends().isEmpty() == other.edge.bends().isEmpty();
    }
}
