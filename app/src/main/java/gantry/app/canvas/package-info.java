/// The drawing on screen: one canvas painted at most once per pulse, a few nodes above it, and mouse and keys as inputs of
/// the session.
///
/// Entry type: [gantry.app.canvas.CanvasView]. Uses the editor, the tools and the drawing; changes nothing by itself.
/// To show something more while a tool works: add it to `Overlay` and to [gantry.app.canvas.OverlayPane].
@NullMarked
package gantry.app.canvas;

import org.jspecify.annotations.NullMarked;
