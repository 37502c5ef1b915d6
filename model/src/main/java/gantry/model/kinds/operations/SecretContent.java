package gantry.model.kinds.operations;

import gantry.model.kind.Option;

/// What a secret holds when it is created.
///
/// Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/create_secret.html
public enum SecretContent implements Option {
    JSON("JSON", "JSON with a generated value"),
    TEXT("TEXT", "One generated text"),
    EMPTY("EMPTY", "Nothing yet");

    private final String value;
    private final String label;

    SecretContent(String value, String label) {
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
