/// Rules about container registries.
@NullMarked
package gantry.model.check.rules.ecr;

import org.jspecify.annotations.NullMarked;
