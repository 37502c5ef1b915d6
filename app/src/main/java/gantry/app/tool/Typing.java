package gantry.app.tool;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.History;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Selection;
import gantry.model.diagram.Change;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import java.util.Optional;
import java.util.Set;

/// Renaming by simply typing.
public final class Typing {

    private Typing() {}

    /// True right after a single element was added: then every letter belongs to its name, even one that chooses a tool.
    public static boolean isJustAdded(EditorState state) {
        return state.history().undoStep()
                .filter(step -> step.after() == state.selection())
                .filter(step -> only(state).filter(id -> adds(step, id)).isPresent())
                .isPresent();
    }

    /// From now on letters choose tools again, even when the name stayed as it was.
    public static void endNaming(EditorSession session) {
        if (isJustAdded(session.state())) {
            session.select(Selection.of(session.state().selection().ids()));
        }
    }

    private static boolean adds(History.Step step, ElementId id) {
        return step.diff().elements()
                .filter(change -> change.id().equals(id))
                .map(Change.OfElement::before)
                .anyMatch(Optional::isEmpty);
    }

    private static Optional<NodeId> only(EditorState state) {
        Set<ElementId> ids = state.selection().ids();
        return ids.size() == 1 && ids.iterator().next() instanceof NodeId node ? Optional.of(node) : Optional.empty();
    }

    /// Starts to rename the only selected element with what was typed.
    public static void start(Workbench bench, EditorSession session, KeyInput input) {
        only(session.state())
                .ifPresent(id -> bench.editing().rename(id, input.text()));
    }
}
