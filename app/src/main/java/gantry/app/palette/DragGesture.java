package gantry.app.palette;

import gantry.app.editor.Modifier;
import gantry.app.editor.PaletteDrag;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Turns press, drag and release on an entry into calls of a [PaletteDrag]; Escape ends it at any time.
///
/// It is a plain mouse gesture and not the platform's drag and drop, so that snapping, scrolling at the edge and Escape
/// work alike everywhere.
final class DragGesture {

    /// A click shakes less than this, in pixels.
    private static final double THRESHOLD = 4;

    private final PaletteDrag drag;
    private final EventHandler<KeyEvent> onKey = this::key;
    private @Nullable PaletteItem pressed;
    private @Nullable Scene running;
    private double startX;
    private double startY;

    DragGesture(PaletteDrag drag) {
        this.drag = drag;
    }

    /// Listens to the mouse on `source`.
    ///
    /// @param item what `source` shows at the moment, or null for nothing to drag
    void watch(Node source, Supplier<@Nullable PaletteItem> item) {
        source.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(event, item.get()));
        source.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> move(event, source));
        source.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event, @Nullable PaletteItem item) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = item;
            startX = event.getSceneX();
            startY = event.getSceneY();
        } else {
            abandon();
        }
    }

    private void move(MouseEvent event, Node source) {
        PaletteItem item = pressed;
        if (item == null || !event.isPrimaryButtonDown()) {
            return;
        }
        Scene scene = source.getScene();
        boolean isFar = Math.hypot(event.getSceneX() - startX, event.getSceneY() - startY) >= THRESHOLD;
        if (running == null && isFar && scene != null) {
            running = scene;
            scene.getWindow().addEventFilter(KeyEvent.ANY, onKey);
            scene.setCursor(Cursor.CLOSED_HAND);
            drag.begin(item.id());
            drag.hold(held(event.isShiftDown(), event.isAltDown()));
        }
        if (running != null) {
            drag.moveTo(event.getSceneX(), event.getSceneY());
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        pressed = null;
        if (running != null && event.getButton() == MouseButton.PRIMARY) {
            stop(running);
            drag.dropAt(event.getSceneX(), event.getSceneY());
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            abandon();
        } else if (event.getCode() == KeyCode.ALT || event.getCode() == KeyCode.SHIFT) {
            // The event of a modifier itself doesn't say on every system that it is held. Menus never see it: they
            // would open.
            boolean isDown = event.getEventType() == KeyEvent.KEY_PRESSED;
            boolean isAlt = event.getCode() == KeyCode.ALT;
            drag.hold(held(isAlt ? event.isShiftDown() : isDown, isAlt ? isDown : event.isAltDown()));
            event.consume();
        }
    }

    private static Set<Modifier> held(boolean shift, boolean alt) {
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        if (shift) {
            held.add(Modifier.SHIFT);
        }
        if (alt) {
            held.add(Modifier.ALT);
        }
        return held;
    }

    private void abandon() {
        pressed = null;
        if (running != null) {
            stop(running);
            drag.cancel();
        }
    }

    private void stop(Scene scene) {
        scene.getWindow().removeEventFilter(KeyEvent.ANY, onKey);
        scene.setCursor(Cursor.DEFAULT);
        running = null;
    }
}
