/// Placing new elements: as a tool, while dragging from the palette, and by a command without the mouse.
///
/// Entry types: [gantry.app.tool.place.Placing] for palette and commands, [gantry.app.tool.place.Ghost] for the tool.
/// Uses the editor and the shared parts of tools.
@NullMarked
package gantry.app.tool.place;

import org.jspecify.annotations.NullMarked;
