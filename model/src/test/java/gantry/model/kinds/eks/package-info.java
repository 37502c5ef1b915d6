/// Tests of what the kinds of EKS compute.
///
/// To add one: a class beside this file, named after the kind.
@NullMarked
package gantry.model.kinds.eks;

import org.jspecify.annotations.NullMarked;
