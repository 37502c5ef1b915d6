package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// How a PodDisruptionBudget counts.
///
/// Source: https://kubernetes.io/docs/tasks/run-application/configure-pdb/
public enum BudgetLimit implements Option {
    MAX_UNAVAILABLE("maxUnavailable", "Most unavailable"),
    MIN_AVAILABLE("minAvailable", "Least available");

    private final String value;
    private final String label;

    BudgetLimit(String value, String label) {
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
