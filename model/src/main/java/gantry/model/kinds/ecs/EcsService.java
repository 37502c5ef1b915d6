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
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;

/// Keeps a number of copies of a task definition running in a cluster.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
public final class EcsService {

    public static final String ID = "aws.ecs.service";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";
    private static final String PAGE = GUIDE + "ecs_services.html";
    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html";
    private static final String DEPLOYMENT = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html";
    private static final String ROLLING = "it becomes a part of the rolling update with its own rounding";
    private static final int MANY_CHIPS = 10_000;

    public static final Property<LaunchType> LAUNCH_TYPE = Property.of("launchType", Choice.of(LaunchType.class))
            .fallback(LaunchType.FARGATE)
            .group("General")
            .about("Fargate runs tasks without instances of your own; EC2 and External use yours.")
            .source(GUIDE + "launch_types.html")
            .unbound(Target.CLOUDFORMATION, "written as launch type or as capacity provider strategy")
            .unbound(Target.KUBERNETES, "report: the nodes of the cluster decide");

    public static final Property<Boolean> SPOT = Property.of("spot", new Flag())
            .title("Fargate Spot")
            .fallback(false)
            .visibleWhen(Condition.when(LAUNCH_TYPE, LaunchType.FARGATE))
            .group("General")
            .about("Runs part of the tasks on spare capacity: cheaper, but AWS may stop them with two minutes' notice.")
            .source(GUIDE + "fargate-capacity-providers.html")
            .unbound(Target.CLOUDFORMATION, "written as capacity provider strategy")
            .unbound(Target.KUBERNETES, "report: EKS has no Fargate Spot");

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
            .visibleWhen(Condition.when(LAUNCH_TYPE, LaunchType.FARGATE))
            .group("Network")
            .about("Gives each task a public address, which it needs in a public subnet to pull its image.")
            .source(GUIDE + "fargate-task-networking.html")
            .unbound(Target.CLOUDFORMATION, "written with the network configuration, in network mode awsvpc only")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    /// 100 and 200 are the defaults of the service; both are percentages of the desired count.
    public static final Property<Long> MINIMUM_HEALTHY_PERCENT = Property
            .of("minimumHealthyPercent", Whole.between(0, 100))
            .fallback(100L)
            .unit("percent")
            .group("Deployment")
            .about("How much of the desired count must keep running during a deployment.")
            .source(DEPLOYMENT)
            .to(Target.CLOUDFORMATION, "Service", "/DeploymentConfiguration/MinimumHealthyPercent")
            .unbound(Target.KUBERNETES, ROLLING);

    public static final Property<Long> MAXIMUM_PERCENT = Property.of("maximumPercent", Whole.between(100, 200))
            .fallback(200L)
            .unit("percent")
            .group("Deployment")
            .about("How much of the desired count may run during a deployment.")
            .source(DEPLOYMENT)
            .to(Target.CLOUDFORMATION, "Service", "/DeploymentConfiguration/MaximumPercent")
            .unbound(Target.KUBERNETES, ROLLING);

    public static final Property<Boolean> CIRCUIT_BREAKER = Property.of("circuitBreaker", new Flag())
            .title("Roll back failed deployments")
            .fallback(true)
            .group("Deployment")
            .about("Stops a deployment whose tasks don't start and returns to the last one that worked.")
            .source(GUIDE + "deployment-circuit-breaker.html")
            .to(Target.CLOUDFORMATION, "Service", "/DeploymentConfiguration/DeploymentCircuitBreaker/Enable")
            .to(Target.CLOUDFORMATION, "Service", "/DeploymentConfiguration/DeploymentCircuitBreaker/Rollback")
            .unbound(Target.KUBERNETES, "report: Kubernetes marks a failed deployment but doesn't roll it back");

    /// The upper bound is that of a 32-bit number: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
    public static final Property<Long> HEALTH_CHECK_GRACE_PERIOD = Property.of(
            "healthCheckGracePeriod", Seconds.between(0, Integer.MAX_VALUE))
            .fallback(60L)
            .unit("seconds")
            .group("Deployment")
            .about("Failed health checks of a load balancer don't count for so long after a task started.")
            .source(API)
            .unbound(Target.CLOUDFORMATION, "written only when a load balancer targets the service")
            .unbound(Target.KUBERNETES, "it becomes a part of the startup probe");

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
            .category(Category.ECS)
            .icon("ecs-service")
            .keywords("fargate", "tasks", "replicas", "daemon", "spot", "deployment")
            .properties(
                    LAUNCH_TYPE,
                    SPOT,
                    SCHEDULING_STRATEGY,
                    DESIRED_COUNT,
                    ASSIGN_PUBLIC_IP,
                    MINIMUM_HEALTHY_PERCENT,
                    MAXIMUM_PERCENT,
                    CIRCUIT_BREAKER,
                    HEALTH_CHECK_GRACE_PERIOD,
                    ENABLE_EXECUTE_COMMAND)
            .fact(EcsService::fact)
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
                    Cardinality.out(0, 16, "1..16 when awsvpc, else 0").sharing(Vpc.ID),
                    "NetworkConfiguration.AwsvpcConfiguration.Subnets")
            .to(
                    TalksTo.ID,
                    EcsService.ID,
                    Cardinality.ANY,
                    "Service Connect / service discovery (not for EXTERNAL, not with a CLB)")
            .refuses(
                    refusal(EcrRepository.ID),
                    refusal(ExternalRegistry.ID),
                    Refusal.of(
                            ID,
                            Subnet.ID,
                            "All subnets of a service are in one VPC of the cluster's Region.",
                            "subnets of one VPC"),
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

    private static String fact(Values values) {
        boolean isSpot = SPOT.isVisible(values) && values.value(SPOT);
        String launch = values.value(LAUNCH_TYPE).label() + (isSpot ? " Spot" : "");
        if (!DESIRED_COUNT.isVisible(values)) {
            return launch + " · daemon";
        }
        long count = values.value(DESIRED_COUNT);
        return launch + " · " + count + (count == 1 ? " task" : " tasks");
    }
}
