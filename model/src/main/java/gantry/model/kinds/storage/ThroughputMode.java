package gantry.model.kinds.storage;

import gantry.model.kind.Option;

/// How the throughput of a file system is set.
///
/// Source: https://docs.aws.amazon.com/efs/latest/ug/performance.html
public enum ThroughputMode implements Option {
    ELASTIC("elastic", "Elastic"),
    BURSTING("bursting", "Bursting"),
    PROVISIONED("provisioned", "Provisioned");

    private final String value;
    private final String label;

    ThroughputMode(String value, String label) {
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
