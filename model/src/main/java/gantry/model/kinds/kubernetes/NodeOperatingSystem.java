package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// The operating system of the nodes that pods may run on.
///
/// Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-os
public enum NodeOperatingSystem implements Option {
    LINUX("linux", "Linux"),
    WINDOWS("windows", "Windows");

    private final String value;
    private final String label;

    NodeOperatingSystem(String value, String label) {
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
