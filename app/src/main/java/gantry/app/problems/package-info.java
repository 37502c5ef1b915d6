/// The list of all findings: grouped by severity, filtered, with reasons, sources, fixes and what was muted.
///
/// Entry type: [gantry.app.problems.ProblemsPane]. Uses the editor session, the model, the theme and shared controls.
/// To add a way of grouping or filtering: extend [gantry.app.problems.ProblemRows], which knows no window.
@NullMarked
package gantry.app.problems;

import org.jspecify.annotations.NullMarked;
