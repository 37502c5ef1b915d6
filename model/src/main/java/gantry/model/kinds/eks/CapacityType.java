package gantry.model.kinds.eks;

import gantry.model.kind.Badge;
import gantry.model.kind.Option;

/// How the instances of a managed node group are bought.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html#managed-node-group-capacity-types
public enum CapacityType implements Option {
    ON_DEMAND("ON_DEMAND", "On-Demand", "ON-DEMAND"),
    SPOT("SPOT", "Spot", "SPOT"),
    CAPACITY_BLOCK("CAPACITY_BLOCK", "Capacity Block", "RESERVED");

    private final String value;
    private final String label;
    private final String mark;

    CapacityType(String value, String label, String mark) {
        this.value = value;
        this.label = label;
        this.mark = mark;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }

    /// The word on the card.
    Badge badge() {
        return new Badge(mark);
    }
}
