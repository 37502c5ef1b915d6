/// Rules about Kubernetes objects.
@NullMarked
package gantry.model.check.rules.kubernetes;

import org.jspecify.annotations.NullMarked;
