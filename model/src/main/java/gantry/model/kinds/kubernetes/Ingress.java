package gantry.model.kinds.kubernetes;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Conversion;
import gantry.model.kind.Expectation;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ListenerProtocol;
import gantry.model.kinds.balancing.Scheme;
import gantry.model.kinds.connection.IngressRoute;
import gantry.model.kinds.connection.Requests;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules for HTTP requests from outside; on AWS they become an Application Load Balancer.
///
/// The annotations are those of
/// https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/
public final class Ingress {

    public static final String ID = "k8s.ingress";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/services-networking/ingress/";
    private static final String GUIDE = "https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html";
    private static final String CHECKS = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html";
    private static final String ROLE = "Ingress";
    private static final String LISTENING = "Listening";
    private static final String HEALTH = "Health check";
    private static final String ANNOTATION = "/metadata/annotations/alb.ingress.kubernetes.io~1";
    private static final ListOf<CidrBlock> BLOCKS = new ListOf<>(new Cidr(0, 32), 100);

    public static final Property<String> CLASS = Property.of(
            "ingressClass",
            Text.matching("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?", "the name of an IngressClass, such as alb")
                    .suggest(List.of("alb", "nginx")))
            .title("Class")
            .fallback("alb")
            .group("General")
            .about("Which controller serves it. For alb the AWS Load Balancer Controller makes a load balancer.")
            .source(PAGE + "#ingress-class")
            .to(Target.KUBERNETES, ROLE, "/spec/ingressClassName");

    public static final Property<Scheme> SCHEME = Property.of("scheme", Choice.of(Scheme.class))
            .fallback(Scheme.INTERNET_FACING)
            .group("General")
            .about("Whether it can be reached from the internet, through public subnets, or only from the VPC.")
            .source(GUIDE)
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "scheme");

    public static final Property<PodTargetType> TARGET_TYPE = Property.of("targetType", Choice.of(PodTargetType.class))
            .fallback(PodTargetType.IP)
            .group("General")
            .about("Whether requests go straight to pods or through ports of nodes. Fargate needs pod addresses.")
            .source(GUIDE)
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "target-type");

    /// The form of a name is from the annotation `group.name`: at most 63 characters.
    public static final Property<String> GROUP_NAME = Property.of(
            "groupName",
            Text.matching("[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?",
                    "up to 63 lower-case letters, digits, '-' or '.'"))
            .title("Group")
            .group("General")
            .about("Ingresses of one group share a load balancer. Without one, each has its own.")
            .source(GUIDE)
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "group.name");

    public static final Property<List<Values>> LISTEN_PORTS = Property.of(
            "listenPorts", new ListOf<>(ListenPort.TYPE, 50))
            .fallback(List.of(Values.EMPTY
                    .with(ListenPort.PROTOCOL, ListenerProtocol.HTTP)
                    .with(ListenPort.PORT, 80L)))
            .group(LISTENING)
            .about("The ports on which the load balancer accepts requests.")
            .source(GUIDE)
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "listen-ports", ListenPort.spelling());

    public static final Property<String> CERTIFICATE_ARN = Property.of(
            "certificateArn",
            Text.matching(
                    "arn:aws[a-z-]*:(acm|iam):[a-z0-9-]*:\\d{12}:.+", "the ARN of a certificate in ACM or IAM"))
            .title("Certificate ARN")
            .parameter()
            .group(LISTENING)
            .about("The certificate for HTTPS. Without one, a certificate in ACM is found by the TLS hosts.")
            .source("https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html")
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "certificate-arn");

    public static final Property<String> SSL_POLICY = Property.of(
            "sslPolicy",
            Text.matching("ELBSecurityPolicy-[A-Za-z0-9-]+", "the name of a security policy")
                    .suggest(List.of("ELBSecurityPolicy-TLS13-1-2-2021-06", "ELBSecurityPolicy-TLS13-1-3-2021-06")))
            .title("TLS policy")
            .group(LISTENING)
            .about("Which versions of TLS and which ciphers are accepted for HTTPS.")
            .source("https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html")
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "ssl-policy");

    public static final Property<Long> SSL_REDIRECT = Property.of("sslRedirect", ContainerPort.NUMBER)
            .title("Redirect to HTTPS port")
            .group(LISTENING)
            .about("Sends HTTP requests on to this HTTPS port, usually 443.")
            .source(GUIDE)
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "ssl-redirect", Conversion.wholeAsText());

    public static final Property<List<String>> TLS_HOSTS = Property.of(
            "tlsHosts", new ListOf<>(IngressRoute.HOST_NAME, 100))
            .title("TLS hosts")
            .group(LISTENING)
            .about("The host names for which a certificate is needed.")
            .source(PAGE + "#tls")
            .unbound(Target.KUBERNETES, "one entry of the list of TLS settings");

    public static final Property<List<CidrBlock>> INBOUND_CIDRS = Property.of("inboundCidrs", BLOCKS)
            .title("Allowed addresses")
            .group(LISTENING)
            .about("The address blocks whose requests are accepted. Without any, all are.")
            .source(GUIDE)
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "inbound-cidrs", commas());

    public static final Property<String> HEALTH_CHECK_PATH = Property.of(
            "healthCheckPath", Text.matching("/[^\\s]*", "a path such as /health"))
            .fallback("/")
            .group(HEALTH)
            .about("The path that the load balancer asks for to see whether a pod is healthy.")
            .source(CHECKS)
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "healthcheck-path");

    public static final Property<Long> HEALTH_CHECK_INTERVAL = Property.of(
            "healthCheckInterval", Seconds.between(5, 300))
            .fallback(15L)
            .unit("seconds")
            .group(HEALTH)
            .about("The time between two checks; longer than the timeout.")
            .source(CHECKS)
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "healthcheck-interval-seconds", Conversion.wholeAsText());

    public static final Property<Long> HEALTH_CHECK_TIMEOUT = Property.of(
            "healthCheckTimeout", Seconds.between(2, 120))
            .fallback(5L)
            .unit("seconds")
            .group(HEALTH)
            .about("How long an answer may take before the check counts as failed.")
            .source(CHECKS)
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "healthcheck-timeout-seconds", Conversion.wholeAsText());

    public static final Property<String> SUCCESS_CODES = Property.of(
            "successCodes",
            Text.matching("\\d{3}(-\\d{3})?(,\\d{3}(-\\d{3})?)*", "codes such as 200 or 200-399"))
            .fallback("200-399")
            .group(HEALTH)
            .about("The HTTP codes that count as a good answer.")
            .source(CHECKS)
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "success-codes");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Ingress")
            .about("Sends HTTP requests from outside to Services by host and path. On AWS it becomes an ALB.")
            .explain(
                    "For web sites and HTTP APIs in the cluster that are called from outside. One Ingress, or one "
                            + "group of them, serves many Services.",
                    "Use a Service of type LoadBalancer for TCP and UDP. Calls between workloads of the cluster go "
                            + "straight to a Service.",
                    "It needs the AWS Load Balancer Controller and tagged subnets in two zones. Backends stand in the "
                            + "same namespace. A load balancer has up to 100 rules unless the quota is raised.",
                    "Each Ingress without a group is an Application Load Balancer of its own, paid per hour and by "
                            + "traffic; a group pays for one.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("ingress")
            .keywords(
                    "alb",
                    "http",
                    "https",
                    "load balancer",
                    "route",
                    "host",
                    "path",
                    "tls",
                    "k8s",
                    "kubernetes",
                    "ingress controller",
                    "alb controller",
                    "domain")
            .properties(
                    CLASS,
                    SCHEME,
                    TARGET_TYPE,
                    GROUP_NAME,
                    LISTEN_PORTS,
                    CERTIFICATE_ARN,
                    SSL_POLICY,
                    SSL_REDIRECT,
                    TLS_HOSTS,
                    INBOUND_CIDRS,
                    HEALTH_CHECK_PATH,
                    HEALTH_CHECK_INTERVAL,
                    HEALTH_CHECK_TIMEOUT,
                    SUCCESS_CODES)
            .fact(Ingress::fact)
            .badges(sight -> List.of(new Badge(
                    sight.values().value(SCHEME) == Scheme.INTERNAL ? "INTERNAL" : "PUBLIC")))
            .inside(NamespaceMember.PLACE)
            .names(NamespaceMember.NAME, "public")
            .fromEach(Requests.ID, Requests.SENDERS, Cardinality.ANY, "HTTP(S) from outside")
            .to(
                    IngressRoute.ID,
                    KubernetesService.ID,
                    Cardinality.out(1, Cardinality.MANY, "1..n, same namespace").confined(),
                    "rule backend service:port")
            .refuses(refusals())
            .expects(Expectation.of(Expectation.Side.OUT, "it routes to no Service", IngressRoute.ID))
            .resource(Target.KUBERNETES, ROLE, "networking.k8s.io/v1/Ingress")
            .build();

    private Ingress() {}

    private static List<Refusal> refusals() {
        return Stream.concat(Stream.of(KubernetesService.ID), Workloads.IDS.stream())
                .map(target -> KubernetesService.elsewhere(ID, target))
                .toList();
    }

    /// Address blocks in one text, parted by commas.
    private static Conversion<List<CidrBlock>> commas() {
        return new Conversion<>(
                blocks -> blocks.stream().map(CidrBlock::toString).collect(Collectors.joining(",")),
                json -> BLOCKS.read(List.of(String.valueOf(json).split(",", -1))));
    }

    private static String fact(Values values) {
        String ports = values.value(LISTEN_PORTS).stream()
                .map(port -> port.value(ListenPort.PROTOCOL).value() + " :" + port.value(ListenPort.PORT))
                .limit(2)
                .collect(Collectors.joining(", "));
        String scheme = values.value(SCHEME).value();
        return ports.isEmpty() ? scheme : ports;
    }
}
