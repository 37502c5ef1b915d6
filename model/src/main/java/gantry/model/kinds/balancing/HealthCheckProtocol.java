package gantry.model.kinds.balancing;

import gantry.model.kind.Option;

/// How a target is asked whether it is well. AWS has one list of protocols for everything; only three give an answer.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
public enum HealthCheckProtocol implements Option {
    HTTP("HTTP", "HTTP"),
    HTTPS("HTTPS", "HTTPS"),
    TCP("TCP", "TCP"),
    TLS("TLS", "TLS (no checks)"),
    UDP("UDP", "UDP (no checks)"),
    TCP_UDP("TCP_UDP", "TCP and UDP (no checks)"),
    QUIC("QUIC", "QUIC (no checks)"),
    TCP_QUIC("TCP_QUIC", "TCP and QUIC (no checks)"),
    GENEVE("GENEVE", "GENEVE (no checks)");

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

    /// Whether a check can use it.
    public boolean isUsable() {
        return this == HTTP || this == HTTPS || this == TCP;
    }
}
