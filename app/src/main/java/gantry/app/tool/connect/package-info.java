/// The connect tool, and the gesture of drawing a connection that the select tool starts at a dot.
///
/// Entry types: [gantry.app.tool.connect.Waiting] and [gantry.app.tool.connect.Connecting]. Uses the editor, the shared
/// parts of tools, and the rules of connection and containment of the model.
@NullMarked
package gantry.app.tool.connect;

import org.jspecify.annotations.NullMarked;
