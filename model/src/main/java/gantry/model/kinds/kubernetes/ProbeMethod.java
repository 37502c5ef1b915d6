package gantry.model.kinds.kubernetes;

import gantry.model.kind.Option;

/// How a probe asks a container whether it is well.
///
/// Source: https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
public enum ProbeMethod implements Option {
    HTTP("http", "HTTP request"),
    TCP("tcp", "TCP connection"),
    GRPC("grpc", "gRPC health check"),
    COMMAND("exec", "Command");

    private final String value;
    private final String label;

    ProbeMethod(String value, String label) {
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
