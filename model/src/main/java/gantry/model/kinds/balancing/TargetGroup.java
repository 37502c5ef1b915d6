package gantry.model.kinds.balancing;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Vpc;

/// The targets that a load balancer chooses from, and how they are checked. One that isn't drawn is derived from the
/// connection of a load balancer with its target.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
public final class TargetGroup {

    public static final String ID = "aws.elb.target-group";

    private static final String GUIDE = LoadBalancerProperties.GUIDE + "application/";
    private static final String API = LoadBalancerProperties.GUIDE + "APIReference/API_CreateTargetGroup.html";
    private static final String ROLE = HealthChecks.ROLE;
    private static final String GENERAL = "General";

    public static final Property<TargetType> TARGET_TYPE = Property.of("targetType", Choice.of(TargetType.class))
            .fallback(TargetType.IP)
            .group(GENERAL)
            .about("Tasks in the network mode awsvpc, so all on Fargate, are IP addresses; others are ports of instances.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/TargetType");

    /// Functions have neither protocol nor port.
    private static final Condition IS_NETWORKED = Condition.when(
            TARGET_TYPE, TargetType.IP, TargetType.INSTANCE, TargetType.ALB);

    public static final Property<TargetProtocol> PROTOCOL = Property.of("protocol", Choice.of(TargetProtocol.class))
            .visibleWhen(IS_NETWORKED)
            .fallback(TargetProtocol.HTTP)
            .group(GENERAL)
            .about("HTTP or HTTPS behind an Application Load Balancer, the others behind a Network Load Balancer.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/Protocol");

    public static final Property<Long> PORT = Property.of("port", Whole.between(1, 65535))
            .visibleWhen(IS_NETWORKED)
            .fallback(80L)
            .group(GENERAL)
            .about("The port of targets that name none themselves; tasks of services register with their own.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/Port");

    public static final Property<Boolean> HEALTH_CHECK_ENABLED = Property.of("healthCheckEnabled", new Flag())
            .title("Check health")
            .visibleWhen(Condition.when(TARGET_TYPE, TargetType.LAMBDA))
            .fallback(true)
            .group("Health check")
            .about("Each check calls the function and is paid for. Other targets are always checked.")
            .source(GUIDE + "lambda-functions.html")
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheckEnabled");

    public static final Property<HealthCheckProtocol> HEALTH_CHECK_PROTOCOL = HealthChecks.PROTOCOL
            .visibleWhen(IS_NETWORKED)
            .fallback(HealthCheckProtocol.HTTP)
            .about("TCP only asks whether somebody listens, and only behind a Network Load Balancer.")
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheckProtocol");

    public static final Property<String> HEALTH_CHECK_PORT = HealthChecks.PORT
            .visibleWhen(IS_NETWORKED)
            .fallback("traffic-port")
            .about("traffic-port is the port on which each target gets its traffic; ports chosen at start need it.")
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheckPort");

    /// Checks over TCP ask for nothing and get no code.
    private static final Condition IS_HTTP_CHECK = Condition.when(
            HEALTH_CHECK_PROTOCOL, HealthCheckProtocol.HTTP, HealthCheckProtocol.HTTPS);

    public static final Property<String> HEALTH_CHECK_PATH = HealthChecks.PATH.visibleWhen(IS_HTTP_CHECK);

    public static final Property<String> SUCCESS_CODES = HealthChecks.SUCCESS_CODES.visibleWhen(IS_HTTP_CHECK);

    public static final Property<Long> DEREGISTRATION_DELAY = HealthChecks.DEREGISTRATION_DELAY
            .visibleWhen(IS_NETWORKED);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Target group")
            .about("The targets among which a load balancer chooses, and how it learns whether they are well.")
            .explain(
                    "Draw one to set its details, to share it between listeners, or to split traffic by weight between "
                            + "two versions of a service.",
                    "Leave it out in most drawings: a connection from a load balancer to a service derives one. Classic "
                            + "Load Balancers know none.",
                    "It belongs to 1 load balancer, a service registers with at most 5, and one for a function holds "
                            + "exactly 1 function. Its name has at most 32 characters.",
                    "Target groups cost nothing themselves. You pay for the load balancer in front and for the targets "
                            + "behind.")
            .source(GUIDE + "load-balancer-target-groups.html")
            .category(Category.BALANCING)
            .icon("target-group")
            .keywords("tg", "load balancer", "health check", "deregistration", "weighted", "blue green", "canary")
            .properties(
                    TARGET_TYPE,
                    PROTOCOL,
                    PORT,
                    HEALTH_CHECK_ENABLED,
                    HEALTH_CHECK_PROTOCOL,
                    HEALTH_CHECK_PORT,
                    HEALTH_CHECK_PATH,
                    HealthChecks.INTERVAL,
                    HealthChecks.TIMEOUT,
                    HealthChecks.HEALTHY_THRESHOLD,
                    HealthChecks.UNHEALTHY_THRESHOLD,
                    SUCCESS_CODES,
                    DEREGISTRATION_DELAY)
            .fact(TargetGroup::fact)
            .inside(
                    Containment.in(Vpc.ID, "1 parent", "one for a function belongs to no VPC"),
                    Containment.in(Region.ID))
            .names(names(), "web")
            .to(
                    Targets.ID,
                    EcsService.ID,
                    Cardinality.in(0, LoadBalancerRows.MOST_TARGET_GROUPS, "0..5 per service")
                            .by(LoadBalancerRows.TARGET_GROUPS_RULE),
                    "registration of the tasks")
            .to(
                    Targets.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, 1, "1 function per target group").by("elb/lambda-target-group"),
                    "registration of the function (target type lambda)")
            .expects(Expectation.of(Expectation.Side.IN, "no load balancer forwards to it", Forwards.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::ElasticLoadBalancingV2::TargetGroup")
            .build();

    private TargetGroup() {}

    private static String fact(Values values) {
        TargetType type = values.value(TARGET_TYPE);
        return PROTOCOL.isVisible(values)
                ? values.value(PROTOCOL).label() + " :" + values.value(PORT) + " · " + type.value()
                : type.label();
    }

    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
    private static NameRule names() {
        return new NameRule(
                "[A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?",
                "1 to 32 letters, digits or '-', not '-' at an end",
                32,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
