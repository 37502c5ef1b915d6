package gantry.app.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Keeps letters, arrows and Delete for whatever has the focus: as shortcuts they only count on the canvas.
final class KeyGuard {

    private final Scene scene;
    private final Node canvas;
    private final BooleanSupplier isAtStart;
    private boolean isElsewhere;
    private boolean isUsedUp;

    /// @param isAtStart true while keys belong to what covers the empty canvas, which leaves letters to it
    KeyGuard(Scene scene, Node canvas, BooleanSupplier isAtStart) {
        this.scene = scene;
        this.canvas = canvas;
        this.isAtStart = isAtStart;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> isElsewhere = false);
    }

    private void pressed(KeyEvent event) {
        isUsedUp = false;
        isElsewhere = isPlain(event) && !isOnCanvas();
    }

    /// A letter that has done something must not be written as well, wherever the focus is now.
    private void typed(KeyEvent event) {
        if (isUsedUp) {
            event.consume();
            isUsedUp = false;
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.getCode().isFunctionKey();
    }

    private boolean isOnCanvas() {
        return scene.getFocusOwner() == canvas || scene.getFocusOwner() == null || isAtStart.getAsBoolean();
    }

    /// Runs the action unless the key that asks for it belongs to something else.
    void run(Action action) {
        if (!isElsewhere) {
            // A press of a key clears it again before anything is typed by that key.
            isUsedUp = isOnCanvas();
            action.run().run();
        }
    }
}
