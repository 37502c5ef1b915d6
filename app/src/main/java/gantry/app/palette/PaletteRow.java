package gantry.app.palette;

/// One line of the palette.
sealed interface PaletteRow {

    PaletteSection section();

    /// The heading of a section, which opens and closes it.
    ///
    /// @param count how many items stand under it
    record Heading(PaletteSection section, int count, boolean isOpen) implements PaletteRow {}

    /// An item that can be dragged onto the canvas; it may stand in several sections.
    record Entry(PaletteSection section, PaletteItem item) implements PaletteRow {}
}
