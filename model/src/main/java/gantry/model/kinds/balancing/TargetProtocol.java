package gantry.model.kinds.balancing;

import gantry.model.kind.Option;

/// What is spoken between a load balancer and its targets.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
public enum TargetProtocol implements Option {
    HTTP("HTTP", "HTTP"),
    HTTPS("HTTPS", "HTTPS"),
    TCP("TCP", "TCP"),
    TLS("TLS", "TLS"),
    UDP("UDP", "UDP"),
    TCP_UDP("TCP_UDP", "TCP and UDP"),
    QUIC("QUIC", "QUIC"),
    TCP_QUIC("TCP_QUIC", "TCP and QUIC");

    private final String value;
    private final String label;

    TargetProtocol(String value, String label) {
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
