package gantry.model.kinds.balancing;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Whole;

/// A port on which a Network Load Balancer listens.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html
public final class NetworkListener {

    private static final String GUIDE = LoadBalancerProperties.GUIDE + "network/";
    private static final String PAGE = GUIDE + "load-balancer-listeners.html";

    public static final Property<NetworkProtocol> PROTOCOL = Property.of("protocol", Choice.of(NetworkProtocol.class))
            .judgedBy("elb/listener-protocol-and-port")
            .fallback(NetworkProtocol.TCP)
            .about("TCP passes everything through, also encrypted traffic. TLS ends the encryption here.")
            .source(PAGE);

    public static final Property<Long> PORT = Property.of("port", Whole.between(1, 65535))
            .judgedBy("elb/listener-protocol-and-port")
            .fallback(80L)
            .about("Each port can be listened to once; TCP and UDP on one port are one listener for both.")
            .source(PAGE);

    public static final Property<String> CERTIFICATE_ARN = LoadBalancerProperties.CERTIFICATE_ARN
            .visibleWhen(Condition.when(PROTOCOL, NetworkProtocol.TLS))
            .source(GUIDE + "tls-listener-certificates.html");

    public static final Structure TYPE = Structure.of(PROTOCOL, PORT, CERTIFICATE_ARN);

    private NetworkListener() {}
}
