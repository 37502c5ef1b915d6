package gantry.model.kinds.eks;

import gantry.model.kind.Option;

/// Where a cluster looks up who may use its API.
///
/// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAccessConfigRequest.html
public enum AuthenticationMode implements Option {
    API("API", "Access entries"),
    API_AND_CONFIG_MAP("API_AND_CONFIG_MAP", "Access entries and aws-auth"),
    CONFIG_MAP("CONFIG_MAP", "aws-auth");

    private final String value;
    private final String label;

    AuthenticationMode(String value, String label) {
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
