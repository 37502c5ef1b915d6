/// The rules about what is typed into single fields.
///
/// Entry types: the rules themselves, which [gantry.model.check.rules.Rules] lists.
/// Uses check, topology, diagram, kind and the kinds; no rule knows another one.
/// To add a rule: see [gantry.model.check.rules].
@NullMarked
package gantry.model.check.rules.field;

import org.jspecify.annotations.NullMarked;
