package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// Whether pods that are not ready may be evicted while the budget is used up.
///
/// Source: https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy
public enum UnhealthyEviction implements Option {
    ALWAYS_ALLOW("AlwaysAllow", "Always"),
    IF_HEALTHY_BUDGET("IfHealthyBudget", "While enough are healthy");

    private final String value;
    private final String label;

    UnhealthyEviction(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
