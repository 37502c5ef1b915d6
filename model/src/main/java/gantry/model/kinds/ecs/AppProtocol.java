package gantry.model.kinds.ecs;

import gantry.model.kind.Option;

/// What is spoken on a port, for Service Connect.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html
public enum AppProtocol implements Option {
    HTTP("http", "HTTP"),
    HTTP2("http2", "HTTP/2"),
    GRPC("grpc", "gRPC");

    private final String value;
    private final String label;

    AppProtocol(String value, String label) {
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
