package gantry.app.palette;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// One line of the palette.
sealed interface PaletteRow {

    /// The heading of a category, which opens and closes it.
    ///
    /// @param count how many kinds stand under it
    record Heading(Category category, int count, boolean isOpen) implements PaletteRow {}

    /// A kind that can be dragged onto the canvas.
    record Entry(NodeKind kind) implements PaletteRow {}
}
