package gantry.model.kinds.lambda;

import gantry.model.kind.Option;

/// What a permission of a function allows.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
public enum InvokeAction implements Option {
    INVOKE_FUNCTION("lambda:InvokeFunction", "Call the function"),
    INVOKE_FUNCTION_URL("lambda:InvokeFunctionUrl", "Use the function URL");

    private final String value;
    private final String label;

    InvokeAction(String value, String label) {
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
