package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// How a Deployment replaces its pods.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy
public enum DeploymentStrategy implements Option {
    ROLLING_UPDATE("RollingUpdate", "Rolling update"),
    RECREATE("Recreate", "Recreate");

    private final String value;
    private final String label;

    DeploymentStrategy(String value, String label) {
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
