package gantry.app.editor;

import java.util.Set;

/// One key pressed while the canvas has the focus, without any toolkit type.
///
/// @param key the name of the key as JavaFX's `KeyCode` spells it, such as `ESCAPE` or `LEFT`
public record KeyInput(String key, Set<Modifier> modifiers) {

    public boolean has(Modifier modifier) {
        return modifiers.contains(modifier);
    }
}
