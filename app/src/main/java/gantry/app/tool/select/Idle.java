package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.tool.Commands;
import gantry.app.tool.Handles;
import gantry.app.tool.Hit;
import gantry.app.tool.Hovering;
import gantry.app.tool.Revealing;
import gantry.app.tool.Typing;
import gantry.app.tool.Workbench;
import gantry.app.tool.connect.Connecting;
import gantry.app.tool.pan.Panning;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Perspective;
import gantry.model.diagram.Trait;
import java.util.Optional;

/// The select tool while nothing is pressed.
///
/// @param hovered the node whose connection dots are shown, if any
/// @param pointer the shape of the pointer for what is under it
public record Idle(Workbench bench, Optional<NodeId> hovered, Pointer pointer) implements ToolState, Hovering {

    /// The distance of one arrow key, and of one with Shift, in world units.
    private static final double SMALL_STEP = 1;

    private static final double LARGE_STEP = 8;

    public Idle(Workbench bench) {
        this(bench, Optional.empty(), Pointer.ARROW);
    }

    @Override
    public String tool() {
        return "select";
    }

    @Override
    public String hint() {
        return "Click to select, drag to move, drag from a dot to connect.";
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        return switch (input.phase()) {
            case MOVE -> hover(input, session.state());
            case PRESS -> press(input, session);
            case DRAG, RELEASE -> this;
        };
    }

    private ToolState hover(PointerInput input, EditorState state) {
        Hit hit = bench.scene(state.diagram()).at(input.world(), state);
        Pointer shape = switch (hit) {
            case Hit.OnHandle(NodeId _, var handle) -> handle.pointer();
            case Hit.OnDot _ -> Pointer.CROSS;
            case Hit.OnFold _ -> Pointer.HAND;
            case Hit.OnNode _,Hit.OnEdge _,Hit.InFrame _,Hit.OnCanvas _ -> Pointer.ARROW;
        };
        Optional<NodeId> node = switch (hit) {
            case Hit.OnNode(NodeId id) -> Optional.of(id);
            case Hit.OnFold(NodeId id) -> Optional.of(id);
            case Hit.OnDot(NodeId id, var _) -> Optional.of(id);
            case Hit.OnHandle _,Hit.OnEdge _,Hit.InFrame _,Hit.OnCanvas _ -> lingering(input, state);
        };
        return node.equals(hovered) && shape == pointer ? this : new Idle(bench, node, shape);
    }

    /// A node keeps its dots while the pointer is on the way to them.
    private Optional<NodeId> lingering(PointerInput input, EditorState state) {
        double reach = (Handles.DOT_DISTANCE + Handles.DOT_REACH) / state.viewport().zoom();
        return hovered.filter(id -> state.shown()
                .node(id)
                .filter(node -> node.bounds().grow(reach).contains(input.world()))
                .filter(node -> !node.bounds().contains(input.world()))
                .isPresent());
    }

    private ToolState press(PointerInput input, EditorSession session) {
        if (Panning.isStartedBy(input)) {
            return Panning.from(input, session, this);
        }
        EditorState state = session.state();
        Hit hit = bench.scene(state.diagram()).at(input.world(), state);
        if (input.button() == PointerInput.Button.SECONDARY) {
            return selectForMenu(hit, session);
        }
        if (input.clicks() > 1 && Revealing.hasJustFolded(state)) {
            // The second press of a double click on the arrow of a frame, which isn't under the pointer any more.
            return this;
        }
        return switch (hit) {
            case Hit.OnHandle(NodeId node, var handle) -> new PointingHandle(bench, node, handle, input, this);
            case Hit.OnDot(NodeId node, var _) -> Connecting.from(bench, session, node, input, this);
            case Hit.OnFold(NodeId node) -> pressFold(node, session);
            case Hit.OnNode(NodeId node) -> pressNode(node, input, session);
            case Hit.OnEdge(var edge) -> pressEdge(edge, input, session);
            case Hit.InFrame(NodeId frame) -> mayDrag(frame, state) && !input.has(Modifier.SHIFT)
                    ? pressNode(frame, input, session)
                    : new PointingCanvas(bench, input, Optional.of(frame), this);
            case Hit.OnCanvas() -> new PointingCanvas(bench, input, Optional.empty(), this);
        };
    }

    /// A locked frame can't be dragged by its inside, so a rectangle can be drawn there.
    private static boolean mayDrag(NodeId frame, EditorState state) {
        return state.selection().contains(frame) && !state.diagram().require(frame).is(Trait.LOCKED);
    }

    private ToolState pressFold(NodeId node, EditorSession session) {
        new Revealing(bench).fold(session, node);
        return this;
    }

    private ToolState pressNode(NodeId node, PointerInput input, EditorSession session) {
        Selection selection = session.state().selection();
        if (!selection.contains(node) && !input.has(Modifier.SHIFT)) {
            session.select(Selection.of(node));
        }
        if (input.clicks() == 2) {
            doubleClick(node, session);
            return this;
        }
        return new PointingNode(bench, node, input, this);
    }

    private void doubleClick(NodeId node, EditorSession session) {
        if (Perspective.isCollapsed(session.state().diagram().require(node), bench.catalogue())) {
            new Revealing(bench).fold(session, node);
        } else {
            session.select(Selection.of(node));
            bench.editing().rename(node);
        }
    }

    private ToolState pressEdge(ElementId edge, PointerInput input, EditorSession session) {
        Selection selection = session.state().selection();
        session.select(input.has(Modifier.SHIFT) ? selection.toggled(edge) : Selection.of(edge));
        if (input.clicks() == 2) {
            bench.editing().rename(edge);
        }
        return this;
    }

    /// A context menu is about what lies under it, or about the selection when that is part of it.
    private ToolState selectForMenu(Hit hit, EditorSession session) {
        Optional<ElementId> under = hit instanceof Hit.OnEdge(var edge)
                ? Optional.of(edge)
                : hit.anyNode().map(ElementId.class::cast);
        Selection selection = session.state().selection();
        if (under.isEmpty() || !selection.contains(under.get())) {
            session.select(under.map(Selection::of).orElse(Selection.NONE));
        }
        return this;
    }

    @Override
    public ToolState on(KeyInput input, EditorSession session) {
        if (input.has(Modifier.SHORTCUT)) {
            return this;
        }
        if (input.has(Modifier.ALT)) {
            Walking.upOrDown(session, input.key());
            return this;
        }
        double step = input.has(Modifier.SHIFT) ? LARGE_STEP : SMALL_STEP;
        switch (input.key()) {
            case "LEFT" -> Commands.nudge(bench, session, -step, 0);
            case "RIGHT" -> Commands.nudge(bench, session, step, 0);
            case "UP" -> Commands.nudge(bench, session, 0, -step);
            case "DOWN" -> Commands.nudge(bench, session, 0, step);
            case "DELETE", "BACK_SPACE" -> Commands.delete(bench, session);
            case "ESCAPE" -> escape(session);
            case "TAB" -> Walking.along(session, !input.has(Modifier.SHIFT));
            case KeyInput.TYPED -> Typing.start(bench, session, input);
            default -> {}
        }
        return this;
    }

    @Override
    public boolean takesLetters(EditorState state) {
        return Typing.isJustAdded(state);
    }

    private static void escape(EditorSession session) {
        if (!session.state().selection().isEmpty()) {
            session.select(Selection.NONE);
        }
    }
}
