/// Tests of the rules about triggers where small drawings aren't enough: dates, sizes, many cases.
///
/// To add one: a class beside this file, named after the rule.
@NullMarked
package gantry.model.check.rules.trigger;

import org.jspecify.annotations.NullMarked;
