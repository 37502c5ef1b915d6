/// Tests of the kinds of registries.
@NullMarked
package gantry.model.kinds.registry;

import org.jspecify.annotations.NullMarked;
