package gantry.model.kinds.eks;

import gantry.model.facts.AmiTypes;
import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Sizing;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.connection.NodeRole;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.Map;

/// Instances that EKS creates, joins to the cluster, updates and replaces, in an Auto Scaling group of its own.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html
public final class ManagedNodeGroup {

    public static final String ID = "aws.eks.managed-node-group";

    private static final String PAGE = "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html";
    private static final String API = "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html";
    private static final String ROLE = "NodeGroup";

    public static final Property<Long> MIN = NodeGroups.min()
            .to(Target.CLOUDFORMATION, ROLE, "/ScalingConfig/MinSize");

    public static final Property<Long> DESIRED = NodeGroups.desired()
            .to(Target.CLOUDFORMATION, ROLE, "/ScalingConfig/DesiredSize");

    public static final Property<Long> MAX = NodeGroups.max()
            .to(Target.CLOUDFORMATION, ROLE, "/ScalingConfig/MaxSize");

    public static final Property<List<String>> INSTANCE_TYPES = NodeGroups.instanceTypes()
            .to(Target.CLOUDFORMATION, ROLE, "/InstanceTypes");

    public static final Property<CapacityType> CAPACITY_TYPE = Property.of(
            "capacityType", Choice.of(CapacityType.class))
            .fallback(CapacityType.ON_DEMAND)
            .group("Nodes")
            .about("Spot is spare capacity: cheaper, but AWS takes it back with two minutes' notice. A Capacity Block is "
                    + "reserved in advance, for GPUs.")
            .source(PAGE + "#managed-node-group-capacity-types")
            .to(Target.CLOUDFORMATION, ROLE, "/CapacityType");

    public static final Property<String> AMI_TYPE = Property.of("amiType", Text.line().suggest(AmiTypes.offered()))
            .title("Image")
            .fallback("AL2023_x86_64_STANDARD")
            .checkedBy("eks/node-ami-fits-instance-type")
            .group("Nodes")
            .about("The operating system of the nodes. Its architecture must be that of the instance types.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/eks-optimized-amis.html")
            .to(Target.CLOUDFORMATION, ROLE, "/AmiType");

    public static final Property<String> VERSION = Property.of("version", EksCluster.VERSIONS)
            .title("Kubernetes version")
            .checkedBy("eks/unsupported-kubernetes-version")
            .group("Nodes")
            .about("Leave it empty: nodes start with the version of the cluster.")
            .source(API)
            .to(Target.CLOUDFORMATION, ROLE, "/Version");

    public static final Property<Long> DISK_SIZE = NodeGroups.diskSize()
            .to(Target.CLOUDFORMATION, ROLE, "/DiskSize");

    public static final Property<String> LAUNCH_TEMPLATE = Property.of(
            "launchTemplate", Text.matching("lt-[0-9a-f]{8,17}", "the id of a launch template such as lt-0123abcd"))
            .group("Nodes")
            .about("An existing launch template, for an image or settings of your own. It excludes a disk size here.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html")
            .to(Target.CLOUDFORMATION, ROLE, "/LaunchTemplate/Id");

    public static final Property<Map<String, String>> LABELS = NodeGroups.labels()
            .to(Target.CLOUDFORMATION, ROLE, "/Labels");

    public static final Property<List<Values>> TAINTS = NodeGroups.taints()
            .to(Target.CLOUDFORMATION, ROLE, "/Taints", Spelling.capitalisedItems(Taint.TYPE));

    /// The range is from https://docs.aws.amazon.com/eks/latest/APIReference/API_NodegroupUpdateConfig.html
    public static final Property<Long> MAX_UNAVAILABLE = Property.of(
            "maxUnavailablePercentage", Whole.between(1, 100))
            .title("Updated at a time")
            .fallback(33L)
            .unit("percent")
            .group("Updates")
            .about("How many of the nodes are replaced at the same time when their image or version changes.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html")
            .to(Target.CLOUDFORMATION, ROLE, "/UpdateConfig/MaxUnavailablePercentage");

    public static final Property<Boolean> NODE_REPAIR = Property.of("nodeRepair", new Flag())
            .title("Repair nodes")
            .fallback(true)
            .group("Updates")
            .about("Replaces or restarts nodes whose health checks fail.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/node-health.html")
            .to(Target.CLOUDFORMATION, ROLE, "/NodeRepairConfig/Enabled");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Managed node group")
            .about("Instances on which pods run. EKS creates them, joins them to the cluster, updates and replaces "
                    + "them.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("managed-node-group")
            .keywords(
                    "worker",
                    "node",
                    "ec2",
                    "auto scaling group",
                    "nodegroup",
                    "spot",
                    "on-demand",
                    "kubernetes",
                    "nodes",
                    "workers",
                    "k8s",
                    "gpu",
                    "cluster autoscaler")
            .explain(
                    "Use it as the usual place for pods: daemons, volumes on EBS, GPUs and many pods per machine all "
                            + "work. EKS owns the Auto Scaling group and drains nodes before it replaces them.",
                    "Use a Fargate profile when nobody wants to look after machines, self-managed nodes for images that "
                            + "EKS can't start, and Auto Mode to leave the choice of instances to EKS.",
                    "A cluster has up to 30 managed groups of up to 450 nodes each; AWS raises both on request. A group "
                            + "takes up to 20 instance types of one architecture.",
                    "The instances and their disks, for as long as they run and whether or not pods use them. The group "
                            + "itself costs nothing.")
            .properties(
                    CAPACITY_TYPE,
                    AMI_TYPE,
                    VERSION,
                    LAUNCH_TEMPLATE,
                    INSTANCE_TYPES,
                    MIN,
                    DESIRED,
                    MAX,
                    DISK_SIZE,
                    LABELS,
                    TAINTS,
                    MAX_UNAVAILABLE,
                    NODE_REPAIR)
            .fact(values -> NodeGroups.fact(
                    values.value(DESIRED),
                    values.value(INSTANCE_TYPES),
                    values.value(MIN) + "–" + values.value(MAX)))
            .badges(sight -> List.of(
                    new Badge("MANAGED"), sight.values().value(CAPACITY_TYPE).badge()))
            .inside(Containment.in(
                    EksCluster.ID, "exactly 1", "no nodes inside; a managed group has no user Auto Scaling group"))
            .names(EksNames.nodeGroup(), "general")
            .sizing(new Sizing(MIN, MAX, List.of(DESIRED), 0, List.of()))
            // Without any, those of the cluster are meant: hence none at least.
            .to(PlacedIn.ID, Subnet.ID, Cardinality.out(0, Cardinality.MANY, "1..n").sharing(Vpc.ID), "Subnets")
            // A role is derived when none is drawn: hence none at least.
            .from(
                    NodeRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind eksNode)"),
                    "NodeRole",
                    IamRole.of(RoleKind.EKS_NODE))
            .refuses(Refusal.of(
                    ID,
                    Ec2Capacity.ID,
                    "EKS creates and manages the group of a managed node group.",
                    "self-managed node group"))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::EKS::Nodegroup")
            .resource(Target.CLOUDFORMATION, "LaunchTemplate", "AWS::EC2::LaunchTemplate")
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .build();

    private ManagedNodeGroup() {}
}
