package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// Whether a load balancer reaches pods by their own address or through ports of the nodes.
///
/// Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#target-type
public enum PodTargetType implements Option {
    IP("ip", "Pod addresses"),
    INSTANCE("instance", "Ports of the nodes");

    private final String value;
    private final String label;

    PodTargetType(String value, String label) {
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
