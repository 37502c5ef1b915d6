package gantry.model.kinds.lambda;

import gantry.model.kind.Option;

/// What makes a rule start its targets.
///
/// Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html
public enum RuleStart implements Option {
    PATTERN("PATTERN", "Event pattern"),
    SCHEDULE("SCHEDULE", "Schedule");

    private final String value;
    private final String label;

    RuleStart(String value, String label) {
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
