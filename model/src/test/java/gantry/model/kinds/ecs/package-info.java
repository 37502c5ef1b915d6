/// Tests of what the kinds of ECS compute.
///
/// To add one: a class beside this file, named after the kind.
@NullMarked
package gantry.model.kinds.ecs;

import org.jspecify.annotations.NullMarked;
