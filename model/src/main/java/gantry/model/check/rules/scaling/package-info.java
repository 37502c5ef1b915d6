/// The rules about auto scaling: its bounds, metrics and steps.
///
/// Entry types: the rules themselves, which [gantry.model.check.rules.Rules] lists.
/// Uses check, topology, diagram, kind and the kinds; no rule knows another one.
/// To add a rule: see [gantry.model.check.rules].
@NullMarked
package gantry.model.check.rules.scaling;

import org.jspecify.annotations.NullMarked;
