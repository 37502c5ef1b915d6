/// Tests of what the kinds of AWS Lambda compute.
///
/// To add one: a class beside this file, named after the kind.
@NullMarked
package gantry.model.kinds.lambda;

import org.jspecify.annotations.NullMarked;
