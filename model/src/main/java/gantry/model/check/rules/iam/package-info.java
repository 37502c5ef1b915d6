/// The rules about roles: who may take them on, who shares them, what they allow.
///
/// Entry types: the rules themselves, which [gantry.model.check.rules.Rules] lists.
/// Uses check, topology, diagram, kind and the kinds; no rule knows another one.
/// To add a rule: see [gantry.model.check.rules].
@NullMarked
package gantry.model.check.rules.iam;

import org.jspecify.annotations.NullMarked;
