/// The connect tool, and the gestures that the select tool starts at a dot, to draw a connection, and at the handles of a
/// selected one, to bend, slide and reconnect it.
///
/// Entry types: [gantry.app.tool.connect.Waiting], [gantry.app.tool.connect.Connecting] and
/// [gantry.app.tool.connect.Gripping]. Uses the editor, the shared parts of tools, and the rules of connection and
/// containment of the model.
@NullMarked
package gantry.app.tool.connect;

import org.jspecify.annotations.NullMarked;
