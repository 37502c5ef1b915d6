package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// In which order a StatefulSet starts and ends its pods.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-management-policies
public enum PodManagement implements Option {
    ORDERED_READY("OrderedReady", "One after the other"),
    PARALLEL("Parallel", "All at once");

    private final String value;
    private final String label;

    PodManagement(String value, String label) {
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
