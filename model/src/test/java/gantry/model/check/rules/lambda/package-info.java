/// Tests of the rules about functions where small drawings aren't enough: dates, sizes, many cases.
///
/// To add one: a class beside this file, named after the rule.
@NullMarked
package gantry.model.check.rules.lambda;

import org.jspecify.annotations.NullMarked;
