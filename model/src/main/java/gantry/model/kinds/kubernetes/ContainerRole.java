package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// When a container of a pod runs.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
public enum ContainerRole implements Option {
    MAIN("container", "Container"),
    INIT("init", "Init container"),
    SIDECAR("sidecar", "Sidecar");

    private final String value;
    private final String label;

    ContainerRole(String value, String label) {
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
