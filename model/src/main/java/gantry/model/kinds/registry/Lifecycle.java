package gantry.model.kinds.registry;

import gantry.model.kind.Option;

/// Which images a repository deletes by itself.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html
public enum Lifecycle implements Option {
    NEWEST("newest", "Keep the newest"),
    RULES("rules", "Own rules"),
    NONE("none", "Keep everything");

    private final String value;
    private final String label;

    Lifecycle(String value, String label) {
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
