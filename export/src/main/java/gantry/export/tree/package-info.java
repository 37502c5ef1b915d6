/// Writes plain data as YAML or JSON text and remembers on which lines each part stands.
///
/// Entry type: [gantry.export.tree.TreeWriter]. A tree is made of `String`, `Boolean`, whole numbers, `BigDecimal`,
/// `List`, `Map` with text keys in the order in which they are written, and [gantry.export.tree.Tagged]. Uses nothing
/// of the rest of Gantry. To add a spelling: implement the entry type.
@NullMarked
package gantry.export.tree;

import org.jspecify.annotations.NullMarked;
