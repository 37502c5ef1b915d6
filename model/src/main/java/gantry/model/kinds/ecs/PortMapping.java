package gantry.model.kinds.ecs;

import gantry.model.kind.Choice;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;

/// A port on which a container listens.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html
public final class PortMapping {

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html";

    public static final Property<Long> CONTAINER_PORT = Property.of("containerPort", Whole.between(1, 65535))
            .required()
            .about("The port on which the program in the container listens.")
            .source(PAGE);

    /// 0 stands for a port chosen when the task starts, in network mode bridge.
    public static final Property<Long> HOST_PORT = Property.of("hostPort", Whole.between(0, 65535))
            .about("The port on the instance. Leave it out in network mode awsvpc; 0 chooses a free one in bridge.")
            .source(PAGE);

    public static final Property<TransportProtocol> PROTOCOL = Property.of(
            "protocol", Choice.of(TransportProtocol.class))
            .fallback(TransportProtocol.TCP)
            .about("The transport protocol.")
            .source(PAGE);

    public static final Property<String> NAME = Property.of(
            "name",
            Text.matching(
                    "[a-z0-9_][a-z0-9_-]{0,63}",
                    "1 to 64 lower-case letters, digits, '_' or '-', not '-' at the start"))
            .about("A name for the port, which Service Connect and Kubernetes use.")
            .source(PAGE);

    public static final Property<AppProtocol> APP_PROTOCOL = Property.of("appProtocol", Choice.of(AppProtocol.class))
            .title("Application protocol")
            .about("What is spoken on the port. Service Connect counts requests when it knows.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(CONTAINER_PORT, HOST_PORT, PROTOCOL, NAME, APP_PROTOCOL);

    private PortMapping() {}
}
