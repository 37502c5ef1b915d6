package gantry.app.tool.space;

import gantry.app.editor.EditorSession;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Workbench;
import gantry.app.tool.pan.Panning;

/// The next drag inserts or removes room.
///
/// @param back    the tool to return to
/// @param isByKey true while S is held: without it, everything is as before
public record Armed(Workbench bench, ToolState back, boolean isByKey) implements ToolState {

    private static final Texts TEXTS = Texts.of(Armed.class);

    /// While S is held.
    public static Armed byKey(Workbench bench, ToolState back) {
        return new Armed(bench, back, true);
    }

    /// For one drag or some arrow keys, as chosen in a menu.
    public static Armed once(Workbench bench, ToolState back) {
        return new Armed(bench, back, false);
    }

    /// What menus call the tool.
    public static String title() {
        return TEXTS.get("title");
    }

    @Override
    public String tool() {
        return isByKey ? back.tool() : "space";
    }

    @Override
    public String hint() {
        return isByKey ? TEXTS.get("hint.held") : TEXTS.get("hint.once");
    }

    @Override
    public Pointer pointer() {
        return Pointer.CROSS;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (isByKey && !input.has(Modifier.S)) {
            return back.on(input, session);
        }
        if (input.phase() != PointerInput.Phase.PRESS) {
            return this;
        }
        if (Panning.isStartedBy(input)) {
            return Panning.from(input, session, this);
        }
        return input.button() == PointerInput.Button.PRIMARY ? Spacing.from(bench, input, session, back) : back;
    }

    @Override
    public ToolState on(KeyInput input, EditorSession session) {
        if (isByKey) {
            ToolState next = back.on(input, session);
            return next == back ? this : next;
        }
        if (input.key().equals("ESCAPE")) {
            session.cancelPreview();
            return back;
        }
        return Stepping.isStep(input) ? Stepping.first(bench, input, session, back) : this;
    }
}
