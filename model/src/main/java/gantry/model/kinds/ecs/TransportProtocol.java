package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// The protocol of a port mapping.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html
public enum TransportProtocol implements Option {
    TCP("tcp", "TCP"),
    UDP("udp", "UDP");

    private final String value;
    private final String label;

    TransportProtocol(String value, String label) {
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
