package gantry.model.kinds.lambda;

import gantry.model.kind.Option;

/// From where a REST API is reached.
///
/// Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html
public enum EndpointType implements Option {
    REGIONAL("REGIONAL", "Regional"),
    EDGE("EDGE", "Edge-optimized"),
    PRIVATE("PRIVATE", "Private");

    private final String value;
    private final String label;

    EndpointType(String value, String label) {
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
