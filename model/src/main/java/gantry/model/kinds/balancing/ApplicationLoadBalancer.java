package gantry.model.kinds.balancing;

import gantry.model.kind.Cardinality;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;

/// Distributes HTTP requests by host and path; target groups, rules and security groups are derived.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html
public final class ApplicationLoadBalancer {

    public static final String ID = "aws.elb.application";

    private static final String GUIDE = LoadBalancerProperties.GUIDE + "application/";
    private static final String ATTRIBUTES = GUIDE + "edit-load-balancer-attributes.html";
    private static final String ANNOTATION = "/metadata/annotations/alb.ingress.kubernetes.io~1";

    public static final Property<Scheme> SCHEME = LoadBalancerProperties.SCHEME
            .to(Target.KUBERNETES, "Ingress", ANNOTATION + "scheme");

    /// 50 is the quota of listeners: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
    public static final Property<List<Values>> LISTENERS = Property.of("listeners", new ListOf<>(Listener.TYPE, 50))
            .fallback(List.of(
                    Values.EMPTY.with(Listener.PROTOCOL, ListenerProtocol.HTTP).with(Listener.PORT, 80L)))
            .group("General")
            .about("The ports on which the load balancer listens. With HTTPS present, HTTP is redirected to it.")
            .source(GUIDE + "load-balancer-listeners.html")
            .unbound(Target.CLOUDFORMATION, "a resource for each listener")
            .unbound(Target.KUBERNETES, Reasons.DERIVED);

    public static final Property<CidrBlock> INGRESS_CIDR = LoadBalancerProperties.INGRESS_CIDR
            .source(GUIDE + "load-balancer-update-security-groups.html")
            .to(Target.KUBERNETES, "Ingress", ANNOTATION + "inbound-cidrs");

    /// The range is from https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
    public static final Property<Long> IDLE_TIMEOUT = Property.of("idleTimeout", Seconds.between(1, 4000))
            .fallback(60L)
            .unit("seconds")
            .group("Attributes")
            .about("Connections on which nothing is sent for so long are closed.")
            .source(ATTRIBUTES)
            .unbound(Target.CLOUDFORMATION, LoadBalancerProperties.ATTRIBUTE)
            .unbound(Target.KUBERNETES, LoadBalancerProperties.ATTRIBUTE);

    public static final Property<Boolean> DROP_INVALID_HEADERS = Property.of("dropInvalidHeaders", new Flag())
            .fallback(true)
            .group("Attributes")
            .about("Removes headers with names that HTTP doesn't allow before targets see them.")
            .source(ATTRIBUTES)
            .unbound(Target.CLOUDFORMATION, LoadBalancerProperties.ATTRIBUTE)
            .unbound(Target.KUBERNETES, LoadBalancerProperties.ATTRIBUTE);

    public static final Property<Boolean> DELETION_PROTECTION = LoadBalancerProperties.DELETION_PROTECTION
            .source(ATTRIBUTES)
            .unbound(Target.KUBERNETES, LoadBalancerProperties.ATTRIBUTE);

    public static final NodeKind KIND = LoadBalancerRows.begin(ID, 2)
            .title("Application Load Balancer")
            .about("Distributes HTTP and HTTPS requests to the tasks of services or to functions, by host and path.")
            .explain(
                    "Choose it for websites and HTTP APIs. It ends TLS, routes by host name and path, and sends requests "
                            + "only to tasks that pass their health check.",
                    "For databases, brokers and other protocols than HTTP use a Network Load Balancer; the same goes for "
                            + "fixed addresses. A single function can do with a function URL or an HTTP API.",
                    "It needs subnets in at least 2 Availability Zones, each a /27 or larger with 8 free addresses. It has "
                            + "up to 50 listeners, 5 security groups and 100 rules besides the defaults.",
                    "You pay for each hour it exists and for its capacity units, which grow with new connections, open "
                            + "connections, bytes and rule evaluations. Public addresses cost extra.")
            .source(GUIDE + "introduction.html")
            .icon("load-balancer")
            .keywords("alb", "elb", "load balancer", "http", "https", "ingress", "target group", "listener",
                    "reverse proxy")
            .properties(SCHEME, LISTENERS, INGRESS_CIDR, IDLE_TIMEOUT, DROP_INVALID_HEADERS, DELETION_PROTECTION)
            .fact(ApplicationLoadBalancer::fact)
            .badges(sight -> LoadBalancerRows.badges(sight.values().value(SCHEME)))
            .names(LoadBalancerRows.names(), "web")
            .to(
                    Targets.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, Cardinality.MANY, "ALB only, 1 function per target group"),
                    "target group type lambda + permission elasticloadbalancing.amazonaws.com")
            .to(
                    Forwards.ID,
                    TargetGroup.ID,
                    Cardinality.out(0, Cardinality.MANY, "1..n per action, weights"),
                    "DefaultActions / ListenerRule")
            .refuses(LoadBalancerRows.noBalancerBehind(ID))
            .expects(
                    Expectation.of(Expectation.Side.FILLED, "it has no listener", LISTENERS.name()),
                    Expectation.of(
                            Expectation.Side.OUT,
                            "it forwards requests to no service and no function",
                            Targets.ID,
                            Forwards.ID))
            .resource(Target.CLOUDFORMATION, "LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .resource(Target.CLOUDFORMATION, "Listener", "AWS::ElasticLoadBalancingV2::Listener")
            .resource(Target.KUBERNETES, "Ingress", "networking.k8s.io/v1/Ingress")
            .build();

    private ApplicationLoadBalancer() {}

    private static String fact(Values values) {
        return LoadBalancerRows.fact(
                values.value(SCHEME),
                values.value(LISTENERS).stream()
                        .map(each -> each.value(Listener.PROTOCOL).label() + " :" + each.value(Listener.PORT)));
    }
}
