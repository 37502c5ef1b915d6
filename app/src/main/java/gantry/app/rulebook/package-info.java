/// The book of rules: what is checked, why, where that is written, and how it looks wrong and right.
///
/// Entry type: [gantry.app.rulebook.RuleBrowser]. Reads, checks and paints samples beside the JavaFX thread; uses no
/// other pane. A new rule appears by itself.
@NullMarked
package gantry.app.rulebook;

import org.jspecify.annotations.NullMarked;
