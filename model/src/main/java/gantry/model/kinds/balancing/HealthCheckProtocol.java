package gantry.model.kinds.balancing;

import gantry.model.kind.Option;

/// How a target is asked whether it is well.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
public enum HealthCheckProtocol implements Option {
    HTTP("HTTP", "HTTP"),
    HTTPS("HTTPS", "HTTPS"),
    TCP("TCP", "TCP");

    private final String value;
    private final String label;

    HealthCheckProtocol(String value, String label) {
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
