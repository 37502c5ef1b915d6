package gantry.model.kinds.registry;

import gantry.model.kind.Option;

/// Which images a rule of a lifecycle policy is about.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
public enum TagStatus implements Option {
    TAGGED("tagged", "With a tag"),
    UNTAGGED("untagged", "Without a tag"),
    ANY("any", "All");

    private final String value;
    private final String label;

    TagStatus(String value, String label) {
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
