package gantry.model.kinds.balancing;

import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Flag;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;

/// What can be set on several kinds of load balancers; each kind adds its bindings and the page of its own guide.
final class LoadBalancerProperties {

    static final String GUIDE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/";

    /// Why an attribute has no place of its own.
    static final String ATTRIBUTE = "an item of the load balancer's attributes";

    static final Property<Scheme> SCHEME = Property.of("scheme", Choice.of(Scheme.class))
            .fallback(Scheme.INTERNET_FACING)
            .group("General")
            .about("An internet-facing load balancer stands in public subnets; an internal one has private addresses only.")
            .source(GUIDE + "userguide/how-elastic-load-balancing-works.html")
            .to(Target.CLOUDFORMATION, "LoadBalancer", "/Scheme");

    static final Property<CidrBlock> INGRESS_CIDR = Property.of("ingressCidr", new Cidr(0, 32))
            .title("Clients' CIDR block")
            .fallback(new CidrBlock(0, 0))
            .parameter()
            .group("Network")
            .about("Only clients with these addresses may connect. 0.0.0.0/0 stands for everybody.")
            .unbound(Target.CLOUDFORMATION, "a rule of the derived security group");

    static final Property<Boolean> CROSS_ZONE = Property.of("crossZone", new Flag())
            .title("Balance across zones")
            .fallback(true)
            .group("Attributes")
            .about("Sends traffic to the targets of all zones evenly, also when one zone has fewer of them.");

    static final Property<Boolean> DELETION_PROTECTION = Property.of("deletionProtection", new Flag())
            .fallback(false)
            .group("Attributes")
            .about("Keeps the load balancer from being deleted by mistake; a stack with it can't be deleted either.")
            .unbound(Target.CLOUDFORMATION, ATTRIBUTE);

    /// The form of the address of a certificate.
    static final Property<String> CERTIFICATE_ARN = Property.of(
            "certificateArn",
            Text.matching(
                    "arn:aws[a-z-]*:(acm|iam):[a-z0-9-]*:\\d{12}:.+", "the ARN of a certificate in ACM or IAM"))
            .title("Certificate ARN")
            .about("The certificate that clients see.");

    private LoadBalancerProperties() {}
}
