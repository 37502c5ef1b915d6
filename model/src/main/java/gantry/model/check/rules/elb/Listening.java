package gantry.model.check.rules.elb;

import gantry.model.check.FieldPath;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.TransportProtocol;
import java.util.List;
import java.util.Optional;

/// One listener of a load balancer of any type, read as it stands there: its protocol may be one that the type doesn't
/// know.
record Listening(Node balancer, BalancerType type, int index, Values values) {

    /// The largest port.
    private static final long LAST_PORT = 65_535;

    private static final List<String> ENCRYPTED = List.of("HTTPS", "TLS", "SSL");
    private static final List<String> TCP_ONLY = List.of("HTTP", "HTTPS", "TCP", "TLS", "SSL");
    private static final List<String> UDP_ONLY = List.of("UDP", "QUIC");

    String protocol() {
        Property<?> property = type.fields().protocol();
        Object json = values.raw().get(property.name());
        return String.valueOf(json == null ? property.fallbackJson().orElse("") : json);
    }

    boolean isSpoken() {
        return type.spoken().contains(protocol());
    }

    /// The port; empty when it is none.
    Optional<Long> port() {
        Property<Long> property = type.fields().port();
        Optional<Long> number = values.has(property) ? values.get(property) : property.fallback();
        return number.filter(port -> port >= 1 && port <= LAST_PORT);
    }

    boolean isUsable() {
        return isSpoken() && port().isPresent();
    }

    boolean isEncrypted() {
        return ENCRYPTED.contains(protocol());
    }

    /// What stands for the certificate, in whatever form; empty when nothing does.
    Optional<Object> certificate() {
        return Optional.ofNullable(values.raw().get(type.fields().certificate().name()))
                .filter(json -> !String.valueOf(json).isBlank());
    }

    boolean hasCertificate() {
        return certificate().isPresent();
    }

    /// Whether what arrives here can be sent on to a port of this protocol.
    boolean fits(TransportProtocol transport) {
        return !(transport == TransportProtocol.UDP ? TCP_ONLY : UDP_ONLY).contains(protocol());
    }

    FieldPath at(Property<?> field) {
        return FieldPath.of(type.listeners()).item(index).child(field);
    }

    /// Such as `HTTP:80`.
    String text() {
        Object json = values.raw().get(type.fields().port().name());
        return protocol() + ":" + (json == null ? type.fields().port().fallback().orElse(0L) : json);
    }
}
