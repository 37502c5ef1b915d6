package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// Whether the requests of one client go to one pod.
///
/// Source: https://kubernetes.io/docs/reference/networking/virtual-ips/#session-affinity
public enum SessionAffinity implements Option {
    NONE("None", "None"),
    CLIENT_IP("ClientIP", "By client address");

    private final String value;
    private final String label;

    SessionAffinity(String value, String label) {
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
