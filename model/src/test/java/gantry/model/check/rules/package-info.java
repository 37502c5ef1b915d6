/// Tests of every rule against the drawings under `samples/rules`, and of what all rules have in common.
///
/// Entry types: RuleSamplesTest and RuleContractTest. To add a sample: put `good-x.gantry.json` or `bad-x.gantry.json`
/// into the folder of the rule, run the tests once with `-Dgolden=write`, and read what they wrote.
@NullMarked
package gantry.model.check.rules;

import org.jspecify.annotations.NullMarked;
