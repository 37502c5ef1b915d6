package gantry.model.kinds.balancing;

import gantry.model.kind.Option;

/// How the targets of a target group are named.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
public enum TargetType implements Option {
    IP("ip", "IP addresses"),
    INSTANCE("instance", "Instances"),
    LAMBDA("lambda", "Lambda function"),
    ALB("alb", "Application Load Balancer");

    private final String value;
    private final String label;

    TargetType(String value, String label) {
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
