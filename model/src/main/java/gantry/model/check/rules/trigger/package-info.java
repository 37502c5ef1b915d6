/// The rules about what starts functions: queues, buckets, tables and other functions.
///
/// Entry types: the rules themselves, which [gantry.model.check.rules.Rules] lists.
/// Uses check, topology, diagram, kind and the kinds; no rule knows another one.
/// To add a rule: see [gantry.model.check.rules].
@NullMarked
package gantry.model.check.rules.trigger;

import org.jspecify.annotations.NullMarked;
