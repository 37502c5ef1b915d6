package gantry.model.kind;

/// How a node is drawn and whether it holds others.
public enum Shape {
    /// A card with icon, name and one fact.
    CARD,
    /// A titled border that holds children.
    FRAME,
    /// A sticky note whose text fills it.
    NOTE,
    /// A plain box with its text in the middle.
    BOX;

    public boolean holdsChildren() {
        return this == FRAME;
    }
}
