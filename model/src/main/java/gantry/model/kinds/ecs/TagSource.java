package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// Where the tags of tasks are copied from.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
public enum TagSource implements Option {
    SERVICE("SERVICE", "Service"),
    TASK_DEFINITION("TASK_DEFINITION", "Task definition"),
    NONE("NONE", "Nowhere");

    private final String value;
    private final String label;

    TagSource(String value, String label) {
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
