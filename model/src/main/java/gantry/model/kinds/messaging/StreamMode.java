package gantry.model.kinds.messaging;

import gantry.model.kind.Option;

/// How the capacity of a stream is set.
///
/// Source: https://docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html
public enum StreamMode implements Option {
    ON_DEMAND("ON_DEMAND", "On demand"),
    PROVISIONED("PROVISIONED", "Provisioned shards");

    private final String value;
    private final String label;

    StreamMode(String value, String label) {
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
