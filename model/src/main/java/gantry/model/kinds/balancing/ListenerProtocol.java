package gantry.model.kinds.balancing;

import gantry.model.kind.Option;

/// What an Application Load Balancer listens to.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
public enum ListenerProtocol implements Option {
    HTTP("HTTP", "HTTP"),
    HTTPS("HTTPS", "HTTPS");

    private final String value;
    private final String label;

    ListenerProtocol(String value, String label) {
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
