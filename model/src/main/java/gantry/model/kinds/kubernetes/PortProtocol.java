package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// The transport protocol of a port of a pod or Service.
///
/// Source: https://kubernetes.io/docs/reference/networking/service-protocols/
public enum PortProtocol implements Option {
    TCP("TCP", "TCP"),
    UDP("UDP", "UDP");

    private final String value;
    private final String label;

    PortProtocol(String value, String label) {
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
