package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// By what rule an instance is chosen for a task.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html
public enum PlacementStrategyType implements Option {
    SPREAD("spread", "Spread"),
    BINPACK("binpack", "Pack tightly"),
    RANDOM("random", "Random");

    private final String value;
    private final String label;

    PlacementStrategyType(String value, String label) {
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
