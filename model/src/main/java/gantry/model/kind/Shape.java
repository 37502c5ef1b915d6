package gantry.model.kind;

/// How a node is drawn and whether it holds others.
public enum Shape {
    /// A card with icon, name and one fact.
    CARD,
    /// A card that grows to hold a few others below its face, such as a function with its URL.
    HOST,
    /// A titled border that holds children.
    FRAME,
    /// A sticky note whose text fills it.
    NOTE,
    /// A plain box with its text in the middle.
    BOX,
    /// Text without a border.
    TEXT,
    /// A placeholder for a picture, with a caption.
    PICTURE;

    public boolean holdsChildren() {
        return this == FRAME || this == HOST;
    }
}
