package gantry.app.canvas;

import gantry.app.editor.EditorState;
import gantry.app.editor.Overlay;
import gantry.app.tool.Handle;
import gantry.app.tool.Handles;
import gantry.app.tool.Hovering;
import gantry.app.tool.LineHandle;
import gantry.app.tool.LineHandles;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a state makes visible around elements beside the drawing itself.
///
/// @param hovered what is under the pointer
/// @param resize  the handles that change a size, in canvas pixels
/// @param connect the dots from which a connection can be drawn, in canvas pixels
/// @param line    the handles of the selected connection, in world units
record Marks(Optional<ElementId> hovered, List<Point> resize, List<Point> connect, List<LineHandle> line) {

    static Marks of(EditorState state, LineHandles lineHandles) {
        return new Marks(hovered(state), handles(state), dots(state), lineHandles.of(state));
    }

    private static Optional<ElementId> hovered(EditorState state) {
        Optional<ElementId> target = state.overlay().line().flatMap(Overlay.Line::over);
        if (target.isPresent()) {
            return target;
        }
        if (!(state.tool() instanceof Hovering idle)) {
            return Optional.empty();
        }
        // On a line near an element both count; the line is what a click would mean.
        return idle.hoveredLine().map(ElementId.class::cast).or(idle::hovered);
    }

    private static List<Point> handles(EditorState state) {
        Optional<Bounds> box = Handles.resizable(state).map(node -> onScreen(node, state));
        return box.map(bounds -> Arrays.stream(Handle.values())
                .map(handle -> handle.on(bounds))
                .toList())
                .orElse(List.of());
    }

    private static List<Point> dots(EditorState state) {
        Optional<Bounds> box = Handles.connectable(state).map(node -> onScreen(node, state));
        return box.map(bounds -> Arrays.stream(Side.values())
                .map(side -> Handles.dot(bounds, side))
                .toList())
                .orElse(List.of());
    }

    private static Bounds onScreen(Node node, EditorState state) {
        return Handles.onScreen(node.bounds(), state.viewport());
    }
}
