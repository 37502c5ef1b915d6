package gantry.app.editor;

import java.util.Set;

/// One key pressed while the canvas has the focus, or what was typed by it, without any toolkit type.
///
/// @param key  the name of the key as JavaFX's `KeyCode` spells it, such as `ESCAPE` or `LEFT`; [#TYPED] for text
/// @param text the printable characters that were typed; empty for a key
public record KeyInput(String key, String text, Set<Modifier> modifiers) {

    /// Stands in place of a key's name when text was typed.
    public static final String TYPED = "TYPED";

    public KeyInput(String key, Set<Modifier> modifiers) {
        this(key, "", modifiers);
    }

    /// Printable characters, after the key that made them.
    public static KeyInput typed(String text) {
        return new KeyInput(TYPED, text, Set.of());
    }

    public boolean has(Modifier modifier) {
        return modifiers.contains(modifier);
    }
}
