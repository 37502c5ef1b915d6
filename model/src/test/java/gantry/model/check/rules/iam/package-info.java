/// Tests of the rules about roles, beside the samples that every rule has.
///
/// To add one: a class beside this file, named after the rule.
@NullMarked
package gantry.model.check.rules.iam;

import org.jspecify.annotations.NullMarked;
