package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// On what kind of capacity the tasks of a service run.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html
public enum LaunchType implements Option {
    FARGATE("FARGATE", "Fargate"),
    EC2("EC2", "EC2"),
    EXTERNAL("EXTERNAL", "External");

    private final String value;
    private final String label;

    LaunchType(String value, String label) {
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
