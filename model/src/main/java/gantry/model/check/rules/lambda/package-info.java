/// The rules about functions: code, images, runtimes, quotas and networks.
///
/// Entry types: the rules themselves, which [gantry.model.check.rules.Rules] lists.
/// Uses check, topology, diagram, kind and the kinds; no rule knows another one.
/// To add a rule: see [gantry.model.check.rules].
@NullMarked
package gantry.model.check.rules.lambda;

import org.jspecify.annotations.NullMarked;
