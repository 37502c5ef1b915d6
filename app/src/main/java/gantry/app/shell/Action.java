package gantry.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// One thing that the user can make the program do, wherever it is offered: menus, tool bar, keys, shortcut sheet.
///
/// @param id      unique, such as `edit.undo`
/// @param title   what menus say; may change, such as `Undo Move 3 items`
/// @param icon    the name of a symbol, or empty
/// @param keys    the first one is shown; all of them work
/// @param enabled whether it can be done at the moment
public record Action(
        String id,
        ObservableValue<String> title,
        String icon,
        List<KeyCombination> keys,
        ObservableValue<Boolean> enabled,
        Runnable run) {

    public static Action of(String id, String title, Runnable run) {
        return new Action(
                id, new ReadOnlyStringWrapper(title), "", List.of(), new ReadOnlyBooleanWrapper(true), run);
    }

    public Action withTitle(ObservableValue<String> changed) {
        return new Action(id, changed, icon, keys, enabled, run);
    }

    public Action withIcon(String name) {
        return new Action(id, title, name, keys, enabled, run);
    }

    /// @param spellings such as `Shortcut+Shift+Z`: modifiers, then the name of a [KeyCode] constant
    public Action withKeys(String... spellings) {
        List<KeyCombination> read = Stream.of(spellings).map(Action::key).toList();
        return new Action(id, title, icon, read, enabled, run);
    }

    private static KeyCombination key(String spelling) {
        String[] words = spelling.toUpperCase(Locale.ROOT).split("\\+");
        Modifier[] held = Stream.of(words).limit(words.length - 1L).map(Action::modifier).toArray(Modifier[]::new);
        return SignedKey.of(KeyCode.valueOf(words[words.length - 1]), held);
    }

    private static Modifier modifier(String name) {
        return switch (name) {
            case "SHORTCUT" -> KeyCombination.SHORTCUT_DOWN;
            case "SHIFT" -> KeyCombination.SHIFT_DOWN;
            case "ALT" -> KeyCombination.ALT_DOWN;
            default -> throw new IllegalArgumentException("no modifier is called " + name);
        };
    }

    public Action when(ObservableValue<Boolean> condition) {
        return new Action(id, title, icon, keys, condition, run);
    }

    /// The title at the moment, without the dots that announce a dialog.
    String words() {
        return title.getValue().replace("…", "");
    }

    Optional<KeyCombination> firstKey() {
        return keys.stream().findFirst();
    }

    /// What tooltips and the shortcut sheet write, such as `Ctrl+Z`; empty without a key.
    public String keyText() {
        return firstKey().map(KeyCombination::getDisplayText).orElse("");
    }
}
