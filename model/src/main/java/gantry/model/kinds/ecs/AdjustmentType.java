package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// How a step changes the number of tasks or instances.
///
/// Source: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html
public enum AdjustmentType implements Option {
    CHANGE("ChangeInCapacity", "Add or remove"),
    PERCENT("PercentChangeInCapacity", "Change by percent"),
    EXACT("ExactCapacity", "Set to");

    private final String value;
    private final String label;

    AdjustmentType(String value, String label) {
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
