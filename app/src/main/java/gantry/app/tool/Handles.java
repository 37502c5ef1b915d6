package gantry.app.tool;

import gantry.app.editor.EditorState;
import gantry.app.editor.Viewport;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import java.util.Arrays;
import java.util.Optional;

/// Where the handles for resizing and connecting sit, for painting them and for hitting them. All sizes are in screen
/// pixels, so that handles are as easy to hit at every zoom.
public final class Handles {

    /// The edge of the square that stands for a resize handle.
    public static final double RESIZE_SIZE = 8;

    /// How far from its middle a resize handle can be grabbed.
    public static final double RESIZE_REACH = 6;

    /// The distance of a connection dot's middle from its side.
    public static final double DOT_DISTANCE = 14;

    /// How far from its middle a connection dot can be grabbed.
    public static final double DOT_REACH = 8;

    /// How near to a line or a frame's border a press counts as on it.
    public static final double LINE_REACH = 5;

    /// A press becomes a drag when the pointer has moved farther than this.
    public static final double DRAG_START = 4;

    /// Nodes that look smaller than this show no handles: they would cover the node.
    public static final double SMALLEST_WITH_HANDLES = 24;

    /// How near two borders must be for a dragged node to jump onto the common line.
    public static final double GUIDE_REACH = 5;

    /// How far down from its top a frame can be grabbed by its title, in world units.
    public static final double FRAME_TITLE = 32;

    /// How far from its middle the arrow that collapses a frame can be clicked.
    static final double FOLD_REACH = 8;

    private Handles() {}

    /// The node that shows resize handles: the only selected element, while nothing is being dragged, unless it is
    /// locked or collapsed.
    public static Optional<Node> resizable(EditorState state) {
        return state.tool() instanceof Hovering
                ? onlySelected(state).filter(node -> !node.is(Trait.LOCKED) && !node.is(Trait.COLLAPSED))
                : Optional.empty();
    }

    /// The node that shows the dots from which connections are drawn: the one under the pointer, else the only
    /// selected one.
    public static Optional<Node> connectable(EditorState state) {
        if (!(state.tool() instanceof Hovering idle)) {
            return Optional.empty();
        }
        return idle.hovered()
                .flatMap(id -> state.shown().node(id))
                .filter(node -> isLarge(node, state.viewport()))
                .or(() -> onlySelected(state));
    }

    private static Optional<Node> onlySelected(EditorState state) {
        var ids = state.selection().ids();
        if (ids.size() != 1 || !(ids.iterator().next() instanceof NodeId id)) {
            return Optional.empty();
        }
        return state.shown().node(id).filter(node -> isLarge(node, state.viewport()));
    }

    private static boolean isLarge(Node node, Viewport viewport) {
        return Math.min(node.bounds().width(), node.bounds().height()) * viewport.zoom() >= SMALLEST_WITH_HANDLES;
    }

    /// The bounds of a node in screen pixels.
    public static Bounds onScreen(Bounds world, Viewport viewport) {
        return new Bounds(
                viewport.toScreen(world.origin()).x(),
                viewport.toScreen(world.origin()).y(),
                world.width() * viewport.zoom(),
                world.height() * viewport.zoom());
    }

    /// The middle of the connection dot at `side` of a box, both in screen pixels.
    public static Point dot(Bounds screen, Side side) {
        return screen.center()
                .plus(
                        side.dx() * (screen.width() / 2 + DOT_DISTANCE),
                        side.dy() * (screen.height() / 2 + DOT_DISTANCE));
    }

    static Optional<Handle> handleAt(Bounds screen, Point pointer) {
        return Arrays.stream(Handle.values())
                .filter(handle -> isWithin(handle.on(screen), pointer, RESIZE_REACH))
                .findFirst();
    }

    static Optional<Side> dotAt(Bounds screen, Point pointer) {
        return Arrays.stream(Side.values())
                .filter(side -> dot(screen, side).distance(pointer) <= DOT_REACH)
                .findFirst();
    }

    private static boolean isWithin(Point middle, Point pointer, double reach) {
        return Math.abs(middle.x() - pointer.x()) <= reach && Math.abs(middle.y() - pointer.y()) <= reach;
    }
}
