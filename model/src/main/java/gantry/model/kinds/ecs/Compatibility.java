package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// A launch type that a task definition is checked against.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html
public enum Compatibility implements Option {
    FARGATE("FARGATE", "Fargate"),
    EC2("EC2", "EC2"),
    EXTERNAL("EXTERNAL", "External"),
    MANAGED_INSTANCES("MANAGED_INSTANCES", "Managed Instances");

    private final String value;
    private final String label;

    Compatibility(String value, String label) {
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
