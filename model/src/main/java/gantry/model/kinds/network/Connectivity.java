package gantry.model.kinds.network;

import gantry.model.kind.Option;

/// Where a NAT gateway leads.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html
public enum Connectivity implements Option {
    PUBLIC("public", "Public"),
    PRIVATE("private", "Private");

    private final String value;
    private final String label;

    Connectivity(String value, String label) {
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
