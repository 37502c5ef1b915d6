package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Conversion;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import java.util.List;

/// A port of a Service and the port of the pods that it leads to. Its fields are called as in Kubernetes.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports
public final class ServicePort {

    private static final String PAGE = "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports";

    /// Judges the numbers and names of ports with a message of its own.
    static final String RULE = "kubernetes/service-and-ingress-ports";

    public static final Property<String> NAME = Property.of("name", ContainerPort.PORT_NAME)
            .about("A name for the port, which is needed when there are several.")
            .source(PAGE);

    public static final Property<Long> PORT = Property.of("port", ContainerPort.NUMBER)
            .checkedBy(RULE)
            .fallback(80L)
            .about("The port on which callers reach the Service.")
            .source(PAGE);

    public static final Property<String> TARGET_PORT = Property.of("targetPort", Probe.PORT_REFERENCE)
            .checkedBy(RULE)
            .about("The number or name of the port of the pods. Without one, the port that the connection names, or "
                    + "the same number.")
            .source(PAGE);

    public static final Property<PortProtocol> PROTOCOL = Property.of("protocol", Choice.of(PortProtocol.class))
            .fallback(PortProtocol.TCP)
            .about("The transport protocol.")
            .source(PAGE);

    public static final Property<String> APP_PROTOCOL = Property.of(
            "appProtocol",
            Text.matching("([a-z0-9.-]+/)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", "a name such as http")
                    .suggest(List.of("http", "https", "kubernetes.io/h2c", "kubernetes.io/ws")))
            .title("Application protocol")
            .about("What is spoken on the port.")
            .source("https://kubernetes.io/docs/concepts/services-networking/service/#application-protocol");

    /// The range is the default of Kubernetes: https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
    public static final Property<Long> NODE_PORT = Property.of("nodePort", Whole.between(30_000, 32_767))
            .checkedBy(RULE)
            .about("The port on every node, for Services of type NodePort. Without one, Kubernetes chooses it.")
            .source("https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport");

    public static final Structure TYPE = Structure.of(NAME, PORT, TARGET_PORT, PROTOCOL, APP_PROTOCOL, NODE_PORT);

    private static final ListOf<Values> LIST = ListOf.of(TYPE);

    private ServicePort() {}

    /// The list of ports of a Service, where a target port is a number or a name.
    static Conversion<List<Values>> spelling() {
        return new Conversion<>(
                ports -> ports.stream().map(port -> write(port).raw()).toList(),
                json -> LIST.read(json).map(ports -> ports.stream().map(ServicePort::read).toList()));
    }

    private static Values write(Values port) {
        Values written = port.with(PORT, port.value(PORT)).with(PROTOCOL, port.value(PROTOCOL));
        return port.get(TARGET_PORT)
                .map(target -> written.withRaw(TARGET_PORT.name(), Quantities.number(target)))
                .orElse(written);
    }

    private static Values read(Values port) {
        return port.raw().get(TARGET_PORT.name()) instanceof Long number
                ? port.with(TARGET_PORT, number.toString())
                : port;
    }
}
