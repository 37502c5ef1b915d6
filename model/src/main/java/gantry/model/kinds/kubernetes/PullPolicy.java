package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// When a node downloads an image again.
///
/// Source: https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy
public enum PullPolicy implements Option {
    IF_NOT_PRESENT("IfNotPresent", "If not present"),
    ALWAYS("Always", "Always"),
    NEVER("Never", "Never");

    private final String value;
    private final String label;

    PullPolicy(String value, String label) {
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
