package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// How much a namespace lets pods do to their node.
///
/// Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/
public enum PodSecurity implements Option {
    RESTRICTED("restricted", "Restricted"),
    BASELINE("baseline", "Baseline"),
    PRIVILEGED("privileged", "Privileged");

    private final String value;
    private final String label;

    PodSecurity(String value, String label) {
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
