package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// How much CloudWatch records about a cluster.
///
/// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContainerInsights.html
public enum ContainerInsights implements Option {
    ENHANCED("enhanced", "Enhanced"),
    ENABLED("enabled", "On"),
    DISABLED("disabled", "Off");

    private final String value;
    private final String label;

    ContainerInsights(String value, String label) {
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
