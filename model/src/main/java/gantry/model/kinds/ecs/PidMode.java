package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// With whom a container shares its view of processes.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
public enum PidMode implements Option {
    TASK("task", "Containers of the task"),
    HOST("host", "Instance");

    private final String value;
    private final String label;

    PidMode(String value, String label) {
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
