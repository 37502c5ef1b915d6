package gantry.model.kinds.balancing;

import gantry.model.kind.Cardinality;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Targets;
import java.util.List;

/// Distributes connections of any protocol over TCP or UDP; target groups and security groups are derived.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html
public final class NetworkLoadBalancer {

    public static final String ID = "aws.elb.network";

    private static final String GUIDE = LoadBalancerProperties.GUIDE + "network/";
    private static final String ATTRIBUTES = GUIDE + "edit-load-balancer-attributes.html";

    public static final Property<Scheme> SCHEME = LoadBalancerProperties.SCHEME;

    /// 50 is the quota of listeners: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-limits.html
    public static final Property<List<Values>> LISTENERS = Property
            .of("listeners", new ListOf<>(NetworkListener.TYPE, 50))
            .fallback(List.of(Values.EMPTY
                    .with(NetworkListener.PROTOCOL, NetworkProtocol.TCP)
                    .with(NetworkListener.PORT, 80L)))
            .group("General")
            .about("The ports on which the load balancer listens. Each forwards to one target group.")
            .source(GUIDE + "load-balancer-listeners.html")
            .unbound(Target.CLOUDFORMATION, "a resource for each listener");

    public static final Property<Boolean> HIGH_PERFORMANCE = Property.of("highPerformance", new Flag())
            .fallback(false)
            .group("General")
            .about("Says that millions of requests or very short delays are the reason for this load balancer; only "
                    + "checks read it.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html")
            .unbound(Target.CLOUDFORMATION, "a remark for checks only");

    public static final Property<CidrBlock> INGRESS_CIDR = LoadBalancerProperties.INGRESS_CIDR
            .source(GUIDE + "load-balancer-security-groups.html");

    public static final Property<Boolean> PRESERVE_CLIENT_IP = Property.of("preserveClientIp", new Flag())
            .title("Keep clients' addresses")
            .fallback(false)
            .group("Network")
            .about("Targets see who connects instead of the load balancer. Always so for UDP.")
            .source(GUIDE + "edit-target-group-attributes.html")
            .unbound(Target.CLOUDFORMATION, "an item of the attributes of its target groups");

    public static final Property<Boolean> CROSS_ZONE = LoadBalancerProperties.CROSS_ZONE
            .source(ATTRIBUTES)
            .unbound(Target.CLOUDFORMATION, LoadBalancerProperties.ATTRIBUTE);

    public static final Property<Boolean> DELETION_PROTECTION = LoadBalancerProperties.DELETION_PROTECTION
            .source(ATTRIBUTES);

    public static final NodeKind KIND = LoadBalancerRows.begin(ID, 1)
            .title("Network Load Balancer")
            .about("Distributes TCP, TLS and UDP connections to the tasks of services without looking inside.")
            .explain(
                    "Choose it for protocols other than HTTP, such as databases, MQTT or DNS, for fixed addresses, for "
                            + "very high loads, and behind AWS PrivateLink.",
                    "For websites and HTTP APIs use an Application Load Balancer, which routes by host and path. It can't "
                            + "call functions.",
                    "It has up to 50 listeners and one target group for each. Security groups can be added only if it got "
                            + "one when it was created. One subnet is enough, one in each zone is better.",
                    "You pay for each hour it exists and for its capacity units, which grow with new connections, open "
                            + "connections and bytes. Traffic between zones may cost extra.")
            .source(GUIDE + "introduction.html")
            .icon("network-load-balancer")
            .keywords("nlb", "elb", "load balancer", "tcp", "udp", "tls", "static ip", "privatelink", "layer 4")
            .properties(
                    SCHEME,
                    LISTENERS,
                    HIGH_PERFORMANCE,
                    INGRESS_CIDR,
                    PRESERVE_CLIENT_IP,
                    CROSS_ZONE,
                    DELETION_PROTECTION)
            .fact(NetworkLoadBalancer::fact)
            .badges(sight -> LoadBalancerRows.badges(sight.values().value(SCHEME)))
            .names(LoadBalancerRows.names(), "edge")
            .to(
                    Targets.ID,
                    ApplicationLoadBalancer.ID,
                    Cardinality.out(0, Cardinality.MANY, "NLB -> ALB only"),
                    "target group type alb (TCP; target group port = a listener port of the ALB)")
            .to(
                    Forwards.ID,
                    TargetGroup.ID,
                    Cardinality.out(0, Cardinality.MANY, "1..n per action, weights"),
                    "DefaultActions / ListenerRule")
            .refuses(LoadBalancerRows.noFunctions(ID))
            .expects(
                    Expectation.of(Expectation.Side.FILLED, "it has no listener", LISTENERS.name()),
                    Expectation.of(Expectation.Side.OUT, "it forwards connections nowhere", Targets.ID, Forwards.ID))
            .resource(Target.CLOUDFORMATION, "LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .resource(Target.CLOUDFORMATION, "Listener", "AWS::ElasticLoadBalancingV2::Listener")
            .build();

    private NetworkLoadBalancer() {}

    private static String fact(Values values) {
        return LoadBalancerRows.fact(
                values.value(SCHEME),
                values.value(LISTENERS).stream()
                        .map(each -> each.value(NetworkListener.PROTOCOL).label() + " :"
                                + each.value(NetworkListener.PORT)));
    }
}
