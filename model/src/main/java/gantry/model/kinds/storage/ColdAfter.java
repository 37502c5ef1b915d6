package gantry.model.kinds.storage;

import gantry.model.kind.Option;

/// When files that nobody reads move to cheaper storage.
///
/// Source: https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html
public enum ColdAfter implements Option {
    DAYS_7("AFTER_7_DAYS", "7 days"),
    DAYS_14("AFTER_14_DAYS", "14 days"),
    DAYS_30("AFTER_30_DAYS", "30 days"),
    DAYS_60("AFTER_60_DAYS", "60 days"),
    DAYS_90("AFTER_90_DAYS", "90 days");

    private final String value;
    private final String label;

    ColdAfter(String value, String label) {
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
