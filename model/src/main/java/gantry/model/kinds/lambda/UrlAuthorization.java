package gantry.model.kinds.lambda;

import gantry.model.kind.Option;

/// Who may call a function URL.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
public enum UrlAuthorization implements Option {
    AWS_IAM("AWS_IAM", "Signed requests (IAM)"),
    NONE("NONE", "Everybody");

    private final String value;
    private final String label;

    UrlAuthorization(String value, String label) {
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
