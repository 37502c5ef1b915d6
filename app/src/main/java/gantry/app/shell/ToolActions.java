package gantry.app.shell;

import gantry.app.editor.EditorSession;
import gantry.app.editor.ToolState;

/// The tools as actions.
public final class ToolActions {

    private final EditorSession session;

    ToolActions(EditorSession session) {
        this.session = session;
    }

    /// @param name what [ToolState#tool] says
    /// @param key  the letter that chooses the tool on the canvas, or empty
    public record Choice(String name, String title, String icon, String key, ToolState tool) {}

    void addTo(Actions actions, Iterable<Choice> choices) {
        for (Choice choice : choices) {
            Action action = Action.of(idOf(choice.name()), choice.title(), () -> session.use(choice.tool()))
                    .withIcon(choice.icon());
            actions.add(choice.key().isEmpty() ? action : action.withKeys(choice.key()));
        }
    }

    static String idOf(String tool) {
        return "tool." + tool;
    }
}
