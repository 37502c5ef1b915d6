package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// What happens when a container of a pod ends.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/job/#handling-pod-and-container-failures
public enum RestartPolicy implements Option {
    NEVER("Never", "Start a new pod"),
    ON_FAILURE("OnFailure", "Restart the container"),
    ALWAYS("Always", "Restart it, also when it ended well");

    private final String value;
    private final String label;

    RestartPolicy(String value, String label) {
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
