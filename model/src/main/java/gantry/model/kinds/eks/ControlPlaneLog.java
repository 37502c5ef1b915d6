package gantry.model.kinds.eks;

import gantry.model.kind.Option;

/// A sort of log that the control plane writes to CloudWatch.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html
public enum ControlPlaneLog implements Option {
    API("api", "API server"),
    AUDIT("audit", "Audit"),
    AUTHENTICATOR("authenticator", "Authenticator"),
    CONTROLLER_MANAGER("controllerManager", "Controller manager"),
    SCHEDULER("scheduler", "Scheduler");

    private final String value;
    private final String label;

    ControlPlaneLog(String value, String label) {
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
