package gantry.app.tool.space;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Scene;
import gantry.app.tool.Workbench;
import gantry.model.diagram.Axis;
import gantry.model.diagram.Creation;
import gantry.model.diagram.MakingRoom.Cut;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import java.util.List;

/// Arrow keys make room along the left or top border of the selection, or through the middle of the view; Enter keeps
/// it. With Shift only inside the frame that holds the selection.
///
/// @param room along which line of which diagram
/// @param made how much, in world units
record Stepping(Workbench bench, Room room, double made, ToolState back) implements Gesture {

    private static final Texts TEXTS = Texts.of(Stepping.class);

    static boolean isStep(KeyInput input) {
        boolean isArrow = List.of("LEFT", "RIGHT", "UP", "DOWN").contains(input.key());
        return isArrow && !input.has(Modifier.SHORTCUT) && !input.has(Modifier.ALT);
    }

    static Stepping first(Workbench bench, KeyInput input, EditorSession session, ToolState back) {
        EditorState state = session.state();
        Room room = Room.of(bench, state.diagram(), cut(bench, input, state));
        return new Stepping(bench, room, 0, back).step(input, session);
    }

    @Override
    public String tool() {
        return "space";
    }

    @Override
    public String hint() {
        return TEXTS.get("hint.keys");
    }

    /// The mouse gives it up.
    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        return input.phase() == PointerInput.Phase.PRESS ? cancel(session) : this;
    }

    @Override
    public ToolState on(KeyInput input, EditorSession session) {
        if (isStep(input)) {
            return step(input, session);
        }
        if (!input.key().equals("ENTER")) {
            return Gesture.super.on(input, session);
        }
        // After an undo, for one, nobody sees any more what would be made.
        if (session.state().diagram() != room.diagram()) {
            return cancel(session);
        }
        room.commit(session, made);
        return back;
    }

    private Stepping step(KeyInput input, EditorSession session) {
        EditorState state = session.state();
        Cut line = cut(bench, input, state);
        boolean isSame = room.isOf(state.diagram(), line);
        Room next = isSame ? room : Room.of(bench, state.diagram(), line);
        boolean isForward = input.key().equals("RIGHT") || input.key().equals("DOWN");
        double wanted = (isSame ? made : 0) + (isForward ? Creation.GRID : -Creation.GRID);
        return new Stepping(bench, next, next.preview(session, wanted, hint()), back);
    }

    private static Cut cut(Workbench bench, KeyInput input, EditorState state) {
        boolean isAcross = input.key().equals("LEFT") || input.key().equals("RIGHT");
        Axis axis = isAcross ? Axis.HORIZONTAL : Axis.VERTICAL;
        Scene scene = bench.scene(state.diagram());
        var selected = state.selection().nodes();
        List<Bounds> boxes = selected.stream().flatMap(id -> scene.bounds(id).stream()).toList();
        double line = boxes.isEmpty()
                ? axis.middle(state.viewport().visible())
                : axis.start(Bounds.around(boxes));
        NodeId scope = selected.stream()
                .findFirst()
                .filter(id -> input.has(Modifier.SHIFT))
                .flatMap(state.diagram()::node)
                .map(Node::parent)
                .orElse(NodeId.CANVAS);
        return new Cut(axis, line, scope);
    }
}
