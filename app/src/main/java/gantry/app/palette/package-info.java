/// The palette: every kind of the catalogue under its category, ready patterns, favourites and what was placed last;
/// found by typing, explained on demand, added by dragging or by key.
///
/// Entry type: [gantry.app.palette.PalettePane]. Uses the catalogue, the theme, settings, shared controls and of the
/// editor [gantry.app.editor.PaletteDrag] and the session's state.
/// To add an entry: add a kind to the catalogue; nothing here changes. What is no kind is a
/// [gantry.app.palette.PaletteItem] handed to [gantry.app.palette.PaletteItems].
@NullMarked
package gantry.app.palette;

import org.jspecify.annotations.NullMarked;
