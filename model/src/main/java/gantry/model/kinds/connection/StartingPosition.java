package gantry.model.kinds.connection;

import gantry.model.kind.Option;

/// Where in a stream a function begins to read.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
public enum StartingPosition implements Option {
    TRIM_HORIZON("TRIM_HORIZON", "Oldest record"),
    LATEST("LATEST", "New records only"),
    AT_TIMESTAMP("AT_TIMESTAMP", "From a time (Kinesis)");

    private final String value;
    private final String label;

    StartingPosition(String value, String label) {
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
