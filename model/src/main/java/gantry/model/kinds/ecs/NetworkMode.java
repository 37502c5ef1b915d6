package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// How the containers of a task are connected to the network.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html
public enum NetworkMode implements Option {
    AWSVPC("awsvpc", "awsvpc"),
    BRIDGE("bridge", "bridge"),
    HOST("host", "host"),
    NONE("none", "none");

    private final String value;
    private final String label;

    NetworkMode(String value, String label) {
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
