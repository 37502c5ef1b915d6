package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// What a Secret is for, which decides the keys that it must have.
///
/// Source: https://kubernetes.io/docs/concepts/configuration/secret/#secret-types
public enum SecretType implements Option {
    OPAQUE("Opaque", "Any keys"),
    REGISTRY("kubernetes.io/dockerconfigjson", "Registry log-in"),
    TLS("kubernetes.io/tls", "TLS certificate"),
    BASIC_AUTH("kubernetes.io/basic-auth", "User and password");

    private final String value;
    private final String label;

    SecretType(String value, String label) {
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
