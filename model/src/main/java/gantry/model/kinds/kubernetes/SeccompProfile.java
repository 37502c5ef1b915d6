package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// Which system calls the processes of a pod may make.
///
/// Source: https://kubernetes.io/docs/tutorials/security/seccomp/
public enum SeccompProfile implements Option {
    RUNTIME_DEFAULT("RuntimeDefault", "Runtime default"),
    UNCONFINED("Unconfined", "Unconfined");

    private final String value;
    private final String label;

    SeccompProfile(String value, String label) {
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
