package gantry.export.kubernetes;

import gantry.model.kinds.ecs.AppProtocol;

/// How Kubernetes spells what is spoken on a port.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/service/#application-protocol
final class AppProtocols {

    private AppProtocols() {}

    static String spelt(AppProtocol protocol) {
        return switch (protocol) {
            case HTTP -> "http";
            case HTTP2 -> "kubernetes.io/h2c";
            case GRPC -> "grpc";
        };
    }
}
