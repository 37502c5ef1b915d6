package gantry.model.kinds.registry;

import gantry.model.kind.Option;

/// What a rule of a lifecycle policy counts.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
public enum CountType implements Option {
    IMAGE_COUNT("imageCountMoreThan", "Newer images"),
    SINCE_PUSHED("sinceImagePushed", "Days since push"),
    SINCE_PULLED("sinceImagePulled", "Days since last pull"),
    SINCE_TRANSITIONED("sinceImageTransitioned", "Days in the archive");

    private final String value;
    private final String label;

    CountType(String value, String label) {
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
