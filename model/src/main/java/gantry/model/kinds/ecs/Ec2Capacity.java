package gantry.model.kinds.ecs;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Conversion;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Sizing;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.InstanceProfile;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;

/// EC2 instances of a cluster: an Auto Scaling group whose instances run the ECS agent.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ECS_instances.html
public final class Ec2Capacity {

    public static final String ID = "aws.ecs.ec2-capacity";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";
    private static final String EC2 = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/";
    private static final String PAGE = GUIDE + "ECS_instances.html";
    private static final String GROUP_PAGE = "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html";
    private static final String GROUP = "AutoScalingGroup";
    private static final String TEMPLATE = "LaunchTemplate";
    private static final String SIZE = "Size";
    private static final String INSTANCES = "Instances";

    /// So many registered instances are the quota of a cluster: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html
    private static final Whole COUNT = Whole.between(0, 5000);

    private static final Text INSTANCE_TYPE = Text
            .matching("[a-z][a-z0-9-]*\\.[a-z0-9-]+", "an instance type such as m7i.large")
            .suggest(List.of(
                    "t3.medium",
                    "t3.large",
                    "t4g.medium",
                    "m7i.large",
                    "m7i.xlarge",
                    "m7g.large",
                    "c7i.large",
                    "c7g.large",
                    "r7i.large",
                    "r7g.large",
                    "g5.xlarge",
                    "g6.xlarge"));

    public static final Property<Long> MIN = Property.of("min", COUNT)
            .title("Least instances")
            .fallback(1L)
            .parameter()
            .checkedBy("general/min-desired-max-order")
            .unit("instances")
            .group(SIZE)
            .about("Never fewer instances than this.")
            .source(GROUP_PAGE)
            .to(Target.CLOUDFORMATION, GROUP, "/MinSize", Conversion.wholeAsText());

    public static final Property<Long> DESIRED = Property.of("desired", COUNT)
            .title("Instances at the start")
            .checkedBy("general/min-desired-max-order")
            .unit("instances")
            .group(SIZE)
            .about("How many instances there are at first. Leave it empty where a capacity provider scales the group.")
            .source(GROUP_PAGE)
            .to(Target.CLOUDFORMATION, GROUP, "/DesiredCapacity", Conversion.wholeAsText());

    public static final Property<Long> MAX = Property.of("max", COUNT)
            .title("Most instances")
            .fallback(3L)
            .parameter()
            .checkedBy("general/min-desired-max-order")
            .unit("instances")
            .group(SIZE)
            .about("Never more instances than this; it also bounds the cost.")
            .source(GROUP_PAGE)
            .to(Target.CLOUDFORMATION, GROUP, "/MaxSize", Conversion.wholeAsText());

    /// At most 40: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplate.html
    public static final Property<List<String>> INSTANCE_TYPES = Property.of(
            "instanceTypes", new ListOf<>(INSTANCE_TYPE, 40))
            .fallback(List.of("t3.medium"))
            .group(INSTANCES)
            .about("The types to choose from, the preferred one first. Several make Spot more reliable.")
            .source("https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html")
            .unbound(Target.CLOUDFORMATION, "part of the launch template, or of a mixed policy when there are several");

    public static final Property<Boolean> SPOT = Property.of("spot", new Flag())
            .title("Spot instances")
            .fallback(false)
            .group(INSTANCES)
            .about("Uses spare capacity: cheaper, but AWS may take instances back with two minutes' notice.")
            .source(GUIDE + "container-instance-spot.html")
            .unbound(Target.CLOUDFORMATION, "it decides between launch template and mixed policy");

    public static final Property<MachineImage> AMI = Property.of("ami", Choice.of(MachineImage.class))
            .title("Machine image")
            .fallback(MachineImage.AL2023_X86)
            .group(INSTANCES)
            .about("What instances start from. It must be built for the processor of the instance types.")
            .source(GUIDE + "ecs-optimized_AMI.html")
            .unbound(Target.CLOUDFORMATION, "a parameter that Systems Manager fills with the newest image");

    public static final Property<String> AMI_ID = Property.of(
            "amiId", Text.matching("ami-[0-9a-f]{8,17}", "an image id such as ami-0123456789abcdef0"))
            .title("Image id")
            .required()
            .visibleWhen(Condition.when(AMI, MachineImage.CUSTOM))
            .parameter()
            .group(INSTANCES)
            .about("Your image in this Region. It must run the ECS agent, or its user data must install it.")
            .source(EC2 + "API_RequestLaunchTemplateData.html")
            .to(Target.CLOUDFORMATION, TEMPLATE, "/LaunchTemplateData/ImageId");

    /// The images for ECS need 30 GiB; 16384 is the most for gp3: https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
    public static final Property<Long> ROOT_VOLUME = Property.of("rootVolume", Whole.between(8, 16_384))
            .fallback(30L)
            .unit("GiB")
            .group(INSTANCES)
            .about("The encrypted disk of each instance. Images and what containers write share it.")
            .source(EC2 + "API_LaunchTemplateEbsBlockDeviceRequest.html")
            .unbound(Target.CLOUDFORMATION, "an item of the launch template's disks");

    public static final Property<Boolean> MONITORING = Property.of("detailedMonitoring", new Flag())
            .fallback(true)
            .group(INSTANCES)
            .about("Metrics every minute instead of every five, so that scaling reacts sooner.")
            .source(EC2 + "API_LaunchTemplatesMonitoringRequest.html")
            .to(Target.CLOUDFORMATION, TEMPLATE, "/LaunchTemplateData/Monitoring/Enabled");

    public static final Property<Boolean> ECS_AGENT = Property.of("ecsAgent", new Flag())
            .title("ECS agent")
            .fallback(true)
            .group("Agent")
            .about("The program that makes an instance part of the cluster. Without it no task ever runs there.")
            .source(GUIDE + "ECS_agent.html")
            .unbound(Target.CLOUDFORMATION, "the first lines of the user data name the cluster");

    /// 16 KB are the most: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
    public static final Property<String> USER_DATA = Property.of("userData", Text.lines().upTo(12_000))
            .group("Agent")
            .about("Further lines that run when an instance starts, after those that set up the agent.")
            .source("https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html")
            .unbound(Target.CLOUDFORMATION, "joined with the lines that set up the agent");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("EC2 capacity")
            .about("EC2 instances that run tasks of the cluster: an Auto Scaling group with the ECS agent.")
            .explain(
                    "Use it for graphics processors, privileged containers, daemons or host volumes, or when instances "
                            + "that are always busy are cheaper than Fargate.",
                    "Without such a need use Fargate: there are no instances to patch, size and scale. To grow with the "
                            + "tasks, let a capacity provider wrap this group.",
                    "A cluster has up to 5000 instances. A task in network mode awsvpc takes one of the few network "
                            + "interfaces of its instance.",
                    "You pay for instances and their disks as long as they run, also when no task does. Spot instances "
                            + "cost less.")
            .source(PAGE)
            .category(Category.ECS)
            .icon("ec2-capacity")
            .keywords("auto scaling group", "asg", "container instances", "ec2", "spot", "ami", "gpu", "agent")
            .properties(
                    MIN,
                    DESIRED,
                    MAX,
                    INSTANCE_TYPES,
                    SPOT,
                    AMI,
                    AMI_ID,
                    ROOT_VOLUME,
                    MONITORING,
                    ECS_AGENT,
                    USER_DATA)
            .fact(Ec2Capacity::fact)
            .badges(sight -> List.of(new Badge(sight.values().value(SPOT) ? "SPOT" : "ON-DEMAND")))
            .inside(Containment.in(EcsCluster.ID, "0..n",
                    "container instances (Auto Scaling group); references subnets"))
            .names(EcsNames.within(NameRule.Scope.PARENT), "instances")
            .to(
                    PlacedIn.ID,
                    Subnet.ID,
                    Cardinality.out(1, Cardinality.MANY, "1..n").sharing(Vpc.ID),
                    "Auto Scaling group VPCZoneIdentifier")
            // Role and security group are derived when none is drawn: hence none at least.
            .from(
                    InstanceProfile.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind ec2Instance)"),
                    "IamInstanceProfile of the launch template",
                    IamRole.of(RoleKind.EC2_INSTANCE))
            .from(
                    Protects.ID,
                    SecurityGroup.ID,
                    Cardinality.in(0, Cardinality.MANY, "1..n"),
                    "launch template")
            .refuses(Refusal.of(
                    IamRole.ID,
                    ID,
                    "A task role belongs to the task, not to the instance.",
                    "role -> task definition")
                    .when(IamRole.of(RoleKind.ECS_TASK)))
            .sizing(new Sizing(MIN, MAX, List.of(DESIRED), 0, List.of()))
            .resource(Target.CLOUDFORMATION, GROUP, "AWS::AutoScaling::AutoScalingGroup")
            .resource(Target.CLOUDFORMATION, TEMPLATE, "AWS::EC2::LaunchTemplate")
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .resource(Target.CLOUDFORMATION, "InstanceProfile", "AWS::IAM::InstanceProfile")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .build();

    private Ec2Capacity() {}

    /// Such as `1 to 3 · t3.medium`.
    private static String fact(Values values) {
        long min = values.value(MIN);
        long max = values.value(MAX);
        List<String> types = values.value(INSTANCE_TYPES);
        String count = min == max ? String.valueOf(min) : min + "–" + max;
        String more = types.size() > 1 ? " +" + (types.size() - 1) : "";
        return types.isEmpty() ? count + " instances" : count + " · " + types.getFirst() + more;
    }
}
