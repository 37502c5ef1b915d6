package gantry.export.drawing;

import gantry.model.diagram.Edge;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Dock;
import gantry.model.geometry.OrthogonalRouter;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import java.util.List;

/// The way of one connection, with what it depends on apart from obstacles.
///
/// @param bounds of the route, without arrow head and label
record Line(Edge edge, Question question, Route route, Bounds bounds) {

    record Question(Bounds from, Bounds to, List<Point> bends, Docks.Pair docks) {

        /// The area in which obstacles matter.
        Bounds area() {
            return from.union(to).grow(OrthogonalRouter.REACH);
        }
    }

    /// @param near the obstacles in the question's area
    static Line of(Edge edge, Question question, List<Bounds> near) {
        Dock from = question.docks().from();
        Dock to = question.docks().to();
        Route route = OrthogonalRouter.route(question.from(), question.to(), question.bends(), near, from, to);
        return new Line(edge, question, route, route.bounds());
    }

    /// True when the line is a loop round its node's corner.
    boolean isLoop() {
        return OrthogonalRouter.isLoop(question.from(), question.to(), question.bends());
    }

    Line withEdge(Edge changed) {
        return edge == changed ? this : new Line(changed, question, route, bounds);
    }

    /// Where along the stretch that carries the label its middle stands, from 0 to 1: parallel lines get different places.
    double labelPlace() {
        Dock shared = question.docks().from().count() > 1 ? question.docks().from() : question.docks().to();
        return (shared.index() + 1.0) / (shared.count() + 1);
    }
}
