package gantry.model.kinds.connection;

import gantry.model.kind.Option;

/// What a container waits for in another one.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html
public enum StartCondition implements Option {
    START("START", "Started"),
    COMPLETE("COMPLETE", "Ended"),
    SUCCESS("SUCCESS", "Ended with 0"),
    HEALTHY("HEALTHY", "Healthy");

    private final String value;
    private final String label;

    StartCondition(String value, String label) {
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
