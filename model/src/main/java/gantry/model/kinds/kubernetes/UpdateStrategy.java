package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// How a StatefulSet or DaemonSet replaces its pods.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#update-strategies
public enum UpdateStrategy implements Option {
    ROLLING_UPDATE("RollingUpdate", "Rolling update"),
    ON_DELETE("OnDelete", "When deleted by hand");

    private final String value;
    private final String label;

    UpdateStrategy(String value, String label) {
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
