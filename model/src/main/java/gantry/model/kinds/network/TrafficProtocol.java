package gantry.model.kinds.network;

import gantry.model.kind.Option;

/// What a rule of a security group lets through.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
public enum TrafficProtocol implements Option {
    TCP("tcp", "TCP"),
    UDP("udp", "UDP"),
    ICMP("icmp", "ICMP"),
    ALL("all", "All traffic");

    private final String value;
    private final String label;

    TrafficProtocol(String value, String label) {
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
