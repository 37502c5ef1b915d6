package gantry.model.kinds.connection;

import gantry.model.kind.Option;

/// How a workload gets the data of a ConfigMap or Secret.
///
/// Source: https://kubernetes.io/docs/concepts/configuration/configmap/#using-configmaps
public enum ReadingWay implements Option {
    ENVIRONMENT("environment", "Environment variables"),
    VOLUME("volume", "Files in a volume"),
    IMAGE_PULL("imagePull", "Log-in for pulling images");

    private final String value;
    private final String label;

    ReadingWay(String value, String label) {
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
