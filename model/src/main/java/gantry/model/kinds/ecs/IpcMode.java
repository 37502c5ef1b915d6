package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// With whom a container shares memory between processes.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
public enum IpcMode implements Option {
    TASK("task", "Containers of the task"),
    HOST("host", "Instance"),
    NONE("none", "Nobody");

    private final String value;
    private final String label;

    IpcMode(String value, String label) {
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
