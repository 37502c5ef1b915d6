/// The drawing as a tree: a full second view of it, for the keyboard and for screen readers, too.
///
/// Entry type: [gantry.app.outline.OutlinePane]. Uses the editor session and the model; no other pane.
/// To show more of an element: add it to [gantry.app.outline.OutlineCell].
@NullMarked
package gantry.app.outline;

import org.jspecify.annotations.NullMarked;
