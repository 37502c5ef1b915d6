/// The list of all kinds of this version.
///
/// Entry type: [gantry.model.kinds.Kinds]. May use `gantry.model.kind` and the packages below; nothing below uses it.
/// To add a kind: write its class in the package of its service and name it here.
@NullMarked
package gantry.model.kinds;

import org.jspecify.annotations.NullMarked;
