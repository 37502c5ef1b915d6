/// The rule about what Gantry itself knows: how old its tables of facts are.
///
/// Entry types: the rule itself, which [gantry.model.check.rules.Rules] lists.
/// Uses check, diagram and facts.
/// To add a rule: see [gantry.model.check.rules].
@NullMarked
package gantry.model.check.rules.facts;

import org.jspecify.annotations.NullMarked;
