/// What the checks found, and the rules themselves, as text that people and other programs read.
///
/// Entry types: [gantry.export.findings.FindingsFormat], [gantry.export.findings.RuleBook].
/// Uses the model only. To add a format: a class here and a line in [gantry.export.findings.FindingsFormat].
@NullMarked
package gantry.export.findings;

import org.jspecify.annotations.NullMarked;
