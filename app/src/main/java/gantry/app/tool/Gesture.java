package gantry.app.tool;

import gantry.app.editor.EditorSession;
import gantry.app.editor.KeyInput;
import gantry.app.editor.ToolState;
import gantry.model.diagram.NodeId;
import java.util.Collection;

/// One moment between pressing and releasing: Escape drops everything and returns to the state before.
public interface Gesture extends ToolState {

    /// The state to return to.
    ToolState back();

    @Override
    default String tool() {
        return back().tool();
    }

    @Override
    default String hint() {
        return back().hint();
    }

    /// True when one of `ids` is gone, as after an undo in the middle of the gesture, which then must end.
    default boolean isLost(Collection<NodeId> ids, EditorSession session) {
        return ids.stream().anyMatch(id -> session.state().diagram().node(id).isEmpty());
    }

    /// Drops everything.
    default ToolState cancel(EditorSession session) {
        session.cancelPreview();
        return back();
    }

    @Override
    default ToolState on(KeyInput input, EditorSession session) {
        return input.key().equals("ESCAPE") ? cancel(session) : this;
    }
}
