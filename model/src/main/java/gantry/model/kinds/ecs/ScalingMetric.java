package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// What a scaling policy keeps near its target.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html
public enum ScalingMetric implements Option {
    CPU("CPU", "Average CPU"),
    MEMORY("MEMORY", "Average memory"),
    REQUESTS_PER_TARGET("REQUESTS_PER_TARGET", "Requests per task");

    private final String value;
    private final String label;

    ScalingMetric(String value, String label) {
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
