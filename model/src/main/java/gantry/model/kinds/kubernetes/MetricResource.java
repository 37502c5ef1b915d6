package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// What a HorizontalPodAutoscaler measures.
///
/// Source: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics
public enum MetricResource implements Option {
    CPU("cpu", "CPU"),
    MEMORY("memory", "Memory");

    private final String value;
    private final String label;

    MetricResource(String value, String label) {
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
