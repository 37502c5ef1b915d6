package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// From where a Service can be reached.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types
public enum ServiceType implements Option {
    CLUSTER_IP("ClusterIP", "Cluster IP"),
    HEADLESS("Headless", "Headless"),
    NODE_PORT("NodePort", "Node port"),
    LOAD_BALANCER("LoadBalancer", "Load balancer");

    private final String value;
    private final String label;

    ServiceType(String value, String label) {
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
