/// Scrolling by hand: the tool itself, and the gesture that other tools start with the middle button or Space.
///
/// Entry types: [gantry.app.tool.pan.Hand] and [gantry.app.tool.pan.Panning]. Uses the editor and the shared parts of
/// tools.
@NullMarked
package gantry.app.tool.pan;

import org.jspecify.annotations.NullMarked;
