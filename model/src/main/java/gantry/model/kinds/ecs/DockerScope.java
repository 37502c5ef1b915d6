package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// How long a Docker volume lives.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html
public enum DockerScope implements Option {
    TASK("task", "With the task"),
    SHARED("shared", "After the task");

    private final String value;
    private final String label;

    DockerScope(String value, String label) {
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
