package gantry.model.diagram;

/// A direction along which nodes are spread or centred.
public enum Axis {
    /// From left to right.
    HORIZONTAL,
    /// From top to bottom.
    VERTICAL
}
