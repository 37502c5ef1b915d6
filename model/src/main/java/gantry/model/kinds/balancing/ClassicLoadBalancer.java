package gantry.model.kinds.balancing;

import gantry.model.kind.CidrBlock;
import gantry.model.kind.Condition;
import gantry.model.kind.Conversion;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.Targets;
import java.util.List;

/// The load balancer of the previous generation, which forwards to a fixed port of instances.
///
/// The ranges of the health check are those of
/// https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_HealthCheck.html
public final class ClassicLoadBalancer {

    public static final String ID = "aws.elb.classic";

    private static final String GUIDE = LoadBalancerProperties.GUIDE + "classic/";
    private static final String HEALTH = GUIDE + "elb-healthchecks.html";
    private static final String DRAINING = GUIDE + "config-conn-drain.html";
    private static final String ROLE = "LoadBalancer";

    public static final Property<Scheme> SCHEME = LoadBalancerProperties.SCHEME;

    /// 100 is the quota of listeners: https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-limits.html
    public static final Property<List<Values>> LISTENERS = Property
            .of("listeners", new ListOf<>(ClassicListener.TYPE, 100))
            .fallback(List.of(Values.EMPTY
                    .with(ClassicListener.PROTOCOL, ClassicProtocol.HTTP)
                    .with(ClassicListener.LOAD_BALANCER_PORT, 80L)
                    .with(ClassicListener.INSTANCE_PORT, 80L)))
            .group("General")
            .about("The ports on which the load balancer listens, each with the port of the instances behind it.")
            .source(GUIDE + "elb-listener-config.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Listeners", ClassicListener.spelling());

    public static final Property<CidrBlock> INGRESS_CIDR = LoadBalancerProperties.INGRESS_CIDR
            .source(GUIDE + "elb-vpc-security-groups.html");

    public static final Property<String> HEALTH_CHECK_TARGET = Property.of(
            "healthCheckTarget",
            Text.matching(
                    "(TCP|SSL):[1-9]\\d{0,4}|HTTPS?:[1-9]\\d{0,4}/\\S*", "a target such as HTTP:80/health or TCP:80"))
            .title("Target of the check")
            .fallback("HTTP:80/")
            .group("Health check")
            .about("What each instance is asked: protocol, port and, for HTTP, a path.")
            .source(HEALTH)
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheck/Target");

    public static final Property<Long> HEALTH_CHECK_INTERVAL = Property.of("healthCheckInterval",
            Seconds.between(5, 300))
            .fallback(15L)
            .unit("seconds")
            .group("Health check")
            .about("The time between two checks; longer than the timeout.")
            .source(HEALTH)
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheck/Interval", Conversion.wholeAsText());

    public static final Property<Long> HEALTH_CHECK_TIMEOUT = Property.of("healthCheckTimeout", Seconds.between(2, 60))
            .fallback(5L)
            .unit("seconds")
            .group("Health check")
            .about("How long an answer may take before the check counts as failed.")
            .source(HEALTH)
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheck/Timeout", Conversion.wholeAsText());

    public static final Property<Long> HEALTHY_THRESHOLD = Property.of("healthyThreshold", Whole.between(2, 10))
            .fallback(2L)
            .unit("checks")
            .group("Health check")
            .about("So many good checks in a row make an instance healthy.")
            .source(HEALTH)
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheck/HealthyThreshold", Conversion.wholeAsText());

    public static final Property<Long> UNHEALTHY_THRESHOLD = Property.of("unhealthyThreshold", Whole.between(2, 10))
            .fallback(3L)
            .unit("checks")
            .group("Health check")
            .about("So many failed checks in a row make an instance unhealthy.")
            .source(HEALTH)
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheck/UnhealthyThreshold", Conversion.wholeAsText());

    public static final Property<Boolean> CROSS_ZONE = LoadBalancerProperties.CROSS_ZONE
            .source(GUIDE + "enable-disable-crosszone-lb.html")
            .to(Target.CLOUDFORMATION, ROLE, "/CrossZone");

    public static final Property<Boolean> CONNECTION_DRAINING = Property.of("connectionDraining", new Flag())
            .fallback(true)
            .group("Attributes")
            .about("Lets an instance that leaves finish its open requests.")
            .source(DRAINING)
            .to(Target.CLOUDFORMATION, ROLE, "/ConnectionDrainingPolicy/Enabled");

    /// The range is from https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html
    public static final Property<Long> DRAINING_TIMEOUT = Property.of("drainingTimeout", Seconds.between(1, 3600))
            .visibleWhen(Condition.when(CONNECTION_DRAINING, true))
            .fallback(60L)
            .unit("seconds")
            .group("Attributes")
            .about("After so long, requests that are still open are cut off.")
            .source(DRAINING)
            .to(Target.CLOUDFORMATION, ROLE, "/ConnectionDrainingPolicy/Timeout");

    /// The range is from https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-idle-timeout.html
    public static final Property<Long> IDLE_TIMEOUT = Property.of("idleTimeout", Seconds.between(1, 4000))
            .fallback(60L)
            .unit("seconds")
            .group("Attributes")
            .about("Connections on which nothing is sent for so long are closed.")
            .source(GUIDE + "config-idle-timeout.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ConnectionSettings/IdleTimeout");

    public static final NodeKind KIND = LoadBalancerRows.begin(ID, 1)
            .title("Classic Load Balancer")
            .about("The previous generation of load balancers. It forwards to a fixed port of EC2 instances and is not "
                    + "recommended for new designs.")
            .explain(
                    "Draw it only to show a system that has one already. For ECS it serves tasks on EC2 instances in the "
                            + "network modes bridge or host.",
                    "Never for something new, and never for Fargate or the network mode awsvpc, which it can't reach. Use "
                            + "an Application Load Balancer for HTTP and a Network Load Balancer for everything else.",
                    "It knows no paths, no target groups and no ports chosen at start. A service has at most 1 of them, "
                            + "without health checks by the container and without service discovery.",
                    "You pay for each hour it exists and for each gigabyte that passes through it.")
            .source(GUIDE + "introduction.html")
            .icon("classic-load-balancer")
            .keywords("clb", "elb", "load balancer", "legacy", "previous generation", "elb classic")
            .properties(
                    SCHEME,
                    LISTENERS,
                    INGRESS_CIDR,
                    HEALTH_CHECK_TARGET,
                    HEALTH_CHECK_INTERVAL,
                    HEALTH_CHECK_TIMEOUT,
                    HEALTHY_THRESHOLD,
                    UNHEALTHY_THRESHOLD,
                    CROSS_ZONE,
                    CONNECTION_DRAINING,
                    DRAINING_TIMEOUT,
                    IDLE_TIMEOUT)
            .fact(ClassicLoadBalancer::fact)
            .badges(sight -> LoadBalancerRows.badges(sight.values().value(SCHEME)))
            .names(LoadBalancerRows.names(), "legacy")
            .refuses(
                    LoadBalancerRows.noFunctions(ID),
                    Refusal.of(
                            ID,
                            TargetGroup.ID,
                            "Classic Load Balancers forward to instances and know no target groups.",
                            "ALB or NLB"))
            .expects(
                    Expectation.of(Expectation.Side.FILLED, "it has no listener", LISTENERS.name()),
                    Expectation.of(Expectation.Side.OUT, "it forwards to no service and no instances", Targets.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::ElasticLoadBalancing::LoadBalancer")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .build();

    private ClassicLoadBalancer() {}

    private static String fact(Values values) {
        return LoadBalancerRows.fact(
                values.value(SCHEME),
                values.value(LISTENERS).stream()
                        .map(each -> each.value(ClassicListener.PROTOCOL).label() + " :"
                                + each.value(ClassicListener.LOAD_BALANCER_PORT)));
    }
}
