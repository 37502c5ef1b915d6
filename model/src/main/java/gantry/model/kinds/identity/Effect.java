package gantry.model.kinds.identity;

import gantry.model.kind.Option;

/// Whether a statement allows or denies.
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html
public enum Effect implements Option {
    ALLOW("Allow", "Allow"),
    DENY("Deny", "Deny");

    private final String value;
    private final String label;

    Effect(String value, String label) {
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
