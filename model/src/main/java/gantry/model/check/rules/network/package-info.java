/// The rules about networks: addresses, zones, routes, public addresses and security groups.
///
/// Entry types: the rules themselves, which [gantry.model.check.rules.Rules] lists.
/// Uses check, topology, diagram, kind and the kinds; no rule knows another one.
/// To add a rule: see [gantry.model.check.rules].
@NullMarked
package gantry.model.check.rules.network;

import org.jspecify.annotations.NullMarked;
