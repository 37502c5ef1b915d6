package gantry.app.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Lets a text field take back what was written in it, and nothing else: with nothing to take back it leaves the key to
/// the drawing. By itself a field uses the key up all the same.
final class FieldUndo {

    private FieldUndo() {}

    static void install(Scene scene, Actions actions) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (scene.getFocusOwner() instanceof TextInputControl field && !field.isUndoable() && !field.isRedoable()) {
                meant(event, actions).ifPresent(action -> {
                    event.consume();
                    run(action);
                });
            }
        });
    }

    private static Optional<Action> meant(KeyEvent event, Actions actions) {
        return Stream.of("edit.undo", "edit.redo")
                .map(actions::get)
                .filter(action -> action.keys().stream().anyMatch(key -> key.match(event)))
                .findFirst();
    }

    private static void run(Action action) {
        if (action.enabled().getValue()) {
            action.run().run();
        }
    }
}
