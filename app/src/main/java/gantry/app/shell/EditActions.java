package gantry.app.shell;

import gantry.app.canvas.CanvasView;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Selection;
import gantry.app.text.Texts;
import gantry.app.tool.Commands;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;

/// What the Edit menu offers.
final class EditActions {

    private static final Texts TEXTS = Texts.of(EditActions.class);

    private final EditorSession session;
    private final Commands commands;
    private final CanvasView canvas;

    EditActions(EditorSession session, Commands commands, CanvasView canvas) {
        this.session = session;
        this.commands = commands;
        this.canvas = canvas;
    }

    void addTo(Actions actions) {
        actions.add(Action.of("edit.undo", "", session::undo)
                .withTitle(session.stateProperty().map(Commands::undoLabel))
                .withIcon("ui-undo")
                .withKeys("Shortcut+Z")
                .when(holds(state -> state.history().undoStep().isPresent())));
        actions.add(Action.of("edit.redo", "", session::redo)
                .withTitle(session.stateProperty().map(Commands::redoLabel))
                .withIcon("ui-redo")
                .withKeys("Shortcut+Shift+Z", "Shortcut+Y")
                .when(holds(state -> state.history().redoStep().isPresent())));
        var hasNodes = holds(state -> !state.selection().nodes().isEmpty());
        actions.add(Action.of("edit.cut", TEXTS.get("edit.cut"), () -> commands.cut(session))
                .withKeys("Shortcut+X")
                .when(hasNodes));
        actions.add(Action.of("edit.copy", TEXTS.get("edit.copy"), () -> commands.copy(session))
                .withKeys("Shortcut+C")
                .when(hasNodes));
        actions.add(Action.of("edit.paste", TEXTS.get("edit.paste"), this::paste).withKeys("Shortcut+V"));
        actions.add(Action.of("edit.duplicate", TEXTS.get("edit.duplicate"), () -> commands.duplicate(session))
                .withKeys("Shortcut+D")
                .when(hasNodes));
        actions.add(Action.of("edit.delete", TEXTS.get("edit.delete"), () -> commands.delete(session))
                .withIcon("ui-delete")
                .withKeys("Delete")
                .when(holds(state -> !state.selection().isEmpty())));
        actions.add(Action.of("edit.rename", TEXTS.get("edit.rename"), this::rename)
                .withKeys("F2")
                .when(holds(state -> state.selection().ids().size() == 1)));
        actions.add(Action.of("edit.select-all", TEXTS.get("edit.select-all"), () -> commands.selectAll(session))
                .withKeys("Shortcut+A"));
        actions.add(Action.of("edit.select-none", TEXTS.get("edit.select-none"), () -> session.select(Selection.NONE))
                .withKeys("Shortcut+Shift+A"));
    }

    private ObservableValue<Boolean> holds(Predicate<EditorState> condition) {
        return session.stateProperty().map(condition::test);
    }

    private void paste() {
        commands.paste(session, Optional.of(canvas.pointer()).filter(
                point -> session.state().viewport().visible().contains(point)));
    }

    private void rename() {
        session.state().selection().ids().stream().findFirst().ifPresent(canvas::rename);
    }
}
