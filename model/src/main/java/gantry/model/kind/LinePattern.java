package gantry.model.kind;

/// How a line is broken up.
public enum LinePattern {
    SOLID,
    DASHED,
    DOTTED
}
