package gantry.model.kinds.balancing;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;

/// A port on which a load balancer listens.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
public final class Listener {

    private static final String PAGE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html";

    public static final Property<ListenerProtocol> PROTOCOL = Property.of(
            "protocol", Choice.of(ListenerProtocol.class))
            .fallback(ListenerProtocol.HTTP)
            .about("HTTPS needs a certificate.")
            .source(PAGE);

    public static final Property<Long> PORT = Property.of("port", Whole.between(1, 65535))
            .fallback(80L)
            .about("Usually 80 for HTTP and 443 for HTTPS.")
            .source(PAGE);

    public static final Property<String> CERTIFICATE_ARN = Property.of(
            "certificateArn",
            Text.matching(
                    "arn:aws[a-z-]*:(acm|iam):[a-z0-9-]*:\\d{12}:.+", "the ARN of a certificate in ACM or IAM"))
            .title("Certificate ARN")
            .visibleWhen(Condition.when(PROTOCOL, ListenerProtocol.HTTPS))
            .about("The certificate that clients see.")
            .source("https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html");

    public static final Structure TYPE = Structure.of(PROTOCOL, PORT, CERTIFICATE_ARN);

    private Listener() {}
}
