package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// Which instances may run a task.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html
public enum PlacementConstraintType implements Option {
    DISTINCT_INSTANCE("distinctInstance", "One task per instance"),
    MEMBER_OF("memberOf", "Instances that match");

    private final String value;
    private final String label;

    PlacementConstraintType(String value, String label) {
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
