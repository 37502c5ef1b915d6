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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/// Turns the toolkit's events over the canvas into inputs of the session, scrolls and zooms.
final class CanvasInput {

    private static final Point NOWHERE = new Point(-100_000, -100_000);

    private final Region region;
    private final EditorSession session;
    private final EdgeScroll edgeScroll;
    private Point last = new Point(0, 0);
    private Button held = Button.NONE;
    private boolean isSpaceHeld;
    private boolean isUsedUp;

    CanvasInput(Region region, EditorSession session) {
        this.region = region;
        this.session = session;
        this.edgeScroll = new EdgeScroll(session, () -> send(Phase.DRAG, last, Set.of(), 0));
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
        region.focusedProperty().addListener((property, before, isFocused) -> isSpaceHeld &= isFocused);
    }

    /// Where the pointer was last, in pixels from the canvas's top left corner.
    Point pointer() {
        return last;
    }

    /// Nothing is under the pointer any more.
    private void leave() {
        if (held == Button.NONE && session.state().tool() instanceof Hovering) {
            send(Phase.MOVE, NOWHERE, Set.of(), 0);
        }
    }

    private void press(MouseEvent event) {
        region.requestFocus();
        held = button(event.getButton());
        send(Phase.PRESS, event);
        event.consume();
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
        Set<Modifier> modifiers = modifiers(event.isShiftDown(), event.isAltDown(), event.isShortcutDown());
        boolean clicks = phase == Phase.PRESS || phase == Phase.RELEASE;
        send(phase, last, modifiers, clicks ? event.getClickCount() : 0);
    }

    private void send(Phase phase, Point screen, Set<Modifier> modifiers, int clicks) {
        Point world = session.state().viewport().toWorld(screen);
        Button button = phase == Phase.MOVE ? Button.NONE : held;
        session.on(new PointerInput(phase, screen, world, button, modifiers, clicks));
    }

    private static Button button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Button.PRIMARY;
            case MIDDLE -> Button.MIDDLE;
            case SECONDARY -> Button.SECONDARY;
            default -> Button.NONE;
        };
    }

    private Set<Modifier> modifiers(boolean shift, boolean alt, boolean shortcut) {
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        add(held, shift, Modifier.SHIFT);
        add(held, alt, Modifier.ALT);
        add(held, shortcut, Modifier.SHORTCUT);
        add(held, isSpaceHeld, Modifier.SPACE);
        return held;
    }

    private static void add(Set<Modifier> to, boolean isHeld, Modifier modifier) {
        if (isHeld) {
            to.add(modifier);
        }
    }

    private void scroll(ScrollEvent event) {
        Point at = new Point(event.getX(), event.getY());
        if (event.isShortcutDown()) {
            Zooming.wheel(session, at, event.getDeltaY());
        } else {
            boolean isTurned = event.isShiftDown() && event.getDeltaX() == 0;
            double dx = isTurned ? event.getDeltaY() : event.getDeltaX();
            double dy = isTurned ? 0 : event.getDeltaY();
            Zooming.scroll(session, -dx, -dy);
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        Zooming.at(session, new Point(event.getX(), event.getY()), event.getZoomFactor());
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            isSpaceHeld = true;
        }
        if (isLetter(event) && session.state().tool().takesLetters(session.state())) {
            // What it types follows; it must not choose a tool as well.
            isUsedUp = false;
            event.consume();
            return;
        }
        Set<Modifier> modifiers = modifiers(event.isShiftDown(), event.isAltDown(), event.isShortcutDown());
        isUsedUp = session.on(new KeyInput(event.getCode().name(), modifiers)) || event.getCode() == KeyCode.SPACE;
        if (isUsedUp) {
            event.consume();
        }
    }

    private static boolean isLetter(KeyEvent event) {
        boolean isHeld = event.isShortcutDown() || event.isAltDown();
        boolean isKey = event.getCode().isLetterKey() || event.getCode().isDigitKey() || isPrintable(event.getText());
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
        if (event.getCode() == KeyCode.SPACE) {
            isSpaceHeld = false;
            event.consume();
        }
    }
}
