package gantry.model.kinds.network;

import gantry.model.kind.Option;

/// How many NAT gateways a VPC has.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
public enum NatMode implements Option {
    SINGLE("SINGLE", "One for the VPC"),
    PER_ZONE("PER_ZONE", "One per Availability Zone");

    private final String value;
    private final String label;

    NatMode(String value, String label) {
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
