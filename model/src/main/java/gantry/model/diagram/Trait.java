package gantry.model.diagram;

import java.util.Locale;

/// Something that is true or not for a node as a part of the drawing, whatever its kind.
public enum Trait {
    /// Neither hands nor Tidy move, resize or remove it; its frame still takes it along.
    LOCKED,
    /// Tidy leaves it where it is.
    PINNED,
    /// A frame shown as a card: what it holds is hidden, and its size is kept for later.
    COLLAPSED;

    /// The name of the field in files.
    public String fieldName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
