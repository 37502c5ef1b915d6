package gantry.model.kind;

/// The colour of a sticky note's paper; the theme chooses the shade.
public enum Tint {
    YELLOW,
    GREEN,
    BLUE,
    PINK
}
