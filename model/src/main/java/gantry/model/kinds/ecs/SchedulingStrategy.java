package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// How many tasks a service keeps: a number, or one on each instance.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
public enum SchedulingStrategy implements Option {
    REPLICA("REPLICA", "Replica"),
    DAEMON("DAEMON", "Daemon");

    private final String value;
    private final String label;

    SchedulingStrategy(String value, String label) {
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
