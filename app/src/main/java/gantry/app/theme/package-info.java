/// How the window looks: light and dark, style sheets, and the drawn symbols as JavaFX nodes.
///
/// Entry types: [gantry.app.theme.Appearance], [gantry.app.theme.Glyphs] and [gantry.app.theme.TextSize]. Uses the model and the drawing's colours.
/// To add a colour: name it in `gantry.css` for both themes.
@NullMarked
package gantry.app.theme;

import org.jspecify.annotations.NullMarked;
