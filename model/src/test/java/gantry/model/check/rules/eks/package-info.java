/// Tests of the rules about EKS where small drawings aren't enough: dates, many cases.
///
/// To add one: a class beside this file, named after the rule.
@NullMarked
package gantry.model.check.rules.eks;

import org.jspecify.annotations.NullMarked;
