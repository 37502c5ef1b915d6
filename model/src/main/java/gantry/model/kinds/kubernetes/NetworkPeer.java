package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import java.util.List;
import java.util.Map;

/// Somebody with whom pods may talk: pods, or an address block, on some ports.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors
public final class NetworkPeer {

    private static final String PAGE = "https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors";

    public static final Property<CidrBlock> CIDR = Property.of("cidr", new Cidr(0, 32))
            .title("Address block")
            .about("Addresses outside the cluster, such as the subnets of a load balancer. It stands alone, without "
                    + "namespace and labels.")
            .source(PAGE);

    public static final Property<String> NAMESPACE = Property.of(
            "namespace", Text.matching("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", "the name of a namespace"))
            .about("The namespace of the pods. Without one, that of the policy.")
            .source(PAGE);

    public static final Property<Map<String, String>> LABELS = Property.of("labels", KubernetesLabels.MAP)
            .checkedBy(KubernetesLabels.RULE)
            .about("Labels that the pods have. Without any, all pods of the namespace are meant.")
            .source(PAGE);

    public static final Property<List<Long>> PORTS = Property.of("ports", new ListOf<>(ContainerPort.NUMBER, 100))
            .about("The ports that are allowed. Without any, all are.")
            .source(PAGE);

    public static final Property<PortProtocol> PROTOCOL = Property.of("protocol", Choice.of(PortProtocol.class))
            .fallback(PortProtocol.TCP)
            .about("The transport protocol of the ports.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(CIDR, NAMESPACE, LABELS, PORTS, PROTOCOL);

    private NetworkPeer() {}
}
