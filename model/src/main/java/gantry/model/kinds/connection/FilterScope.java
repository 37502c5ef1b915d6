package gantry.model.kinds.connection;

import gantry.model.kind.Option;

/// What a filter policy is compared with.
///
/// Source: https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
public enum FilterScope implements Option {
    ATTRIBUTES("MessageAttributes", "Message attributes"),
    BODY("MessageBody", "Message body");

    private final String value;
    private final String label;

    FilterScope(String value, String label) {
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
