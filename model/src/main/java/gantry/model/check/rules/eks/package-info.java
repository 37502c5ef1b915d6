/// Rules about EKS clusters, node groups and pod identities.
@NullMarked
package gantry.model.check.rules.eks;

import org.jspecify.annotations.NullMarked;
