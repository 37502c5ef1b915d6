/// Runs rules over a diagram and says what they found: problems with a place, a reason, a source and fixes.
///
/// Entry types: [gantry.model.check.Checker], [gantry.model.check.Rule] and [gantry.model.check.Problem]. Uses diagram
/// and kind; knows no concrete rule. To add a rule: see the package of rules.
@NullMarked
package gantry.model.check;

import org.jspecify.annotations.NullMarked;
