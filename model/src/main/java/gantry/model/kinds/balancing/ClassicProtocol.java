package gantry.model.kinds.balancing;

import gantry.model.kind.Option;

/// What a Classic Load Balancer speaks, to clients and to instances.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-listener-config.html
public enum ClassicProtocol implements Option {
    HTTP("HTTP", "HTTP"),
    HTTPS("HTTPS", "HTTPS"),
    TCP("TCP", "TCP"),
    SSL("SSL", "SSL");

    private final String value;
    private final String label;

    ClassicProtocol(String value, String label) {
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
