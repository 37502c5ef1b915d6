package gantry.model.kinds.ecs;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Shape;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.registry.EcrPublicRepository;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import java.util.List;
import java.util.Locale;

/// A logical group of ECS services; it has no network of its own.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html
public final class EcsCluster {

    public static final String ID = "aws.ecs.cluster";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html";
    private static final String GROUPS = "A cluster only groups services and capacity.";
    private static final String LOGICAL = "An ECS cluster is a logical grouping without a network of its own.";

    private static final String PLACED = "service -> subnet, EC2 capacity -> subnet";

    public static final Property<ContainerInsights> CONTAINER_INSIGHTS = Property.of(
            "containerInsights", Choice.of(ContainerInsights.class))
            .fallback(ContainerInsights.ENHANCED)
            .group("Monitoring")
            .about("Metrics of tasks and containers in CloudWatch. Enhanced adds details per task and container.")
            .source("https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContainerInsights.html")
            .to(
                    Target.CLOUDFORMATION,
                    "Cluster",
                    "/ClusterSettings",
                    Spelling.setting("containerInsights", Choice.of(ContainerInsights.class)))
            .unbound(Target.KUBERNETES, "report: an add-on of the cluster does this");

    /// At most 20 providers: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html
    public static final Property<List<Values>> DEFAULT_STRATEGY = Property.of(
            "defaultStrategy", new ListOf<>(StrategyItem.TYPE, 20))
            .title("Default capacity provider strategy")
            .group("Capacity")
            .about("Where services run that have neither a launch type nor capacity providers of their own.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-capacity-providers.html")
            .unbound(Target.CLOUDFORMATION, "written with the providers that the cluster offers")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("ECS cluster")
            .about("A logical group of services in one Region. It is in no VPC: services are placed in subnets.")
            .source(PAGE)
            .explain(
                    "Use one cluster for the services that belong together, such as those of one environment. Fargate, "
                            + "EC2 and external capacity may be mixed in it.",
                    "A second cluster isolates nothing on the network; subnets and security groups do. Use one when "
                            + "different people may change what runs.",
                    "A Region has up to 10000 clusters, a cluster up to 5000 services and 5000 instances, with up to 20 "
                            + "capacity providers.",
                    "A cluster is free. You pay for the tasks or instances in it and, when Container Insights is on, "
                            + "for its metrics.")
            .category(Category.ECS)
            .icon("ecs-cluster")
            .keywords("elastic container service", "cluster", "fargate", "containers")
            .properties(CONTAINER_INSIGHTS, DEFAULT_STRATEGY)
            .shape(Shape.FRAME)
            .size(480, 200)
            .fact(values -> "Container Insights "
                    + values.value(CONTAINER_INSIGHTS).label().toLowerCase(Locale.ROOT))
            .inside(Containment.in(Region.ID, "1 parent", "a cluster is logical: it is in no VPC and no subnet"))
            .names(EcsNames.within(NameRule.Scope.REGION), "main")
            .refuses(
                    Refusal.of(
                            IamRole.ID,
                            ID,
                            "An ECS cluster assumes no role.",
                            "role -> task definition or EC2 capacity"),
                    Refusal.of(ID, EcrRepository.ID, GROUPS, "task definition -> registry"),
                    Refusal.of(ID, EcrPublicRepository.ID, GROUPS, "task definition -> registry"),
                    Refusal.of(ID, ExternalRegistry.ID, GROUPS, "task definition -> registry"),
                    Refusal.of(
                            ID,
                            TaskDefinition.ID,
                            "A task definition isn't part of a cluster; a service in the cluster runs it.",
                            "cluster contains service -> task definition"),
                    Refusal.of(ID, Subnet.ID, LOGICAL, PLACED),
                    Refusal.of(ID, Vpc.ID, LOGICAL, PLACED))
            .expects(Expectation.of(Expectation.Side.INSIDE, "no service runs in it", EcsService.ID, ScheduledTask.ID))
            .resource(Target.CLOUDFORMATION, "Cluster", "AWS::ECS::Cluster")
            .resource(Target.KUBERNETES, "Namespace", "v1/Namespace")
            .build();

    private EcsCluster() {}
}
