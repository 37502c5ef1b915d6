package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// The processor of the nodes that pods may run on, as Kubernetes names it.
///
/// Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-arch
public enum NodeArchitecture implements Option {
    AMD64("amd64", "x86-64"),
    ARM64("arm64", "ARM64 (Graviton)");

    private final String value;
    private final String label;

    NodeArchitecture(String value, String label) {
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
