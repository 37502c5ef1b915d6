package gantry.model.kinds.kubernetes;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;

/// What holds for all objects that stand in a namespace.
final class NamespaceMember {

    static final Containment PLACE = Containment.in(
            Namespace.ID, "exactly 1", "references between them stay inside the namespace");

    static final Cardinality NEAR = Cardinality.out(0, Cardinality.MANY, "0..n, same namespace").confined();

    static final NameRule NAME = KubernetesNames.subdomain(NameRule.Scope.PARENT);

    private NamespaceMember() {}
}
