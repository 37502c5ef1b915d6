package gantry.app.canvas;

import gantry.app.editor.EditorSession;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput;
import gantry.app.editor.PointerInput.Button;
import gantry.app.editor.PointerInput.Phase;
import gantry.app.tool.Hovering;
import gantry.app.tool.Zooming;
import gantry.model.geometry.Point;
import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Turns the toolkit's events over the canvas into inputs of the session, scrolls and zooms.
final class CanvasInput {

    private static final Point NOWHERE = new Point(-100_000, -100_000);

    private final Region region;
    private final EditorSession session;
    private final EdgeScroll edgeScroll;
    private Point last = new Point(0, 0);
    private Button held = Button.NONE;
    private final Set<Modifier> keys = EnumSet.noneOf(Modifier.class);
    private final EventHandler<KeyEvent> onAlt = this::alt;
    private boolean isAltUsed;
    private boolean isUsedUp;

    CanvasInput(Region region, EditorSession session) {
        this.region = region;
        this.session = session;
        this.edgeScroll = new EdgeScroll(session, () -> EdgeScroll.isInWindow(region), this::sendAgain);
        region.addEventHandler(MouseEvent.MOUSE_MOVED, event -> send(Phase.MOVE, event));
        region.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        region.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        region.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        region.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        region.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        region.addEventHandler(ZoomEvent.ZOOM, this::zoom);
        region.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        region.addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        region.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
        region.sceneProperty().flatMap(Scene::windowProperty)
                .addListener((property, before, after) -> watch(before, after));
        region.focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused) {
                keys.removeAll(EnumSet.of(Modifier.SPACE, Modifier.S));
            }
        });
    }

    private void watch(@Nullable Window before, @Nullable Window after) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.ANY, onAlt);
        }
        if (after != null) {
            after.addEventFilter(KeyEvent.ANY, onAlt);
        }
    }

    /// Alt on its own leads to the menus. The menu bar sees it before the canvas does, so what means something else
    /// has to be caught at the window.
    private void alt(KeyEvent event) {
        boolean isReleased = event.getEventType() == KeyEvent.KEY_RELEASED;
        if (event.getCode() != KeyCode.ALT || !isAtWork() && !(isReleased && isAltUsed)) {
            return;
        }
        isAltUsed = !isReleased;
        change(Modifier.ALT, !isReleased);
        event.consume();
    }

    /// True when the key that was pressed last meant something to the tool, so that what it types means nothing more.
    boolean hasUsedKey() {
        return isUsedUp;
    }

    /// Where the pointer was last, in pixels from the canvas's top left corner.
    Point pointer() {
        return last;
    }

    /// Notes where the pointer is while something else gets its events.
    void pointTo(Point place) {
        last = place;
    }

    /// Nothing is under the pointer any more.
    private void leave() {
        if (held == Button.NONE && session.state().tool() instanceof Hovering) {
            send(Phase.MOVE, NOWHERE, 0);
        }
    }

    private void press(MouseEvent event) {
        region.requestFocus();
        event.consume();
        if (held == Button.NONE) {
            held = button(event.getButton());
            send(Phase.PRESS, event);
        }
    }

    private void drag(MouseEvent event) {
        if (held != Button.NONE) {
            send(Phase.DRAG, event);
            edgeScroll.dragged(last, session.state().viewport().size());
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        edgeScroll.stop();
        if (held != Button.NONE && button(event.getButton()) == held) {
            send(Phase.RELEASE, event);
            held = Button.NONE;
            event.consume();
        }
    }

    private void send(Phase phase, MouseEvent event) {
        last = new Point(event.getX(), event.getY());
        note(event.isShiftDown(), event.isAltDown(), event.isShortcutDown());
        isAltUsed |= phase == Phase.PRESS && event.isAltDown();
        boolean clicks = phase == Phase.PRESS || phase == Phase.RELEASE;
        send(phase, last, clicks ? event.getClickCount() : 0);
    }

    private void send(Phase phase, Point screen, int clicks) {
        Point world = session.state().viewport().toWorld(screen);
        Button button = phase == Phase.MOVE ? Button.NONE : held;
        session.on(new PointerInput(phase, screen, world, button, EnumSet.copyOf(keys), clicks));
    }

    /// Tells the tool that the world has moved under the pointer, or that a key is held now that wasn't.
    private void sendAgain() {
        if (held != Button.NONE) {
            send(Phase.DRAG, last, 0);
        } else if (region.isHover()) {
            send(Phase.MOVE, last, 0);
        }
    }

    private static Button button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Button.PRIMARY;
            case MIDDLE -> Button.MIDDLE;
            case SECONDARY -> Button.SECONDARY;
            default -> Button.NONE;
        };
    }

    private void note(boolean shift, boolean alt, boolean shortcut) {
        note(Modifier.SHIFT, shift);
        note(Modifier.ALT, alt);
        note(Modifier.SHORTCUT, shortcut);
    }

    private void note(Modifier modifier, boolean isHeld) {
        if (isHeld) {
            keys.add(modifier);
        } else {
            keys.remove(modifier);
        }
    }

    private void scroll(ScrollEvent event) {
        last = new Point(event.getX(), event.getY());
        note(event.isShiftDown(), event.isAltDown(), event.isShortcutDown());
        if (!event.isShortcutDown()) {
            boolean isTurned = event.isShiftDown() && event.getDeltaX() == 0;
            double dx = isTurned ? event.getDeltaY() : event.getDeltaX();
            double dy = isTurned ? 0 : event.getDeltaY();
            Zooming.scroll(session, -dx, -dy);
        } else if (!event.isInertia()) {
            // What runs on after two fingers have left the pad was never meant to zoom.
            Zooming.wheel(session, last, event.getDeltaY());
        }
        sendAgain();
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        last = new Point(event.getX(), event.getY());
        Zooming.at(session, last, event.getZoomFactor());
        sendAgain();
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        note(event.isShiftDown(), event.isAltDown(), event.isShortcutDown());
        if (isLetter(event) && session.state().tool().takesLetters(session.state())) {
            // What it types follows; it must not choose a tool as well.
            isUsedUp = false;
            event.consume();
            return;
        }
        noteKey(event, true);
        boolean isForTool = session.on(new KeyInput(event.getCode().name(), EnumSet.copyOf(keys)));
        // A letter that is held for the mouse isn't written anywhere.
        isUsedUp = isForTool || event.getCode() == KeyCode.SPACE || isArming(event);
        if (isUsedUp) {
            event.consume();
        }
    }

    /// What names begin with. A slash doesn't belong to it: it adds the next element.
    private static boolean isLetter(KeyEvent event) {
        boolean isHeld = event.isShortcutDown() || event.isAltDown();
        boolean isDigit = event.getCode().isDigitKey() && !event.isShiftDown();
        boolean isKey = event.getCode().isLetterKey() || isDigit
                || event.getText().codePoints().anyMatch(Character::isLetterOrDigit);
        return isKey && !isHeld && event.getCode() != KeyCode.SPACE;
    }

    private static boolean isPrintable(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
    }

    /// Some keyboards write with Ctrl and Alt together held.
    private void keyTyped(KeyEvent event) {
        boolean isCommand = event.isShortcutDown() != event.isAltDown() && event.isShortcutDown();
        if (!isUsedUp && !isCommand && isPrintable(event.getCharacter())) {
            session.on(KeyInput.typed(event.getCharacter()));
            event.consume();
        }
    }

    private void keyReleased(KeyEvent event) {
        note(event.isShiftDown(), event.isAltDown(), event.isShortcutDown());
        noteKey(event, false);
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
        }
    }

    /// The event of a modifier itself doesn't say on every system that it is held.
    private void noteKey(KeyEvent event, boolean isDown) {
        switch (event.getCode()) {
            case SHIFT -> change(Modifier.SHIFT, isDown);
            case ALT -> change(Modifier.ALT, isDown);
            case SPACE -> note(Modifier.SPACE, isDown);
            case S -> change(Modifier.S, isDown && isArming(event));
            default -> {}
        }
    }

    /// A key that changes what the mouse does counts at once. The event may have been noted already.
    private void change(Modifier modifier, boolean isHeld) {
        note(modifier, isHeld);
        sendAgain();
    }

    private static boolean isArming(KeyEvent event) {
        return event.getCode() == KeyCode.S && !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
    }

    /// True in the middle of a gesture, and while something follows the pointer.
    private boolean isAtWork() {
        return held != Button.NONE || region.isHover() && !(session.state().tool() instanceof Hovering);
    }
}
