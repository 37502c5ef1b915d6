package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Scene;
import gantry.app.tool.Workbench;
import gantry.model.diagram.NodeId;
import java.util.Set;

/// Nodes follow the pointer; releasing leaves them there, in the frame under the pointer or the nearest one that may
/// hold them.
///
/// @param nodes the dragged nodes
/// @param press where the drag began
record Translating(Workbench bench, Set<NodeId> nodes, PointerInput press, Idle back) implements Gesture {

    private static final Texts TEXTS = Texts.of(Translating.class);

    @Override
    public String hint() {
        return TEXTS.get("move.hint");
    }

    @Override
    public Pointer pointer() {
        return Pointer.MOVE;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (isLost(nodes, session)) {
            return cancel(session);
        }
        return switch (input.phase()) {
            case DRAG -> preview(input, session);
            case RELEASE -> drop(input, session);
            case MOVE, PRESS -> this;
        };
    }

    private record Step(Landing landing, Drag drag) {}

    private Step step(PointerInput input, EditorState state) {
        Scene scene = bench.scene(state.diagram());
        NodeId under = scene.frameAt(input.world(), nodes);
        NodeId home = Landing.likelyHome(bench, state.diagram(), nodes, under);
        var moment = new Drag.Moment(press, input, nodes, home, state.viewport());
        Drag drag = Drag.of(scene, moment, nodes, !input.has(Modifier.ALT));
        return new Step(Landing.of(bench, state.diagram(), nodes, under, drag), drag);
    }

    private ToolState preview(PointerInput input, EditorSession session) {
        Step step = step(input, session.state());
        Landing landing = step.landing();
        String hint = landing.message().isEmpty() ? hint() : landing.message();
        Overlay overlay = step.drag().shown().on(Overlay.hint(hint).withDrop(landing.highlight()));
        session.preview(landing.diff(), overlay);
        return this;
    }

    private ToolState drop(PointerInput input, EditorSession session) {
        EditorState state = session.state();
        Landing landing = step(input, state).landing();
        if (landing.isRefused()) {
            session.cancelPreview();
        } else {
            session.commit(TEXTS.get("move.step", bench.called(state.diagram(), nodes)), landing.diff());
        }
        if (!landing.message().isEmpty()) {
            session.show(Overlay.hint(landing.message()));
        }
        return back;
    }
}
