package gantry.app.editor;

/// A key held down together with another key or the mouse; `SHORTCUT` is Cmd on macOS and Ctrl elsewhere.
public enum Modifier {
    SHIFT,
    ALT,
    SHORTCUT,
    SPACE,
    /// The letter, which means room while the mouse drags.
    S
}
