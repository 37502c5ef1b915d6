package gantry.model.kinds.lambda;

import gantry.model.kind.Option;

/// When a function URL sends its answer.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html
public enum InvokeMode implements Option {
    BUFFERED("BUFFERED", "When it is complete"),
    RESPONSE_STREAM("RESPONSE_STREAM", "While it is made");

    private final String value;
    private final String label;

    InvokeMode(String value, String label) {
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
