package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// The operating system of a machine of your own.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html
public enum ExternalSystem implements Option {
    LINUX("LINUX", "Linux"),
    WINDOWS("WINDOWS", "Windows Server");

    private final String value;
    private final String label;

    ExternalSystem(String value, String label) {
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
