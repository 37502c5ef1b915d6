package gantry.model.kinds.balancing;

import gantry.model.kind.Option;

/// From where a load balancer can be reached.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
public enum Scheme implements Option {
    INTERNET_FACING("internet-facing", "Internet-facing"),
    INTERNAL("internal", "Internal");

    private final String value;
    private final String label;

    Scheme(String value, String label) {
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
