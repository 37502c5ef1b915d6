/// Tests of the rules about load balancers, beside the samples that every rule has.
///
/// To add one: a class beside this file, named after the rule.
@NullMarked
package gantry.model.check.rules.elb;

import org.jspecify.annotations.NullMarked;
