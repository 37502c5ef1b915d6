package gantry.app.canvas;

import gantry.app.editor.EditorState;
import gantry.export.drawing.DiagramPainter;
import gantry.export.drawing.Routes;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.diagram.Edge;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The badges that count the findings of elements, as the painter shows them: what a collapsed frame hides counts at it.
///
/// @param state  what is shown
/// @param routes the lines of what is shown
record Badges(EditorState state, Supplier<Routes> routes) {

    /// About as wide as the count of one severity.
    private static final double PILL = 36;
    private static final double HEIGHT = 22;

    /// Below this zoom badges are too small to point at.
    private static final double LEAST_ZOOM = 0.35;

    /// The topmost element with findings whose badge is here.
    ///
    /// @param screen in pixels from the canvas's top left corner
    Optional<ElementId> at(Point screen) {
        if (state.viewport().zoom() < LEAST_ZOOM || state.checks().problems().isEmpty()) {
            return Optional.empty();
        }
        Point world = state.viewport().toWorld(screen);
        Stream<ElementId> nodes = state.shown().paintOrder().reversed().stream()
                .filter(node -> isNear(corner(node), world))
                .filter(node -> isAt(node.id(), corner(node), world))
                .map(Node::id);
        Stream<ElementId> lines = state.shown().edges().stream()
                .filter(edge -> corner(edge)
                        .filter(corner -> isNear(corner, world) && isAt(edge.id(), corner, world)).isPresent())
                .map(Edge::id);
        return Stream.concat(nodes, lines).findFirst();
    }

    private static Point corner(Node node) {
        return new Point(node.bounds().right(), node.bounds().y());
    }

    private Optional<Point> corner(Edge edge) {
        return routes.get().route(edge.id()).map(DiagramPainter::badgeCorner);
    }

    private static boolean isNear(Point corner, Point world) {
        return badge(corner, Severity.values().length).contains(world);
    }

    private boolean isAt(ElementId id, Point corner, Point world) {
        return badge(corner, problems(id).stream().map(Problem::severity).distinct().count()).contains(world);
    }

    /// @param pills how many severities are counted
    private static Bounds badge(Point corner, long pills) {
        double width = pills * PILL;
        return new Bounds(corner.x() + 8 - width, corner.y() - HEIGHT / 2, width, HEIGHT);
    }

    /// The findings that the badge of an element counts.
    List<Problem> problems(ElementId id) {
        return state.checks().problems().stream().filter(problem -> counts(problem, id)).toList();
    }

    private boolean counts(Problem problem, ElementId id) {
        return problem.location() instanceof Location.InDiagram at
                && Perspective.standIn(state.shown(), at.element()).filter(id::equals).isPresent();
    }
}
