/// Tests of what the kinds of Kubernetes compute.
///
/// To add one: a class beside this file, named after the kind.
@NullMarked
package gantry.model.kinds.kubernetes;

import org.jspecify.annotations.NullMarked;
