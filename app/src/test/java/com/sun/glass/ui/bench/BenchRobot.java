package com.sun.glass.ui.bench;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Application;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Mouse and keyboard as a hand would use them: buttons and modifier keys stay down until released, a view that got the
/// press gets the whole drag, and keys go to the focused window.
final class BenchRobot extends GlassRobot {

    private final BenchPointer pointer;
    private final Set<MouseButton> down = EnumSet.noneOf(MouseButton.class);
    private int heldKeys;
    private @Nullable View hovered;
    private @Nullable View pressed;

    BenchRobot(BenchPointer pointer) {
        this.pointer = pointer;
    }

    @Override
    public void create() {
        // Nothing native to open.
    }

    @Override
    public void destroy() {
        // Nothing native to close.
    }

    @Override
    public double getMouseX() {
        return pointer.x();
    }

    @Override
    public double getMouseY() {
        return pointer.y();
    }

    @Override
    public void mouseMove(double x, double y) {
        pointer.moveTo(x, y);
        Application.invokeLater(this::moved);
    }

    private void moved() {
        if (pointer.activeDrag().isPresent()) {
            pointer.activeDrag().get().move();
            return;
        }
        View view = pointer.view().orElse(null);
        if (view != hovered) {
            send(hovered, MouseEvent.EXIT, MouseEvent.BUTTON_NONE);
            hovered = view;
            send(view, MouseEvent.ENTER, MouseEvent.BUTTON_NONE);
        }
        if (down.isEmpty()) {
            send(view, MouseEvent.MOVE, MouseEvent.BUTTON_NONE);
        } else {
            send(isShown(pressed) ? pressed : view, MouseEvent.DRAG, code(down.iterator().next()));
        }
    }

    @Override
    public void mousePress(MouseButton... buttons) {
        Application.invokeLater(() -> {
            for (MouseButton button : buttons) {
                press(button);
            }
        });
    }

    private void press(MouseButton button) {
        View view = pointer.view().orElse(null);
        down.add(button);
        pressed = view;
        send(view, MouseEvent.DOWN, code(button));
        if (button == MouseButton.SECONDARY && view != null && isShown(view)) {
            ViewEvents.contextMenu(view, pointer.placeIn(view));
        }
    }

    @Override
    public void mouseRelease(MouseButton... buttons) {
        Application.invokeLater(() -> {
            for (MouseButton button : buttons) {
                release(button);
            }
        });
    }

    private void release(MouseButton button) {
        down.remove(button);
        if (pointer.activeDrag().isPresent() && button == MouseButton.PRIMARY) {
            pressed = null;
            pointer.activeDrag().get().drop();
            return;
        }
        send(isShown(pressed) ? pressed : pointer.view().orElse(null), MouseEvent.UP, code(button));
        if (down.isEmpty()) {
            pressed = null;
        }
    }

    /// Turns the wheel by `notches`, towards the user when positive.
    @Override
    public void mouseWheel(int notches) {
        Application.invokeLater(() -> pointer.view().ifPresent(view -> {
            for (int i = 0; i < Math.abs(notches); i++) {
                ViewEvents.scroll(view, pointer.placeIn(view), notches > 0 ? -1 : 1, modifiers());
            }
        }));
    }

    @Override
    public void keyPress(KeyCode key) {
        Application.invokeLater(() -> {
            heldKeys |= modifier(key);
            if (pointer.activeDrag().isPresent()) {
                if (key == KeyCode.ESCAPE) {
                    pointer.activeDrag().get().cancel();
                }
                return;
            }
            char[] characters = characters(key);
            type(KeyEvent.PRESS, key.getCode(), characters);
            if (characters.length > 0) {
                type(KeyEvent.TYPED, 0, characters);
            }
        });
    }

    @Override
    public void keyRelease(KeyCode key) {
        Application.invokeLater(() -> {
            heldKeys &= ~modifier(key);
            if (pointer.activeDrag().isEmpty()) {
                type(KeyEvent.RELEASE, key.getCode(), characters(key));
            }
        });
    }

    /// A press may close the focused window or open another, so the window is looked up for every event.
    private void type(int type, int code, char[] characters) {
        View focused = null;
        for (Window window : Window.getWindows()) {
            if (window.isVisible() && !window.isClosed() && window.isFocused() && window.getView() != null) {
                focused = window.getView();
            }
        }
        if (focused != null) {
            ViewEvents.key(focused, type, code, characters, heldKeys);
        }
    }

    @Override
    public Color getPixelColor(double x, double y) {
        throw new UnsupportedOperationException("take a snapshot of the node instead");
    }

    private void send(@Nullable View view, int type, int button) {
        if (view != null && isShown(view)) {
            boolean isPopupTrigger = type == MouseEvent.DOWN && button == MouseEvent.BUTTON_RIGHT;
            ViewEvents.mouse(view, type, button, pointer.placeIn(view), modifiers(), isPopupTrigger);
        }
    }

    private static boolean isShown(@Nullable View view) {
        return view != null && view.getWindow() != null;
    }

    private int modifiers() {
        int modifiers = heldKeys;
        for (MouseButton button : down) {
            modifiers |= switch (button) {
                case PRIMARY -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
                case SECONDARY -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
                case MIDDLE -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
                case BACK -> KeyEvent.MODIFIER_BUTTON_BACK;
                case FORWARD -> KeyEvent.MODIFIER_BUTTON_FORWARD;
                case NONE -> 0;
            };
        }
        return modifiers;
    }

    private static int code(MouseButton button) {
        return switch (button) {
            case PRIMARY -> MouseEvent.BUTTON_LEFT;
            case SECONDARY -> MouseEvent.BUTTON_RIGHT;
            case MIDDLE -> MouseEvent.BUTTON_OTHER;
            case BACK -> MouseEvent.BUTTON_BACK;
            case FORWARD -> MouseEvent.BUTTON_FORWARD;
            case NONE -> MouseEvent.BUTTON_NONE;
        };
    }

    private static int modifier(KeyCode key) {
        return switch (key) {
            case CONTROL -> KeyEvent.MODIFIER_CONTROL;
            case SHIFT -> KeyEvent.MODIFIER_SHIFT;
            case ALT -> KeyEvent.MODIFIER_ALT;
            case COMMAND, META -> KeyEvent.MODIFIER_COMMAND;
            default -> 0;
        };
    }

    /// What the key types: letters and digits in either case, what names and addresses hold besides, and the control characters that JavaFX expects.
    private char[] characters(KeyCode key) {
        return switch (key) {
            case ENTER -> new char[]{'\r'};
            case TAB -> new char[]{'\t'};
            case SPACE -> new char[]{' '};
            case BACK_SPACE -> new char[]{'\b'};
            case MINUS -> new char[]{'-'};
            case PERIOD -> new char[]{'.'};
            case SLASH -> new char[]{(heldKeys & KeyEvent.MODIFIER_SHIFT) == 0 ? '/' : '?'};
            default -> key.isLetterKey() || key.isDigitKey() ? new char[]{character(key)} : new char[0];
        };
    }

    private char character(KeyCode key) {
        char upper = key.getChar().charAt(0);
        return (heldKeys & KeyEvent.MODIFIER_SHIFT) == 0 ? Character.toLowerCase(upper) : upper;
    }
}
