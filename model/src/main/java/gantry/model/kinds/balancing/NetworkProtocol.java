package gantry.model.kinds.balancing;

import gantry.model.kind.Option;

/// What a Network Load Balancer listens to.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html
public enum NetworkProtocol implements Option {
    TCP("TCP", "TCP"),
    TLS("TLS", "TLS"),
    UDP("UDP", "UDP"),
    TCP_UDP("TCP_UDP", "TCP and UDP"),
    QUIC("QUIC", "QUIC"),
    TCP_QUIC("TCP_QUIC", "TCP and QUIC");

    private final String value;
    private final String label;

    NetworkProtocol(String value, String label) {
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
