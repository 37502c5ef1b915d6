package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;

/// A port on which a container of a pod listens. Its fields are called as in Kubernetes.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
public final class ContainerPort {

    private static final String PAGE = "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports";

    /// At most 15 of these characters, with a letter: https://www.rfc-editor.org/rfc/rfc6335#section-5.1
    static final Text PORT_NAME = Text.matching(
            "(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*",
            "1 to 15 lower-case letters, digits or '-', with a letter and no '-' at an end");

    static final Whole NUMBER = Whole.between(1, 65_535);

    public static final Property<String> NAME = Property.of("name", PORT_NAME)
            .checkedBy("kubernetes/valid-object-name")
            .about("A name by which Services and probes refer to the port.")
            .source("https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports");

    public static final Property<Long> CONTAINER_PORT = Property.of("containerPort", NUMBER)
            .required()
            .about("The port on which the program in the container listens.")
            .source(PAGE);

    public static final Property<PortProtocol> PROTOCOL = Property.of("protocol", Choice.of(PortProtocol.class))
            .fallback(PortProtocol.TCP)
            .about("The transport protocol.")
            .source(PAGE);

    public static final Property<Long> HOST_PORT = Property.of("hostPort", NUMBER)
            .about("The same port on the node. Only one pod on each node can have it, and none on Fargate.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/fargate.html");

    public static final Structure TYPE = Structure.of(NAME, CONTAINER_PORT, PROTOCOL, HOST_PORT);

    private ContainerPort() {}
}
