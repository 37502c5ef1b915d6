/// Tests of what the kinds of logs and secrets compute.
///
/// To add one: a class beside this file, named after the kind.
@NullMarked
package gantry.model.kinds.operations;

import org.jspecify.annotations.NullMarked;
