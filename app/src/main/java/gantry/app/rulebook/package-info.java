/// The book of rules: what is checked, why, where that is written, and how it looks wrong and right.
///
/// Entry type: [gantry.app.rulebook.RuleBrowser]. Uses the rules of the model and small pictures of their samples; no other
/// pane. A new rule appears by itself.
@NullMarked
package gantry.app.rulebook;

import org.jspecify.annotations.NullMarked;
