/// Tests of the kinds of load balancers.
@NullMarked
package gantry.model.kinds.balancing;

import org.jspecify.annotations.NullMarked;
