package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Conversion;
import gantry.model.kind.LineStyle;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A load balancer forwards requests to the tasks of a service or to a function; the target group is derived.
///
/// The ranges of the health check are those of
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
public final class Targets {

    public static final String ID = "targets";

    private static final String PAGE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html";
    private static final String API = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html";
    private static final String RULES = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html";
    private static final String GROUP = "TargetGroup";
    private static final String SERVICE = "Service";
    private static final String ANNOTATION = "/metadata/annotations/alb.ingress.kubernetes.io~1";

    public static final Property<String> CONTAINER = Property.of("container", Text.line().upTo(255))
            .group("Target")
            .about("The container that answers. Without one, the only container with a port is meant.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html")
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS)
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final Property<Long> PORT = Property.of("port", Whole.between(1, 65535))
            .title("Container port")
            .group("Target")
            .about("The port that the container listens on. Without one, its first port mapping is meant.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html")
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS)
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final Property<List<String>> PATHS = Property.of(
            "paths",
            new ListOf<>(Text.matching("/[^\\s]{0,127}", "a path pattern such as /api/*"), 5))
            .title("Path patterns")
            .group("Target")
            .about("Requests with these paths go here. Without any, this is where all other requests go.")
            .source(RULES)
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED)
            .unbound(Target.KUBERNETES, Reasons.DERIVED);

    public static final Property<String> HEALTH_CHECK_PATH = Property.of(
            "healthCheckPath", Text.matching("/[^\\s]*", "a path such as /health"))
            .fallback("/")
            .parameter()
            .group("Health check")
            .about("What the load balancer asks for to learn whether a target is well.")
            .source(API)
            .to(Target.CLOUDFORMATION, GROUP, "/HealthCheckPath")
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "healthcheck-path");

    public static final Property<Long> HEALTH_CHECK_INTERVAL = Property
            .of("healthCheckInterval", Seconds.between(5, 300))
            .fallback(15L)
            .unit("seconds")
            .group("Health check")
            .about("The time between two checks; longer than the timeout.")
            .source(API)
            .to(Target.CLOUDFORMATION, GROUP, "/HealthCheckIntervalSeconds")
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "healthcheck-interval-seconds", Conversion.wholeAsText());

    public static final Property<Long> HEALTH_CHECK_TIMEOUT = Property.of("healthCheckTimeout", Seconds.between(2, 120))
            .fallback(5L)
            .unit("seconds")
            .group("Health check")
            .about("How long an answer may take before the check counts as failed.")
            .source(API)
            .to(Target.CLOUDFORMATION, GROUP, "/HealthCheckTimeoutSeconds")
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "healthcheck-timeout-seconds", Conversion.wholeAsText());

    public static final Property<Long> HEALTHY_THRESHOLD = Property.of("healthyThreshold", Whole.between(2, 10))
            .fallback(2L)
            .unit("checks")
            .group("Health check")
            .about("So many good checks in a row make a target healthy.")
            .source(API)
            .to(Target.CLOUDFORMATION, GROUP, "/HealthyThresholdCount")
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "healthy-threshold-count", Conversion.wholeAsText());

    public static final Property<Long> UNHEALTHY_THRESHOLD = Property.of("unhealthyThreshold", Whole.between(2, 10))
            .fallback(3L)
            .unit("checks")
            .group("Health check")
            .about("So many failed checks in a row make a target unhealthy.")
            .source(API)
            .to(Target.CLOUDFORMATION, GROUP, "/UnhealthyThresholdCount")
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "unhealthy-threshold-count", Conversion.wholeAsText());

    public static final Property<String> SUCCESS_CODES = Property.of(
            "successCodes",
            Text.matching("\\d{3}(-\\d{3})?(,\\d{3}(-\\d{3})?)*", "codes such as 200 or 200-399"))
            .fallback("200-399")
            .group("Health check")
            .about("The HTTP codes that count as a good answer.")
            .source(API)
            .to(Target.CLOUDFORMATION, GROUP, "/Matcher/HttpCode")
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "success-codes");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Targets", "forwards to", LineStyle.TRAFFIC)
            .about("The load balancer forwards requests here and asks regularly whether the target is well.", PAGE)
            .properties(
                    CONTAINER,
                    PORT,
                    PATHS,
                    HEALTH_CHECK_PATH,
                    HEALTH_CHECK_INTERVAL,
                    HEALTH_CHECK_TIMEOUT,
                    HEALTHY_THRESHOLD,
                    UNHEALTHY_THRESHOLD,
                    SUCCESS_CODES)
            .label(Targets::label);

    private Targets() {}

    private static String label(Values values) {
        Stream<String> port = values.effective(PORT).map(number -> ":" + number).stream();
        Stream<String> paths = values.effective(PATHS).orElse(List.of()).stream();
        return Stream.concat(port, paths).collect(Collectors.joining(" "));
    }
}
