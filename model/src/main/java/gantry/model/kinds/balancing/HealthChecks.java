package gantry.model.kinds.balancing;

import gantry.model.kind.Choice;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;

/// How targets are asked whether they are well, and how long they may finish their work: set on a target group, or on
/// the connection that a target group is derived from.
///
/// The ranges are those of
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
public final class HealthChecks {

    /// The role of the target group among the resources that an element becomes.
    public static final String ROLE = "TargetGroup";

    private static final String API = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html";
    private static final String HEALTH = "Health check";

    public static final Property<HealthCheckProtocol> PROTOCOL = Property.of(
            "healthCheckProtocol", Choice.of(HealthCheckProtocol.class))
            .title("Protocol of the check")
            .checkedBy("elb/health-check-protocol-and-port")
            .group(HEALTH)
            .source(API);

    public static final Property<String> PORT = Property.of(
            "healthCheckPort",
            Text.matching(
                    "traffic-port|[1-9]\\d{0,4}", "a port, or traffic-port for the port that gets the traffic"))
            .title("Port of the check")
            .group(HEALTH)
            .source(API);

    public static final Property<String> PATH = Property.of(
            "healthCheckPath", Text.matching("/[^\\s]*", "a path such as /health"))
            .fallback("/")
            .checkedBy("general/health-check-values")
            .parameter()
            .group(HEALTH)
            .about("What the load balancer asks for to learn whether a target is well.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheckPath");

    public static final Property<Long> INTERVAL = Property.of("healthCheckInterval", Seconds.between(5, 300))
            .fallback(15L)
            .checkedBy("general/health-check-values")
            .unit("seconds")
            .group(HEALTH)
            .about("The time between two checks; longer than the timeout.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheckIntervalSeconds");

    public static final Property<Long> TIMEOUT = Property.of("healthCheckTimeout", Seconds.between(2, 120))
            .fallback(5L)
            .checkedBy("general/health-check-values")
            .unit("seconds")
            .group(HEALTH)
            .about("How long an answer may take before the check counts as failed.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/HealthCheckTimeoutSeconds");

    public static final Property<Long> HEALTHY_THRESHOLD = Property.of("healthyThreshold", Whole.between(2, 10))
            .fallback(2L)
            .checkedBy("general/health-check-values")
            .unit("checks")
            .group(HEALTH)
            .about("So many good checks in a row make a target healthy.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/HealthyThresholdCount");

    public static final Property<Long> UNHEALTHY_THRESHOLD = Property.of("unhealthyThreshold", Whole.between(2, 10))
            .fallback(3L)
            .checkedBy("general/health-check-values")
            .unit("checks")
            .group(HEALTH)
            .about("So many failed checks in a row make a target unhealthy.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/UnhealthyThresholdCount");

    public static final Property<String> SUCCESS_CODES = Property.of(
            "successCodes",
            Text.matching("\\d{3}(-\\d{3})?(,\\d{3}(-\\d{3})?)*", "codes such as 200 or 200-399"))
            .fallback("200-399")
            .group(HEALTH)
            .about("The HTTP codes that count as a good answer.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/Matcher/HttpCode");

    /// The range is from https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html
    public static final Property<Long> DEREGISTRATION_DELAY = Property
            .of("deregistrationDelay", Seconds.between(0, 3600))
            .fallback(30L)
            .unit("seconds")
            .group("Attributes")
            .about("A target that leaves may finish its open requests for so long.")
            .source("https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html")
            .unbound(Target.CLOUDFORMATION, "an item of the target group's attributes");

    private HealthChecks() {}
}
