package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Handles;
import gantry.app.tool.Workbench;
import gantry.model.diagram.ConnectionRules.Refused;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Point;
import java.util.Optional;
import java.util.Set;

/// A connection follows the pointer, either while the button is held or between two clicks.
///
/// @param from    where it starts
/// @param start   where the button was pressed, in screen pixels
/// @param legal   the nodes that it may end at, computed once
/// @param isArmed true after the first click, when the next one ends the gesture
public record Connecting(
        Workbench bench, NodeId from, Point start, Set<NodeId> legal, boolean isArmed, ToolState back)
        implements Gesture {

    private static final Texts TEXTS = Texts.of(Connecting.class);

    /// Starts with a press.
    public static Connecting from(
            Workbench bench, EditorSession session, NodeId from, PointerInput press, ToolState back) {
        EditorState state = session.state();
        Set<NodeId> legal = new Judge(bench, state.diagram()).legalFrom(from, state.shown().nodes());
        var connecting = new Connecting(bench, from, press.screen(), legal, false, back);
        connecting.show(press, session);
        return connecting;
    }

    @Override
    public String hint() {
        return TEXTS.get("connect.hint");
    }

    @Override
    public Pointer pointer() {
        return Pointer.CROSS;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (isLost(Set.of(from), session)) {
            return cancel(session);
        }
        return switch (input.phase()) {
            case MOVE, DRAG -> show(input, session);
            case PRESS -> this;
            case RELEASE -> release(input, session);
        };
    }

    private Optional<NodeId> target(PointerInput input, EditorState state) {
        return Targets.under(bench.scene(state.diagram()), input.world(), state.viewport(), legal);
    }

    private ToolState show(PointerInput input, EditorSession session) {
        EditorState state = session.state();
        Optional<NodeId> target = target(input, state).filter(node -> !node.equals(from) || legal.contains(from));
        String refusal = target.filter(node -> !legal.contains(node))
                .map(node -> new Judge(bench, state.diagram()).judge(from, node))
                .map(verdict -> verdict instanceof Refused refused ? Judge.text(refused) : "")
                .orElse("");
        var line = new Overlay.Line(from, input.world(), legal, target.map(ElementId.class::cast), refusal);
        session.show(Overlay.hint(refusal.isEmpty() ? hint() : refusal).withLine(line));
        return this;
    }

    private ToolState release(PointerInput input, EditorSession session) {
        if (!isArmed && input.screen().distance(start) <= Handles.DRAG_START) {
            return new Connecting(bench, from, start, legal, true, back);
        }
        Optional<NodeId> target = target(input, session.state());
        session.cancelPreview();
        if (target.isEmpty()) {
            Sprouting.offer(bench, session, from, input);
        } else if (!target.get().equals(from) || legal.contains(from)) {
            new Joining(bench, session, from, target.get()).join(input.screen());
        }
        return back;
    }
}
