package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// On which side of its threshold an alarm goes off.
///
/// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
public enum StepDirection implements Option {
    ABOVE("GreaterThanOrEqualToThreshold", "At or above"),
    BELOW("LessThanOrEqualToThreshold", "At or below");

    private final String value;
    private final String label;

    StepDirection(String value, String label) {
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
