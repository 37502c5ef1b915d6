/// Tests of what the kinds of the network compute.
///
/// To add one: a class beside this file, named after the kind.
@NullMarked
package gantry.model.kinds.network;

import org.jspecify.annotations.NullMarked;
