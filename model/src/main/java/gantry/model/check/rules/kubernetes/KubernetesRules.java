package gantry.model.check.rules.kubernetes;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about Kubernetes objects, one per line.
public final class KubernetesRules {

    public static final List<Rule> ALL = List.of(
            new ValidObjectName(),
            new LabelSyntax(),
            new SelectorMatchesPodTemplate(),
            new ServiceWithoutEndpoints(),
            new ServiceAndIngressPorts(),
            new RequestExceedsLimit(),
            new MissingRequestsOrLimits(),
            new HpaTargetAndMetrics());

    private KubernetesRules() {}
}
