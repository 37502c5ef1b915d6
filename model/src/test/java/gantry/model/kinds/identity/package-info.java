/// Tests of what the kinds of IAM compute.
///
/// To add one: a class beside this file, named after the kind.
@NullMarked
package gantry.model.kinds.identity;

import org.jspecify.annotations.NullMarked;
