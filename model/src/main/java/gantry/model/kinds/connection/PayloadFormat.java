package gantry.model.kinds.connection;

import gantry.model.kind.Option;

/// What the event of an API looks like.
///
/// Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
public enum PayloadFormat implements Option {
    V2("2.0", "2.0"),
    V1("1.0", "1.0");

    private final String value;
    private final String label;

    PayloadFormat(String value, String label) {
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
