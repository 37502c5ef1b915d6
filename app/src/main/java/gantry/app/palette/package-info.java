/// The palette: every kind of the catalogue under its category, found by typing, added by dragging or by key.
///
/// Entry type: [gantry.app.palette.PalettePane]. Uses the catalogue, the theme, shared controls and the editor's
/// [gantry.app.editor.PaletteDrag] only.
/// To add an entry: add a kind to the catalogue; nothing here changes.
@NullMarked
package gantry.app.palette;

import org.jspecify.annotations.NullMarked;
