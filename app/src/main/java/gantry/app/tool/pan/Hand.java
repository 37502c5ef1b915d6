package gantry.app.tool.pan;

import gantry.app.editor.EditorSession;
import gantry.app.editor.KeyInput;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;

/// The hand: dragging scrolls.
///
/// @param home the tool that Escape returns to
public record Hand(ToolState home) implements ToolState {

    private static final Texts TEXTS = Texts.of(Hand.class);

    @Override
    public String tool() {
        return "pan";
    }

    @Override
    public String hint() {
        return TEXTS.get("hint");
    }

    @Override
    public Pointer pointer() {
        return Pointer.HAND;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        boolean isPress = input.phase() == PointerInput.Phase.PRESS && input.button() != PointerInput.Button.SECONDARY;
        return isPress ? Panning.from(input, session, this) : this;
    }

    @Override
    public ToolState on(KeyInput input, EditorSession session) {
        return input.key().equals("ESCAPE") ? home : this;
    }
}
