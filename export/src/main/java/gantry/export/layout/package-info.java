/// Automatic placement: of a whole drawing, of one frame or of some nodes.
///
/// Entry types: [gantry.export.layout.Tidy] and [gantry.export.layout.Scope]. Uses the model and the Eclipse Layout
/// Kernel, which nothing else does. To add a way of arranging siblings: a class beside [gantry.export.layout.Layers] and
/// [gantry.export.layout.Packing], chosen in [gantry.export.layout.Arrangement].
@NullMarked
package gantry.export.layout;

import org.jspecify.annotations.NullMarked;
