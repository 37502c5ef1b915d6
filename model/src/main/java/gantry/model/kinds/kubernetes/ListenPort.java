package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Conversion;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ListenerProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A port on which the load balancer of an Ingress listens.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html
public final class ListenPort {

    private static final String PAGE = "https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html";

    public static final Property<ListenerProtocol> PROTOCOL = Property.of(
            "protocol", Choice.of(ListenerProtocol.class))
            .fallback(ListenerProtocol.HTTP)
            .about("HTTPS needs a certificate.")
            .source(PAGE);

    public static final Property<Long> PORT = Property.of("port", ContainerPort.NUMBER)
            .fallback(80L)
            .about("Usually 80 for HTTP and 443 for HTTPS.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(PROTOCOL, PORT);

    private static final Pattern ENTRY = Pattern.compile("\\{\"(HTTPS?)\": ?(\\d{1,5})}");

    private ListenPort() {}

    /// The text of an annotation, such as `[{"HTTP":80},{"HTTPS":443}]`.
    ///
    /// Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#listen-ports
    static Conversion<List<Values>> spelling() {
        return new Conversion<>(ListenPort::write, json -> json instanceof String text ? read(text) : Optional.empty());
    }

    private static Object write(List<Values> ports) {
        return ports.stream()
                .map(port -> "{\"" + port.value(PROTOCOL).value() + "\":" + port.value(PORT) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Optional<List<Values>> read(String text) {
        var ports = new ArrayList<Values>();
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            ports.add(Values.EMPTY
                    .withRaw(PROTOCOL.name(), entry.group(1))
                    .with(PORT, Long.valueOf(entry.group(2))));
        }
        return ports.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(ports));
    }
}
