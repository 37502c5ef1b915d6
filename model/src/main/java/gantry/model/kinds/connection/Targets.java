package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Conversion;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.balancing.HealthCheckProtocol;
import gantry.model.kinds.balancing.HealthChecks;
import gantry.model.kinds.balancing.TargetProtocol;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a load balancer or a target group sends its traffic; behind a load balancer the target group is derived.
public final class Targets {

    public static final String ID = "targets";

    private static final String PAGE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html";
    private static final String API = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html";
    private static final String SERVICE = "Service";
    private static final String ANNOTATION = "/metadata/annotations/alb.ingress.kubernetes.io~1";

    public static final Property<String> CONTAINER = Property.of("container", Text.line().upTo(255))
            .group("Target")
            .about("The container of a service that answers. Without one, the only container with a port is meant.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html")
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS)
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    public static final Property<Long> PORT = Property.of("port", Whole.between(1, 65535))
            .title("Target port")
            .group("Target")
            .about("The port on which the target listens. Without one, the first port mapping of a service's container is "
                    + "meant.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html")
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS)
            .unbound(Target.KUBERNETES, Reasons.PART_OF_ITS_ENDS);

    /// Left out, it depends on the kind of load balancer: hence no default.
    public static final Property<TargetProtocol> PROTOCOL = Property.of("protocol", Choice.of(TargetProtocol.class))
            .group("Target")
            .about("What the target speaks. Without a choice, HTTP behind an Application Load Balancer and the listener's "
                    + "protocol behind others.")
            .source(API)
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED)
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "backend-protocol");

    public static final Property<List<String>> PATHS = ListenerRules.PATHS;

    public static final Property<List<String>> HOSTS = ListenerRules.HOSTS;

    public static final Property<List<String>> METHODS = ListenerRules.METHODS;

    public static final Property<Long> PRIORITY = ListenerRules.PRIORITY;

    public static final Property<HealthCheckProtocol> HEALTH_CHECK_PROTOCOL = HealthChecks.PROTOCOL
            .about("Without a choice, HTTP behind an Application Load Balancer and TCP behind a Network Load Balancer.")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED)
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "healthcheck-protocol");

    public static final Property<String> HEALTH_CHECK_PORT = HealthChecks.PORT
            .about("Without one, the port that gets the traffic; ports chosen at start need that.")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED)
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "healthcheck-port");

    public static final Property<String> HEALTH_CHECK_PATH = HealthChecks.PATH
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "healthcheck-path");

    public static final Property<Long> HEALTH_CHECK_INTERVAL = HealthChecks.INTERVAL
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "healthcheck-interval-seconds", Conversion.wholeAsText());

    public static final Property<Long> HEALTH_CHECK_TIMEOUT = HealthChecks.TIMEOUT
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "healthcheck-timeout-seconds", Conversion.wholeAsText());

    public static final Property<Long> HEALTHY_THRESHOLD = HealthChecks.HEALTHY_THRESHOLD
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "healthy-threshold-count", Conversion.wholeAsText());

    public static final Property<Long> UNHEALTHY_THRESHOLD = HealthChecks.UNHEALTHY_THRESHOLD
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "unhealthy-threshold-count", Conversion.wholeAsText());

    public static final Property<String> SUCCESS_CODES = HealthChecks.SUCCESS_CODES
            .to(Target.KUBERNETES, SERVICE, ANNOTATION + "success-codes");

    public static final Property<Long> DEREGISTRATION_DELAY = HealthChecks.DEREGISTRATION_DELAY
            .unbound(Target.KUBERNETES, "report: set it in the annotation target-group-attributes of the Ingress");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Targets", "forwards to", LineStyle.TRAFFIC)
            .about(
                    "Traffic goes to this target as long as it is well, which it is asked regularly. Where a target group "
                            + "is drawn, that says how.",
                    PAGE)
            .properties(
                    CONTAINER,
                    PORT,
                    PROTOCOL,
                    PATHS,
                    HOSTS,
                    METHODS,
                    PRIORITY,
                    HEALTH_CHECK_PROTOCOL,
                    HEALTH_CHECK_PORT,
                    HEALTH_CHECK_PATH,
                    HEALTH_CHECK_INTERVAL,
                    HEALTH_CHECK_TIMEOUT,
                    HEALTHY_THRESHOLD,
                    UNHEALTHY_THRESHOLD,
                    SUCCESS_CODES,
                    DEREGISTRATION_DELAY)
            .label(Targets::label)
            .within(Region.ID, Vpc.ID);

    private Targets() {}

    private static String label(Values values) {
        Stream<String> port = values.effective(PORT).map(number -> ":" + number).stream();
        return Stream.concat(port, ListenerRules.words(values)).collect(Collectors.joining(" "));
    }
}
