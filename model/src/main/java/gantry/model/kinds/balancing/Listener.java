package gantry.model.kinds.balancing;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Whole;

/// A port on which an Application Load Balancer listens.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
public final class Listener {

    private static final String PAGE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html";

    public static final Property<ListenerProtocol> PROTOCOL = Property.of(
            "protocol", Choice.of(ListenerProtocol.class))
            .judgedBy("elb/listener-protocol-and-port")
            .fallback(ListenerProtocol.HTTP)
            .about("HTTPS needs a certificate.")
            .source(PAGE);

    public static final Property<Long> PORT = Property.of("port", Whole.between(1, 65535))
            .judgedBy("elb/listener-protocol-and-port")
            .fallback(80L)
            .about("Usually 80 for HTTP and 443 for HTTPS.")
            .source(PAGE);

    public static final Property<String> CERTIFICATE_ARN = LoadBalancerProperties.CERTIFICATE_ARN
            .visibleWhen(Condition.when(PROTOCOL, ListenerProtocol.HTTPS))
            .source("https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html");

    /// Left out, it depends on the other listeners: hence no default.
    public static final Property<ListenerAction> DEFAULT_ACTION = Property.of(
            "defaultAction", Choice.of(ListenerAction.class))
            .visibleWhen(Condition.when(PROTOCOL, ListenerProtocol.HTTP))
            .about("What happens to requests. Without a choice, they are redirected when there is an HTTPS listener.")
            .source("https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html");

    public static final Structure TYPE = Structure.of(PROTOCOL, PORT, CERTIFICATE_ARN, DEFAULT_ACTION);

    private Listener() {}
}
