/// The list of all rules; each family has a package of its own below this one.
///
/// Entry type: [gantry.model.check.rules.Rules]. Uses check, topology, diagram, kind and the kinds.
/// To add a rule: write a class in the package of its family that implements [gantry.model.check.Rule], name it in
/// [gantry.model.check.rules.Rules], and put good and bad drawings under `samples/rules/<family>/<rule>`; the contract
/// test says what is missing.
@NullMarked
package gantry.model.check.rules;

import org.jspecify.annotations.NullMarked;
