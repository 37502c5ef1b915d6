/// Inserting and removing room: dragging across the drawing with S held, or after choosing the tool in the menu, where
/// the arrow keys do it as well.
///
/// Entry types: [gantry.app.tool.space.Armed], the tool, and [gantry.app.tool.space.Spacing], the gesture. What moves is
/// decided by [gantry.model.diagram.MakingRoom].
@NullMarked
package gantry.app.tool.space;

import org.jspecify.annotations.NullMarked;
