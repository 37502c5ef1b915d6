package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Workbench;
import gantry.app.tool.pan.Panning;
import gantry.model.diagram.NodeId;
import java.util.Optional;

/// The connect tool before a source was pressed.
///
/// @param home the tool that Escape returns to
public record Waiting(Workbench bench, ToolState home) implements ToolState {

    private static final Texts TEXTS = Texts.of(Waiting.class);

    @Override
    public String tool() {
        return "connect";
    }

    @Override
    public String hint() {
        return TEXTS.get("waiting");
    }

    @Override
    public String hint(EditorState state) {
        return state.selection().nodes().size() == 1 ? TEXTS.get("waiting.from") : TEXTS.get("waiting");
    }

    @Override
    public Pointer pointer() {
        return Pointer.CROSS;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (input.phase() != PointerInput.Phase.PRESS || input.button() == PointerInput.Button.SECONDARY) {
            return this;
        }
        if (Panning.isStartedBy(input)) {
            return Panning.from(input, session, this);
        }
        var state = session.state();
        Optional<NodeId> source = bench.scene(state.shown()).at(input.world(), state.viewport()).anyNode();
        if (source.isEmpty()) {
            session.show(Overlay.hint(TEXTS.get("wait.no-start", hint())));
            return this;
        }
        return Connecting.from(bench, session, source.get(), input, this);
    }

    @Override
    public ToolState on(KeyInput input, EditorSession session) {
        return switch (input.key()) {
            case "ESCAPE" -> {
                session.show(Overlay.hint(home.hint()));
                yield home;
            }
            case "ENTER", "LEFT", "RIGHT", "UP", "DOWN" -> Sourcing.begun(bench, input, session, this);
            default -> Walk.character(input).isPresent() ? Sourcing.begun(bench, input, session, this) : this;
        };
    }
}
