/// Contract tests over every kind, and tests of what single kinds compute.
///
/// Entry type: [gantry.model.kinds.KindContractTest]. To add a kind: nothing here, unless it has rows of its own in the
/// tables of [gantry.model.kinds.ConnectionTableTest].
@NullMarked
package gantry.model.kinds;

import org.jspecify.annotations.NullMarked;
