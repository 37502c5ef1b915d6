package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Commands;
import gantry.app.tool.Handles;
import gantry.app.tool.Hit;
import gantry.app.tool.Hovering;
import gantry.app.tool.Revealing;
import gantry.app.tool.Typing;
import gantry.app.tool.Workbench;
import gantry.app.tool.connect.Connecting;
import gantry.app.tool.connect.Gripping;
import gantry.app.tool.pan.Panning;
import gantry.app.tool.space.Armed;
import gantry.app.tool.space.Spacing;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Perspective;
import gantry.model.diagram.Trait;
import java.util.Optional;

/// The select tool while nothing is pressed.
///
/// @param hovered     the node whose connection dots are shown, if any
/// @param hoveredLine the connection under the pointer, if any
/// @param pointer     the shape of the pointer for what is under it
public record Idle(Workbench bench, Optional<NodeId> hovered, Optional<EdgeId> hoveredLine, Pointer pointer)
        implements ToolState, Hovering {

    private static final Texts TEXTS = Texts.of(Idle.class);

    public Idle(Workbench bench) {
        this(bench, Optional.empty(), Optional.empty(), Pointer.ARROW);
    }

    @Override
    public String tool() {
        return "select";
    }

    @Override
    public String hint() {
        return TEXTS.get("idle.hint");
    }

    @Override
    public String hint(EditorState state) {
        Selection selection = state.selection();
        if (selection.isEmpty()) {
            return hint();
        }
        if (selection.ids().size() > 1) {
            return TEXTS.get("hint.several");
        }
        if (selection.nodes().isEmpty()) {
            return TEXTS.get("hint.line");
        }
        return Typing.isJustAdded(state) ? TEXTS.get("hint.added") : TEXTS.get("hint.element");
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
        if (input.has(Modifier.S)) {
            return Armed.byKey(bench, this);
        }
        Hit hit = bench.scene(state.diagram()).at(input.world(), state);
        Pointer shape = switch (hit) {
            case Hit.OnHandle(NodeId _, var handle) -> handle.pointer();
            case Hit.OnDot _ -> Pointer.CROSS;
            case Hit.OnFold _ -> Pointer.HAND;
            case Hit.OnEdge(EdgeId edge) -> Gripping.pointer(bench, state, edge, input.world());
            case Hit.OnLineHandle(EdgeId _, var handle) -> handle.pointer();
            case Hit.OnNode _,Hit.InFrame _,Hit.OnCanvas _ -> Pointer.ARROW;
        };
        Optional<NodeId> node = switch (hit) {
            case Hit.OnNode(NodeId id) -> Optional.of(id);
            case Hit.OnFold(NodeId id) -> Optional.of(id);
            case Hit.OnDot(NodeId id, var _) -> Optional.of(id);
            case Hit.OnHandle _,Hit.OnEdge _,Hit.OnLineHandle _,Hit.InFrame _,Hit.OnCanvas _ ->
                lingering(input, state);
        };
        Optional<EdgeId> line = hit.anyEdge();
        boolean isSame = node.equals(hovered) && line.equals(hoveredLine) && shape == pointer;
        return isSame ? this : new Idle(bench, node, line, shape);
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
        if (Spacing.isStartedBy(input)) {
            return Spacing.from(bench, input, session, this);
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
            case Hit.OnEdge(EdgeId edge) -> pressEdge(edge, input, session);
            case Hit.OnLineHandle(EdgeId edge, var handle) ->
                new Gripping(bench, session, edge).press(handle, input, this);
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

    private ToolState pressEdge(EdgeId edge, PointerInput input, EditorSession session) {
        Selection selection = session.state().selection();
        if (selection.equals(Selection.of(edge)) && !input.has(Modifier.SHIFT)) {
            return new Gripping(bench, session, edge).press(input, this);
        }
        session.select(input.has(Modifier.SHIFT) ? selection.toggled(edge) : Selection.of(edge));
        if (input.clicks() == 2) {
            bench.editing().rename(edge);
        }
        return this;
    }

    /// A context menu is about what lies under it, or about the selection when that is part of it.
    private ToolState selectForMenu(Hit hit, EditorSession session) {
        Optional<ElementId> under = hit.anyEdge()
                .map(ElementId.class::cast)
                .or(hit::anyNode);
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
            Walking.inOrOut(session, input.key());
            return this;
        }
        switch (input.key()) {
            case "LEFT" -> nudge(session, -1, 0, input.has(Modifier.SHIFT));
            case "RIGHT" -> nudge(session, 1, 0, input.has(Modifier.SHIFT));
            case "UP" -> nudge(session, 0, -1, input.has(Modifier.SHIFT));
            case "DOWN" -> nudge(session, 0, 1, input.has(Modifier.SHIFT));
            case "DELETE", "BACK_SPACE" -> Commands.delete(bench, session);
            case "ESCAPE" -> escape(session);
            case "TAB" -> Walking.along(session, !input.has(Modifier.SHIFT));
            case KeyInput.TYPED -> Typing.start(bench, session, input);
            default -> {}
        }
        return this;
    }

    /// One unit, or with Shift to the next line of the grid.
    private void nudge(EditorSession session, int across, int down, boolean toGrid) {
        if (toGrid) {
            Commands.nudgeToGrid(bench, session, across, down);
        } else {
            Commands.nudge(bench, session, across, down);
        }
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
