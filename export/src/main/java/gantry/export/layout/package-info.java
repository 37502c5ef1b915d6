/// Automatic placement of a whole drawing.
///
/// Entry type: [gantry.export.layout.ElkLayout]. Uses the model and the Eclipse Layout Kernel, which nothing else does.
/// To add a way of placing: a class beside it that turns a diagram into a diff.
@NullMarked
package gantry.export.layout;

import org.jspecify.annotations.NullMarked;
