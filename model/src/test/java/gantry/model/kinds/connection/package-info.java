/// Tests of what the kinds of connections compute.
///
/// To add one: a class beside this file, named after the kind.
@NullMarked
package gantry.model.kinds.connection;

import org.jspecify.annotations.NullMarked;
