package gantry.model.kinds.balancing;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.NodeKindBuilder;
import gantry.model.kind.Refusal;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.Requests;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all kinds of load balancers have in common: where they stand, what they are connected with and what not.
final class LoadBalancerRows {

    /// The most target groups, and so load balancers, of one service.
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html
    static final int MOST_TARGET_GROUPS = 5;

    static final String TARGET_GROUPS_RULE = "elb/target-groups-per-service";

    private static final String NEEDS_TASKS = "A load balancer needs running tasks to register, and those are kept by a service.";
    private static final String PATH_TO_SERVICE = "load balancer -> service (container and port on the edge)";

    private LoadBalancerRows() {}

    /// Begins the definition of a load balancer that needs at least so many subnets, each in a zone of its own.
    static NodeKindBuilder begin(String id, int leastSubnets) {
        return NodeKind.of(id)
                .category(Category.BALANCING)
                .inside(
                        Containment.in(Vpc.ID, "1 parent", "draw it across its subnets, not inside one"),
                        Containment.in(Region.ID))
                .to(
                        PlacedIn.ID,
                        Subnet.ID,
                        Cardinality.out(leastSubnets, Cardinality.MANY, "ALB >= 2 zones, NLB >= 1").sharing(Vpc.ID),
                        "SubnetMappings/Subnets")
                .to(
                        Targets.ID,
                        EcsService.ID,
                        Cardinality.in(0, MOST_TARGET_GROUPS, "service: 0..5 target groups").by(TARGET_GROUPS_RULE),
                        "implicit target group; edge carries containerName, containerPort (Service.LoadBalancers[])")
                .to(
                        Targets.ID,
                        Ec2Capacity.ID,
                        Cardinality.ANY,
                        "instances registered by the Auto Scaling group (not for ECS services: they register tasks)")
                .fromEach(
                        Requests.ID,
                        Requests.SENDERS,
                        Cardinality.ANY,
                        "traffic from the internet (internet-facing) or from a VPC (internal)")
                // A security group is derived when none is drawn: hence none at least.
                .from(
                        Protects.ID,
                        SecurityGroup.ID,
                        Cardinality.in(0, Cardinality.MANY, "1..n (ALB), 0..n (NLB)"),
                        "SecurityGroups")
                .refuses(refusals(id));
    }

    private static List<Refusal> refusals(String id) {
        Stream<Refusal> common = Stream.of(
                IamRole.accessed(id),
                Refusal.of(id, TaskDefinition.ID, NEEDS_TASKS, PATH_TO_SERVICE),
                Refusal.of(id, Container.ID, NEEDS_TASKS, PATH_TO_SERVICE),
                Refusal.of(
                        id,
                        EcsCluster.ID,
                        "Traffic goes to a service's tasks, not to a cluster.",
                        "load balancer -> service"));
        Stream<Refusal> kubernetes = Stream
                .of(FargateProfile.ID, ManagedNodeGroup.ID, SelfManagedNodes.ID, EksCluster.ID)
                .map(target -> Refusal.of(
                        id,
                        target,
                        "In EKS the load balancer is created from an Ingress or a Service.",
                        "ingress -> k8sService -> workload"));
        return Stream.concat(common, kubernetes).toList();
    }

    /// Refuses functions to a load balancer that can't call them.
    static Refusal noFunctions(String id) {
        return Refusal.of(
                id,
                LambdaFunction.ID,
                "Only an Application Load Balancer can invoke a function.",
                "ALB -> function, or API Gateway / function URL");
    }

    /// Refuses any load balancer behind this one.
    static List<Refusal> noBalancerBehind(String id) {
        return LoadBalancers.IDS.stream()
                .map(target -> Refusal.of(id, target, "An ALB can't forward to another load balancer.", "NLB -> ALB"))
                .toList();
    }

    /// Tells at a glance who can reach the load balancer.
    static List<Badge> badges(Scheme scheme) {
        return List.of(new Badge(scheme == Scheme.INTERNAL ? "INTERNAL" : "PUBLIC"));
    }

    /// The line of a card, such as `TCP :80`.
    static String fact(Scheme scheme, Stream<String> listeners) {
        String all = listeners.collect(Collectors.joining(", "));
        return all.isEmpty() ? scheme.label() : all;
    }

    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    static NameRule names() {
        return new NameRule(
                "(?!internal-)[A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?",
                "1 to 32 letters, digits or '-', not '-' at an end, not 'internal-' at the start",
                32,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
