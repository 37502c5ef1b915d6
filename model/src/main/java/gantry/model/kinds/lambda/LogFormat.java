package gantry.model.kinds.lambda;

import gantry.model.kind.Option;

/// How a function writes its log events.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-logformat.html
public enum LogFormat implements Option {
    JSON("JSON", "JSON"),
    TEXT("Text", "Plain text");

    private final String value;
    private final String label;

    LogFormat(String value, String label) {
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
