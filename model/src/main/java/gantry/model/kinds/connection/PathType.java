package gantry.model.kinds.connection;

import gantry.model.kind.Option;

/// How an Ingress compares the path of a request.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types
public enum PathType implements Option {
    PREFIX("Prefix", "Prefix"),
    EXACT("Exact", "Exact"),
    IMPLEMENTATION_SPECIFIC("ImplementationSpecific", "Pattern of the controller");

    private final String value;
    private final String label;

    PathType(String value, String label) {
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
