/// The small picture of the whole drawing in the corner of the canvas.
///
/// Entry type: [gantry.app.minimap.MinimapView]. Uses the editor, the canvas's surface and the drawing.
@NullMarked
package gantry.app.minimap;

import org.jspecify.annotations.NullMarked;
