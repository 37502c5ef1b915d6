package gantry.model.kinds.balancing;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Requests;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.stream.Collectors;

/// Distributes HTTP requests by host and path; target groups, rules and security groups are derived.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html
public final class ApplicationLoadBalancer {

    public static final String ID = "aws.elb.application";

    private static final String GUIDE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/";
    private static final String ATTRIBUTES = GUIDE + "edit-load-balancer-attributes.html";
    private static final String ATTRIBUTE = "an item of the load balancer's attributes";
    private static final String ANNOTATION = "/metadata/annotations/alb.ingress.kubernetes.io~1";
    private static final String NEEDS_TASKS = "A load balancer needs running tasks to register, and those are kept by a service.";
    private static final String PATH_TO_SERVICE = "load balancer -> service (container and port on the edge)";

    public static final Property<Scheme> SCHEME = Property.of("scheme", Choice.of(Scheme.class))
            .fallback(Scheme.INTERNET_FACING)
            .group("General")
            .about("An internet-facing load balancer stands in public subnets; an internal one has private addresses only.")
            .source("https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html")
            .to(Target.CLOUDFORMATION, "LoadBalancer", "/Scheme")
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

    public static final Property<CidrBlock> INGRESS_CIDR = Property.of("ingressCidr", new Cidr(0, 32))
            .title("Clients' CIDR block")
            .fallback(new CidrBlock(0, 0))
            .parameter()
            .group("Network")
            .about("Only clients with these addresses may connect. 0.0.0.0/0 stands for everybody.")
            .source(GUIDE + "load-balancer-update-security-groups.html")
            .unbound(Target.CLOUDFORMATION, "a rule of the derived security group")
            .to(Target.KUBERNETES, "Ingress", ANNOTATION + "inbound-cidrs");

    /// The range is from https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
    public static final Property<Long> IDLE_TIMEOUT = Property.of("idleTimeout", Seconds.between(1, 4000))
            .fallback(60L)
            .unit("seconds")
            .group("Attributes")
            .about("Connections on which nothing is sent for so long are closed.")
            .source(ATTRIBUTES)
            .unbound(Target.CLOUDFORMATION, ATTRIBUTE)
            .unbound(Target.KUBERNETES, ATTRIBUTE);

    public static final Property<Boolean> DELETION_PROTECTION = Property.of("deletionProtection", new Flag())
            .fallback(false)
            .group("Attributes")
            .about("Keeps the load balancer from being deleted by mistake; a stack with it can't be deleted either.")
            .source(ATTRIBUTES)
            .unbound(Target.CLOUDFORMATION, ATTRIBUTE)
            .unbound(Target.KUBERNETES, ATTRIBUTE);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Application Load Balancer")
            .about("Distributes HTTP and HTTPS requests to the tasks of services or to functions, by host and path.")
            .source(GUIDE + "introduction.html")
            .category(Category.BALANCING)
            .icon("load-balancer")
            .keywords("alb", "elb", "load balancer", "http", "https", "ingress", "target group", "listener")
            .properties(SCHEME, LISTENERS, INGRESS_CIDR, IDLE_TIMEOUT, DELETION_PROTECTION)
            .fact(ApplicationLoadBalancer::fact)
            .inside(
                    Containment.in(Vpc.ID, "1 parent", "draw it across its subnets, not inside one"),
                    Containment.in(Region.ID))
            .names(names(), "web")
            .to(
                    PlacedIn.ID,
                    Subnet.ID,
                    Cardinality.out(2, Cardinality.MANY, "ALB >= 2 zones"),
                    "SubnetMappings/Subnets")
            .to(
                    Targets.ID,
                    EcsService.ID,
                    Cardinality.in(0, 5, "service: 0..5 target groups"),
                    "implicit target group; edge carries containerName, containerPort (Service.LoadBalancers[])")
            .to(
                    Targets.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, Cardinality.MANY, "ALB only, 1 function per target group"),
                    "target group type lambda + permission elasticloadbalancing.amazonaws.com")
            .fromEach(
                    Requests.ID,
                    Requests.SENDERS,
                    Cardinality.ANY,
                    "traffic from the internet (internet-facing) or from a VPC (internal)")
            .refuses(
                    IamRole.accessed(ID),
                    Refusal.of(ID, TaskDefinition.ID, NEEDS_TASKS, PATH_TO_SERVICE),
                    Refusal.of(ID, Container.ID, NEEDS_TASKS, PATH_TO_SERVICE),
                    Refusal.of(
                            ID,
                            EcsCluster.ID,
                            "Traffic goes to a service's tasks, not to a cluster.",
                            "load balancer -> service"),
                    Refusal.of(ID, ID, "An ALB can't forward to another load balancer.", "NLB -> ALB"))
            .expects(
                    Expectation.of(Expectation.Side.FILLED, "it has no listener", LISTENERS.name()),
                    Expectation.of(
                            Expectation.Side.OUT, "it forwards requests to no service and no function", Targets.ID))
            .resource(Target.CLOUDFORMATION, "LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .resource(Target.CLOUDFORMATION, "Listener", "AWS::ElasticLoadBalancingV2::Listener")
            .resource(Target.KUBERNETES, "Ingress", "networking.k8s.io/v1/Ingress")
            .build();

    private ApplicationLoadBalancer() {}

    private static String fact(Values values) {
        String listeners = values.value(LISTENERS).stream()
                .map(each -> each.value(Listener.PROTOCOL).value() + " :" + each.value(Listener.PORT))
                .collect(Collectors.joining(", "));
        return values.value(SCHEME).label() + (listeners.isEmpty() ? "" : " · " + listeners);
    }

    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    private static NameRule names() {
        return new NameRule(
                "(?!internal-)[A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?",
                "1 to 32 letters, digits or '-', not '-' at an end, not 'internal-' at the start",
                32,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
