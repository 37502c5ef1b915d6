package gantry.model.kinds.connection;

import gantry.model.kind.Option;

/// Whether a caller waits for the answer.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-invocation.html
public enum InvocationType implements Option {
    ASYNCHRONOUS("Event", "Asynchronous"),
    SYNCHRONOUS("RequestResponse", "Synchronous");

    private final String value;
    private final String label;

    InvocationType(String value, String label) {
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
