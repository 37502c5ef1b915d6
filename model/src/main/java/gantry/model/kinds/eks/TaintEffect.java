package gantry.model.kinds.eks;

import gantry.model.kind.Option;

/// What a taint does to pods that don't tolerate it.
///
/// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_Taint.html
public enum TaintEffect implements Option {
    NO_SCHEDULE("NO_SCHEDULE", "Don't schedule"),
    PREFER_NO_SCHEDULE("PREFER_NO_SCHEDULE", "Rather not schedule"),
    NO_EXECUTE("NO_EXECUTE", "Evict");

    private final String value;
    private final String label;

    TaintEffect(String value, String label) {
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
