package gantry.model.kinds.eks;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.Conversion;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Sight;
import gantry.model.kind.Sizing;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.NodeRole;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.Map;

/// Instances that the user creates in an own Auto Scaling group and registers with the cluster. The opposite of
/// [ManagedNodeGroup], where EKS does both.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/worker.html
public final class SelfManagedNodes {

    public static final String ID = "aws.eks.self-managed-nodes";

    private static final String GUIDE = "https://docs.aws.amazon.com/eks/latest/userguide/";
    private static final String ROLE = "AutoScalingGroup";
    private static final String TEMPLATE = "LaunchTemplate";
    private static final String USER_DATA = "it becomes a part of the user data with which nodes join the cluster";

    public static final Property<Long> MIN = NodeGroups.min()
            .to(Target.CLOUDFORMATION, ROLE, "/MinSize", Conversion.wholeAsText());

    public static final Property<Long> DESIRED = NodeGroups.desired()
            .to(Target.CLOUDFORMATION, ROLE, "/DesiredCapacity", Conversion.wholeAsText());

    public static final Property<Long> MAX = NodeGroups.max()
            .to(Target.CLOUDFORMATION, ROLE, "/MaxSize", Conversion.wholeAsText());

    public static final Property<List<String>> INSTANCE_TYPES = NodeGroups.instanceTypes()
            .unbound(Target.CLOUDFORMATION, "written into the launch template, or as overrides of a mix of instances");

    public static final Property<Boolean> SPOT = Property.of("spot", new Flag())
            .fallback(false)
            .group("Nodes")
            .about("Uses spare capacity: cheaper, but AWS takes it back with two minutes' notice.")
            .source("https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html")
            .unbound(Target.CLOUDFORMATION, "a mix of instances is written for it");

    public static final Property<String> AMI = Property.of(
            "ami",
            Text.matching(
                    "ami-[0-9a-f]{8,17}|resolve:ssm:/\\S+",
                    "the id of an image such as ami-0123abcd, or resolve:ssm: and the path of a parameter"))
            .title("Image")
            .group("Nodes")
            .about("The image of the nodes. Without one, the newest EKS-optimized Amazon Linux 2023 for the version of "
                    + "the cluster.")
            .source(GUIDE + "eks-optimized-ami.html")
            .to(Target.CLOUDFORMATION, TEMPLATE, "/LaunchTemplateData/ImageId");

    public static final Property<Long> DISK_SIZE = NodeGroups.diskSize()
            .unbound(Target.CLOUDFORMATION, "a block device of the launch template");

    /// Source: https://awslabs.github.io/amazon-eks-ami/nodeadm/doc/api/
    public static final Property<List<String>> KUBELET_ARGUMENTS = Property.of(
            "kubeletArguments",
            ListOf.of(Text.matching("--[a-z][a-z0-9-]*(=\\S*)?", "an argument such as --max-pods=58")))
            .group("Nodes")
            .about("Further arguments for the kubelet, the program that runs pods on each node.")
            .source("https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/")
            .unbound(Target.CLOUDFORMATION, USER_DATA);

    public static final Property<Map<String, String>> LABELS = NodeGroups.labels()
            .unbound(Target.CLOUDFORMATION, USER_DATA);

    public static final Property<List<Values>> TAINTS = NodeGroups.taints()
            .unbound(Target.CLOUDFORMATION, USER_DATA);

    /// The lengths are from https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
    public static final Property<Map<String, String>> TAGS = Property.of(
            "tags",
            new MapOf<>(
                    Text.matching("(?!aws:).{1,128}", "1 to 128 characters, not aws: at the start"),
                    Text.line().upTo(256)))
            .group("Nodes")
            .about("Further tags of the instances. The tag that names the cluster as owner is added in any case.")
            .source(GUIDE + "worker.html")
            .unbound(Target.CLOUDFORMATION, "written together with the tag of the cluster");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Self-managed nodes")
            .about("Instances on which pods run. You create them in an Auto Scaling group of your own and join them to "
                    + "the cluster.")
            .source(GUIDE + "worker.html")
            .category(Category.EKS)
            .icon("self-managed-nodes")
            .keywords(
                    "worker",
                    "node",
                    "ec2",
                    "auto scaling group",
                    "asg",
                    "own ami",
                    "spot",
                    "kubernetes",
                    "nodes",
                    "workers",
                    "k8s")
            .explain(
                    "Use them when nodes need what managed groups don't offer: a mix of On-Demand and Spot in one group, "
                            + "an operating system of your own, or control over how nodes start.",
                    "Use a managed node group otherwise. There EKS creates, joins, drains and updates the nodes; here "
                            + "all of that is your work.",
                    "Nodes join only with a role that the cluster lets in, the tag kubernetes.io/cluster/NAME=owned and "
                            + "an image of the cluster's minor version, at most 3 versions older.",
                    "The instances and their disks, for as long as they run and whether or not pods use them.")
            .properties(
                    SPOT,
                    AMI,
                    INSTANCE_TYPES,
                    MIN,
                    DESIRED,
                    MAX,
                    DISK_SIZE,
                    KUBELET_ARGUMENTS,
                    TAGS,
                    LABELS,
                    TAINTS)
            .fact(values -> NodeGroups.fact(
                    values.value(DESIRED),
                    values.value(INSTANCE_TYPES),
                    values.value(MIN) + "–" + values.value(MAX)))
            .badges(SelfManagedNodes::badges)
            .inside(Containment.in(EksCluster.ID, "exactly 1", "an Auto Scaling group of your own"))
            .names(EksNames.nodeGroup(), "own-nodes")
            .sizing(new Sizing(MIN, MAX, List.of(DESIRED), 0, List.of()))
            // Without any, those of the cluster are meant: hence none at least.
            .to(
                    PlacedIn.ID,
                    Subnet.ID,
                    Cardinality.out(0, Cardinality.MANY, "1..n").sharing(Vpc.ID),
                    "Auto Scaling group subnets")
            // A role is derived when none is drawn: hence none at least.
            .from(
                    NodeRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind eksNode)"),
                    "instance profile + access entry",
                    IamRole.of(RoleKind.EKS_NODE))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::AutoScaling::AutoScalingGroup")
            .resource(Target.CLOUDFORMATION, TEMPLATE, "AWS::EC2::LaunchTemplate")
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .resource(Target.CLOUDFORMATION, "InstanceProfile", "AWS::IAM::InstanceProfile")
            .resource(Target.CLOUDFORMATION, "AccessEntry", "AWS::EKS::AccessEntry")
            .build();

    private SelfManagedNodes() {}

    private static List<Badge> badges(Sight sight) {
        var own = new Badge("SELF-MANAGED");
        return sight.values().value(SPOT) ? List.of(own, CapacityType.SPOT.badge()) : List.of(own);
    }
}
