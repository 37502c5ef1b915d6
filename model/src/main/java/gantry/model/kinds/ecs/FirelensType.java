package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// The program of a container that routes logs.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html
public enum FirelensType implements Option {
    FLUENTBIT("fluentbit", "Fluent Bit"),
    FLUENTD("fluentd", "Fluentd");

    private final String value;
    private final String label;

    FirelensType(String value, String label) {
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
