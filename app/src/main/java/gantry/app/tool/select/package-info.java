/// The select tool: clicking, moving, resizing, drawing a selection rectangle; it starts the gestures of other tools
/// too.
///
/// Entry type: [gantry.app.tool.select.Idle]. Uses the editor, the shared parts of tools, and the gestures of
/// `connect` and `pan`.
/// To add a gesture: start it in [gantry.app.tool.select.Idle] and write a [gantry.app.tool.Gesture] for each of its
/// moments.
@NullMarked
package gantry.app.tool.select;

import org.jspecify.annotations.NullMarked;
