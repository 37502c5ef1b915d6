package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// Whose machines a capacity provider offers.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html
public enum ProviderType implements Option {
    FARGATE("FARGATE", "Fargate"),
    FARGATE_SPOT("FARGATE_SPOT", "Fargate Spot"),
    EC2("EC2_AUTOSCALING", "EC2 Auto Scaling group"),
    MANAGED("MANAGED_INSTANCES", "Managed Instances");

    private final String value;
    private final String label;

    ProviderType(String value, String label) {
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
