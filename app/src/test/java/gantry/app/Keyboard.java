package gantry.app;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A hand on the keyboard that doesn't wait after every key: whole words are typed, then the window is given its turn.
record Keyboard(FxRobot robot) {

    /// A key comes to the window by way of the robot, and what it asks for may come one turn later.
    private static final int TURNS = 3;

    /// Presses all keys together.
    Keyboard press(KeyCode... keys) {
        hit(keys);
        WaitForAsyncUtils.waitForFxEvents(TURNS);
        return this;
    }

    /// Presses all keys together, `count` times.
    Keyboard repeat(int count, KeyCode... keys) {
        for (int time = 0; time < count; time++) {
            hit(keys);
        }
        WaitForAsyncUtils.waitForFxEvents(TURNS);
        return this;
    }

    private void hit(KeyCode... keys) {
        var board = robot.robotContext().getKeyboardRobot();
        Stream.of(keys).forEach(board::pressNoWait);
        Stream.of(keys).toList().reversed().forEach(board::releaseNoWait);
    }

    /// Letters, digits and the few signs in names.
    Keyboard type(String text) {
        text.chars().forEach(character -> {
            KeyCode key = switch (character) {
                case ' ' -> KeyCode.SPACE;
                case '-' -> KeyCode.MINUS;
                case '/' -> KeyCode.SLASH;
                default -> KeyCode.getKeyCode(Character.toString(character).toUpperCase(Locale.ROOT));
            };
            if (Character.isUpperCase(character)) {
                hit(KeyCode.SHIFT, key);
            } else {
                hit(key);
            }
        });
        WaitForAsyncUtils.waitForFxEvents(TURNS);
        return this;
    }
}
