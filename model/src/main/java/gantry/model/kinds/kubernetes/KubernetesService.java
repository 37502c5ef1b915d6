package gantry.model.kinds.kubernetes;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Condition;
import gantry.model.kind.Expectation;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.Scheme;
import gantry.model.kinds.connection.Selects;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A fixed name and address for the pods of workloads.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/service/
public final class KubernetesService {

    public static final String ID = "k8s.service";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/services-networking/service/";
    private static final String BALANCING = "https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html";
    private static final String ROLE = "Service";
    private static final String LOAD_BALANCER = "Load balancer";
    private static final String ANNOTATION = "/metadata/annotations/service.beta.kubernetes.io~1aws-load-balancer-";

    public static final Property<ServiceType> TYPE = Property.of("type", Choice.of(ServiceType.class))
            .fallback(ServiceType.CLUSTER_IP)
            .group("General")
            .about("Cluster IP serves callers in the cluster, a load balancer those outside. Headless names each pod.")
            .source(PAGE + "#publishing-services-service-types")
            .unbound(Target.KUBERNETES, "written together with the cluster address, which a headless one has not");

    public static final Property<List<Values>> PORTS = Property.of("ports", new ListOf<>(ServicePort.TYPE, 100))
            .fallback(List.of(Values.EMPTY
                    .with(ServicePort.NAME, "http")
                    .with(ServicePort.PORT, 80L)
                    .with(ServicePort.PROTOCOL, PortProtocol.TCP)))
            .group("General")
            .about("The ports on which callers reach the pods.")
            .source(PAGE + "#field-spec-ports")
            .to(Target.KUBERNETES, ROLE, "/spec/ports", ServicePort.spelling());

    public static final Property<Map<String, String>> SELECTOR = Property.of("selector", KubernetesLabels.MAP)
            .checkedBy(KubernetesLabels.RULE)
            .group("General")
            .about("Labels of the pods that get the requests. Without any, those of the connected workload.")
            .source(PAGE)
            .unbound(Target.KUBERNETES, "without a value, the labels of the connected workload are written");

    public static final Property<SessionAffinity> SESSION_AFFINITY = Property.of(
            "sessionAffinity", Choice.of(SessionAffinity.class))
            .fallback(SessionAffinity.NONE)
            .group("General")
            .about("Whether all requests of one client address go to the same pod.")
            .source("https://kubernetes.io/docs/reference/networking/virtual-ips/#session-affinity")
            .to(Target.KUBERNETES, ROLE, "/spec/sessionAffinity");

    public static final Property<String> LOAD_BALANCER_CLASS = balancing(Property.of(
            "loadBalancerClass",
            Text.matching("[a-z0-9.-]+(/[A-Za-z0-9._-]+)?", "a name such as service.k8s.aws/nlb")
                    .suggest(List.of("service.k8s.aws/nlb", "eks.amazonaws.com/nlb"))))
            .title("Class")
            .fallback("service.k8s.aws/nlb")
            .about("Who makes the load balancer: service.k8s.aws is the AWS Load Balancer Controller, "
                    + "eks.amazonaws.com is Auto Mode.")
            .to(Target.KUBERNETES, ROLE, "/spec/loadBalancerClass");

    public static final Property<Scheme> SCHEME = balancing(Property.of("scheme", Choice.of(Scheme.class)))
            .fallback(Scheme.INTERNAL)
            .about("Whether the load balancer can be reached from the internet or only from the VPC.")
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "scheme");

    public static final Property<PodTargetType> TARGET_TYPE = balancing(Property.of(
            "targetType", Choice.of(PodTargetType.class)))
            .fallback(PodTargetType.IP)
            .about("Whether requests go straight to pods or through ports of nodes. Fargate needs pod addresses.")
            .to(Target.KUBERNETES, ROLE, ANNOTATION + "nlb-target-type");

    public static final Property<List<CidrBlock>> SOURCE_RANGES = balancing(Property.of(
            "sourceRanges", new ListOf<>(new Cidr(0, 32), 100)))
            .title("Allowed addresses")
            .about("The address blocks whose requests are accepted. Without any, all are.")
            .to(Target.KUBERNETES, ROLE, "/spec/loadBalancerSourceRanges");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Kubernetes Service")
            .about("A fixed name and address for the pods of a workload, which come and go.")
            .explain(
                    "For everything that others in the cluster call, and as the backend of an Ingress. Of type "
                            + "LoadBalancer it gets a Network Load Balancer for TCP and UDP from outside.",
                    "Use an Ingress for HTTP from outside: it serves many Services with one load balancer. Workers "
                            + "that nobody calls need no Service.",
                    "It finds pods in its own namespace only. Node ports lie between 30000 and 32767. The name has "
                            + "up to 63 characters and starts with a letter.",
                    "A Service in the cluster costs nothing. Each one of type LoadBalancer is a load balancer that "
                            + "is paid per hour and by traffic.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("kubernetes-service")
            .keywords(
                    "clusterip",
                    "nodeport",
                    "loadbalancer",
                    "headless",
                    "dns",
                    "nlb",
                    "discovery",
                    "k8s",
                    "svc",
                    "kubernetes",
                    "ports")
            .properties(TYPE, PORTS, SELECTOR, SESSION_AFFINITY, LOAD_BALANCER_CLASS, SCHEME, TARGET_TYPE,
                    SOURCE_RANGES)
            .fact(KubernetesService::fact)
            .inside(NamespaceMember.PLACE)
            .names(KubernetesNames.dns1035(NameRule.Scope.PARENT), "web")
            .toEach(
                    Selects.ID,
                    Workloads.IDS,
                    Cardinality.out(0, Cardinality.MANY, "0..n, same namespace").confined(),
                    "selector = pod labels; targetPort")
            .refuses(Workloads.IDS.stream().map(workload -> elsewhere(ID, workload)).toList())
            .expects(Expectation.of(Expectation.Side.OUT, "it selects no workload", Selects.ID).or(SELECTOR))
            .resource(Target.KUBERNETES, ROLE, "v1/Service")
            .build();

    private KubernetesService() {}

    /// The reason why a Service or Ingress can't lead into another namespace.
    static Refusal elsewhere(String source, String target) {
        return Refusal.of(
                source,
                target,
                "Selectors and backends work within one namespace.",
                "service in the workload's namespace");
    }

    private static <T> Property<T> balancing(Property<T> property) {
        return property.group(LOAD_BALANCER)
                .source(BALANCING)
                .visibleWhen(Condition.when(TYPE, ServiceType.LOAD_BALANCER));
    }

    private static String fact(Values values) {
        String ports = values.value(PORTS).stream()
                .map(port -> port.value(ServicePort.PORT).toString())
                .limit(3)
                .collect(Collectors.joining(", "));
        String type = values.value(TYPE).label();
        return ports.isEmpty() ? type : type + " · " + ports;
    }
}
