package gantry.model.kinds.whiteboard;

import gantry.model.kind.Option;
import gantry.model.kind.Tint;

/// The colour of a sticky note.
public enum NoteColour implements Option {
    YELLOW("yellow", "Yellow", Tint.YELLOW),
    GREEN("green", "Green", Tint.GREEN),
    BLUE("blue", "Blue", Tint.BLUE),
    PINK("pink", "Pink", Tint.PINK);

    private final String value;
    private final String label;
    private final Tint tint;

    NoteColour(String value, String label, Tint tint) {
        this.value = value;
        this.label = label;
        this.tint = tint;
    }

    Tint tint() {
        return tint;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
