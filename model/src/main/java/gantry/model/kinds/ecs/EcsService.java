package gantry.model.kinds.ecs;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.registry.EcrPublicRepository;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import java.util.List;

/// Keeps a number of copies of a task definition running in a cluster.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
public final class EcsService {

    public static final String ID = "aws.ecs.service";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";
    private static final String PAGE = GUIDE + "ecs_services.html";
    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html";
    private static final int MANY_CHIPS = 10_000;

    public static final Property<LaunchType> LAUNCH_TYPE = Property.of("launchType", Choice.of(LaunchType.class))
            .fallback(LaunchType.FARGATE)
            .judgedBy("ecs/launch-type-or-capacity-provider")
            .group("General")
            .about("Fargate runs tasks without instances of your own; EC2 and External use yours.")
            .source(GUIDE + "launch_types.html")
            .unbound(Target.CLOUDFORMATION, "written as launch type or as capacity provider strategy")
            .unbound(Target.KUBERNETES, "report: the nodes of the cluster decide");

    /// The versions are from https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-linux-fargate.html
    static final Text PLATFORM = Text.matching("LATEST|\\d+\\.\\d+\\.\\d+", "LATEST or a version such as 1.4.0")
            .suggest(List.of("LATEST", "1.4.0"));

    public static final Property<Boolean> SPOT = Property.of("spot", new Flag())
            .title("Fargate Spot")
            .fallback(false)
            .visibleWhen(Condition.when(LAUNCH_TYPE, LaunchType.FARGATE))
            .group("General")
            .about("Runs part of the tasks on spare capacity: cheaper, but AWS may stop them with two minutes' notice.")
            .source(GUIDE + "fargate-capacity-providers.html")
            .unbound(Target.CLOUDFORMATION, "written as capacity provider strategy")
            .unbound(Target.KUBERNETES, "report: EKS has no Fargate Spot");

    /// Always shown, as capacity providers may decide as well as the launch type whether tasks run on Fargate.
    public static final Property<String> PLATFORM_VERSION = Property.of("platformVersion", PLATFORM)
            .group("General")
            .about("The version of Fargate, on Fargate only. Without one, the latest.")
            .source(GUIDE + "platform-fargate.html")
            .to(Target.CLOUDFORMATION, "Service", "/PlatformVersion")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final Property<SchedulingStrategy> SCHEDULING_STRATEGY = Property.of(
            "schedulingStrategy", Choice.of(SchedulingStrategy.class))
            .fallback(SchedulingStrategy.REPLICA)
            .group("General")
            .about("Replica keeps a number of tasks; daemon keeps one on each instance and needs launch type EC2.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, "Service", "/SchedulingStrategy")
            .unbound(Target.KUBERNETES, "it decides between Deployment and DaemonSet");

    public static final Property<Long> DESIRED_COUNT = Property.of("desiredCount", Whole.between(0, 5000))
            .title("Desired count")
            .fallback(2L)
            .visibleWhen(Condition.when(SCHEDULING_STRATEGY, SchedulingStrategy.REPLICA))
            .parameter()
            .unit("tasks")
            .group("General")
            .about("How many copies run. With auto scaling this is only the number at the start.")
            .source(API)
            .unbound(Target.CLOUDFORMATION, "left out when auto scaling or a daemon decides the number")
            .unbound(Target.KUBERNETES, "left out when auto scaling decides the number");

    public static final Property<Boolean> ASSIGN_PUBLIC_IP = Property.of("assignPublicIp", new Flag())
            .title("Assign public IP")
            .fallback(false)
            .group("Network")
            .about("Gives each task a public address, which it needs in a public subnet to pull its image. Fargate only.")
            .source(GUIDE + "fargate-task-networking.html")
            .unbound(Target.CLOUDFORMATION, "written with the network configuration, in network mode awsvpc only")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final Property<DeploymentController> DEPLOYMENT_CONTROLLER = ServiceDeployment.DEPLOYMENT_CONTROLLER;
    public static final Property<Long> MINIMUM_HEALTHY_PERCENT = ServiceDeployment.MINIMUM_HEALTHY_PERCENT;
    public static final Property<Long> MAXIMUM_PERCENT = ServiceDeployment.MAXIMUM_PERCENT;
    public static final Property<Boolean> CIRCUIT_BREAKER = ServiceDeployment.CIRCUIT_BREAKER;
    public static final Property<Long> HEALTH_CHECK_GRACE_PERIOD = ServiceDeployment.HEALTH_CHECK_GRACE_PERIOD;

    public static final Property<List<Values>> PLACEMENT_STRATEGIES = ServicePlacement.PLACEMENT_STRATEGIES;
    public static final Property<List<Values>> PLACEMENT_CONSTRAINTS = ServicePlacement.PLACEMENT_CONSTRAINTS;
    public static final Property<Boolean> ZONE_REBALANCING = ServicePlacement.ZONE_REBALANCING;

    public static final Property<TagSource> PROPAGATE_TAGS = Property.of("propagateTags", Choice.of(TagSource.class))
            .title("Copy tags from")
            .fallback(TagSource.SERVICE)
            .group("Operations")
            .about("Whose tags tasks get, so that costs can be told apart.")
            .source(GUIDE + "ecs-using-tags.html")
            .unbound(Target.CLOUDFORMATION, "written together with the tags that ECS manages")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final Property<Boolean> ENABLE_EXECUTE_COMMAND = Property.of("enableExecuteCommand", new Flag())
            .title("ECS Exec")
            .fallback(false)
            .group("Operations")
            .about("Lets people open a shell in a running container. The task role needs permissions for it.")
            .source(GUIDE + "ecs-exec.html")
            .to(Target.CLOUDFORMATION, "Service", "/EnableExecuteCommand")
            .unbound(Target.KUBERNETES, "kubectl exec does it; who may is decided by RBAC");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("ECS service")
            .about("Keeps a number of tasks of one task definition running and replaces those that fail.")
            .source(PAGE)
            .explain(
                    "Use it for programs that run all the time, such as websites, APIs and workers that read queues. "
                            + "Failed tasks are replaced, new versions rolled out.",
                    "For work that begins at certain times and ends, use a scheduled task. For short reactions to "
                            + "events a Lambda function may do.",
                    "Up to 5000 tasks per service, 16 subnets and 5 security groups of one VPC, and 5 target groups.",
                    "You pay for the processors and memory of running tasks on Fargate, or for the instances on EC2. "
                            + "The service itself is free.")
            .category(Category.ECS)
            .icon("ecs-service")
            .keywords("fargate", "tasks", "replicas", "daemon", "spot", "deployment", "external", "microservice")
            .properties(
                    LAUNCH_TYPE,
                    SPOT,
                    PLATFORM_VERSION,
                    SCHEDULING_STRATEGY,
                    DESIRED_COUNT,
                    ASSIGN_PUBLIC_IP,
                    DEPLOYMENT_CONTROLLER,
                    MINIMUM_HEALTHY_PERCENT,
                    MAXIMUM_PERCENT,
                    CIRCUIT_BREAKER,
                    HEALTH_CHECK_GRACE_PERIOD,
                    PLACEMENT_STRATEGIES,
                    PLACEMENT_CONSTRAINTS,
                    ZONE_REBALANCING,
                    PROPAGATE_TAGS,
                    ENABLE_EXECUTE_COMMAND)
            .size(192, 64)
            .factSeeing(ServiceCard::fact)
            .badges(ServiceCard::badges)
            .chips(values -> DESIRED_COUNT.isVisible(values) ? Math.clamp(values.value(DESIRED_COUNT), 0, MANY_CHIPS)
                    : 0)
            .inside(Containment.in(EcsCluster.ID, "exactly 1", "placement in subnets is a connection"))
            .names(EcsNames.within(NameRule.Scope.PARENT), "web")
            .to(
                    Runs.ID,
                    TaskDefinition.ID,
                    Cardinality.out(1, 1, "exactly 1"),
                    "keeps desiredCount copies running (Service.TaskDefinition)")
            .to(
                    PlacedIn.ID,
                    Subnet.ID,
                    Cardinality.out(0, 16, "1..16 when awsvpc, else 0")
                            .sharing(Vpc.ID)
                            .by("ecs/awsvpc-network-configuration"),
                    "NetworkConfiguration.AwsvpcConfiguration.Subnets")
            .to(
                    Uses.ID,
                    CapacityProvider.ID,
                    Cardinality.out(0, 20, "0..20").by("ecs/launch-type-or-capacity-provider"),
                    "one item of CapacityProviderStrategy (base, weight)")
            .to(
                    TalksTo.ID,
                    EcsService.ID,
                    Cardinality.ANY,
                    "Service Connect / service discovery (not for EXTERNAL, not with a CLB)")
            // A security group is derived when none is drawn: hence none at least.
            .from(
                    Protects.ID,
                    SecurityGroup.ID,
                    Cardinality.in(0, 5, "0..5 (awsvpc)").by("ecs/awsvpc-network-configuration"),
                    "AwsvpcConfiguration.SecurityGroups")
            .refuses(
                    refusal(EcrRepository.ID),
                    refusal(EcrPublicRepository.ID),
                    refusal(ExternalRegistry.ID),
                    Refusal.of(
                            ID,
                            Subnet.ID,
                            "All subnets of a service are in one VPC of the cluster's Region.",
                            "subnets of one VPC"),
                    Refusal.of(
                            ID,
                            Ec2Capacity.ID,
                            "Fargate tasks run on AWS-managed capacity, not on your instances.",
                            "remove the edge, or launch type EC2")
                            .when(Condition.when(LAUNCH_TYPE, LaunchType.FARGATE)),
                    Refusal.of(
                            ID,
                            EksCluster.ID,
                            "ECS and Kubernetes objects don't mix: a task definition can't run in EKS.",
                            "convert to a Deployment / to a task definition"),
                    IamRole.instanceProfile(ID),
                    Refusal.of(
                            IamRole.ID,
                            ID,
                            "The task role is specified in the task definition.",
                            "role -> task definition"))
            .resource(Target.CLOUDFORMATION, "Service", "AWS::ECS::Service")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .resource(Target.KUBERNETES, "Deployment", "apps/v1/Deployment")
            .resource(Target.KUBERNETES, "Service", "v1/Service")
            .resource(Target.KUBERNETES, "ServiceAccount", "v1/ServiceAccount")
            .resource(Target.KUBERNETES, "ConfigMap", "v1/ConfigMap")
            .resource(Target.KUBERNETES, "PodDisruptionBudget", "policy/v1/PodDisruptionBudget")
            .resource(Target.KUBERNETES, "NetworkPolicy", "networking.k8s.io/v1/NetworkPolicy")
            .build();

    private EcsService() {}

    private static Refusal refusal(String registry) {
        return Refusal.of(
                ID,
                registry,
                "A service doesn't pull images; its task definition names them.",
                "service -> task definition -> registry");
    }
}
