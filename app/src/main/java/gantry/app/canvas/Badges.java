package gantry.app.canvas;

import gantry.app.editor.EditorState;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Optional;

/// The badges that count the findings of nodes, as the painter shows them: what a collapsed frame hides counts at it.
///
/// @param state what is shown
record Badges(EditorState state) {

    private static final double WIDTH = 72;
    private static final double HEIGHT = 22;

    /// Below this zoom badges are too small to point at.
    private static final double LEAST_ZOOM = 0.35;

    /// The topmost node with findings whose badge is here.
    ///
    /// @param screen in pixels from the canvas's top left corner
    Optional<NodeId> at(Point screen) {
        if (state.viewport().zoom() < LEAST_ZOOM) {
            return Optional.empty();
        }
        Point world = state.viewport().toWorld(screen);
        return state.shown().paintOrder().reversed().stream()
                .filter(node -> badge(node.bounds()).contains(world))
                .map(Node::id)
                .filter(id -> state.checks().problems().stream().anyMatch(problem -> counts(problem, id)))
                .findFirst();
    }

    private static Bounds badge(Bounds node) {
        double right = node.right() + 8;
        return new Bounds(right - WIDTH, node.y() - HEIGHT / 2, WIDTH, HEIGHT);
    }

    /// The findings that the badge of a node counts.
    List<Problem> problems(NodeId id) {
        return state.checks().problems().stream().filter(problem -> counts(problem, id)).toList();
    }

    private boolean counts(Problem problem, NodeId id) {
        return problem.location() instanceof Location.InDiagram at
                && Perspective.standIn(state.shown(), at.element()).filter(id::equals).isPresent();
    }
}
