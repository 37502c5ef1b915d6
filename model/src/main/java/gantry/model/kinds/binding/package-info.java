/// How values are spelt in exports, and why some have no place there; shared by the kinds.
///
/// Entry types: [gantry.model.kinds.binding.Spelling] and [gantry.model.kinds.binding.Reasons].
/// May use `gantry.model.kind` only. To add a spelling: write a pair of functions that undo each other.
@NullMarked
package gantry.model.kinds.binding;

import org.jspecify.annotations.NullMarked;
