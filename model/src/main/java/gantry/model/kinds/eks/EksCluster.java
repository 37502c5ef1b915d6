package gantry.model.kinds.eks;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Shape;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.ClusterRole;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.kubernetes.Namespace;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.operations.LogGroup;
import java.util.List;

/// A Kubernetes cluster whose control plane AWS runs; nodes or Fargate for its pods are added.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/clusters.html
public final class EksCluster {

    public static final String ID = "aws.eks.cluster";

    private static final String GUIDE = "https://docs.aws.amazon.com/eks/latest/userguide/";
    private static final String API = "https://docs.aws.amazon.com/eks/latest/APIReference/";
    private static final String PAGE = GUIDE + "clusters.html";
    private static final String ENDPOINT = GUIDE + "cluster-endpoint.html";
    private static final String ROLE = "Cluster";

    /// A minor version of Kubernetes, with those in standard support on offer.
    static final Text VERSIONS = Text.matching("1\\.\\d{2}", "a minor version such as " + EksVersions.USUAL)
            .suggest(EksVersions.offered());

    public static final Property<String> VERSION = Property.of("version", VERSIONS)
            .title("Kubernetes version")
            .fallback(EksVersions.USUAL)
            .checkedBy("eks/unsupported-kubernetes-version")
            .parameter()
            .group("General")
            .about("A minor version has standard support for 14 months and extended support for 12 more, which costs "
                    + "extra. Upgrades go one version at a time.")
            .source(GUIDE + "kubernetes-versions.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Version");

    public static final Property<SupportType> SUPPORT_TYPE = Property.of(
            "supportType", Choice.of(SupportType.class))
            .title("At the end of support")
            .fallback(SupportType.STANDARD)
            .group("General")
            .about("Standard: EKS upgrades the cluster by itself when standard support ends. Extended: it stays, and "
                    + "costs extra.")
            .source(GUIDE + "view-upgrade-policy.html")
            .to(Target.CLOUDFORMATION, ROLE, "/UpgradePolicy/SupportType");

    /// EKS wants all three parts on or all three off.
    public static final Property<Boolean> AUTO_MODE = Property.of("autoMode", new Flag())
            .title("Auto Mode")
            .fallback(false)
            .group("General")
            .about("EKS chooses and runs the nodes, and brings volumes, load balancers and the network with it.")
            .source(GUIDE + "automode.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ComputeConfig/Enabled")
            .to(Target.CLOUDFORMATION, ROLE, "/StorageConfig/BlockStorage/Enabled")
            .to(Target.CLOUDFORMATION, ROLE, "/KubernetesNetworkConfig/ElasticLoadBalancing/Enabled");

    public static final Property<Boolean> ENDPOINT_PUBLIC_ACCESS = Property.of("endpointPublicAccess", new Flag())
            .title("Public endpoint")
            .fallback(true)
            .group("API server")
            .about("kubectl reaches the cluster through the internet. It still needs credentials of AWS.")
            .source(ENDPOINT)
            .to(Target.CLOUDFORMATION, ROLE, "/ResourcesVpcConfig/EndpointPublicAccess");

    public static final Property<Boolean> ENDPOINT_PRIVATE_ACCESS = Property.of("endpointPrivateAccess", new Flag())
            .title("Private endpoint")
            .fallback(true)
            .group("API server")
            .about("Nodes and others in the VPC reach the cluster without leaving it.")
            .source(ENDPOINT)
            .to(Target.CLOUDFORMATION, ROLE, "/ResourcesVpcConfig/EndpointPrivateAccess");

    /// At most 40: https://docs.aws.amazon.com/general/latest/gr/eks.html
    public static final Property<List<CidrBlock>> PUBLIC_ACCESS_CIDRS = Property.of(
            "publicAccessCidrs", new ListOf<>(new Cidr(0, 32), 40))
            .title("Who reaches the public endpoint")
            .visibleWhen(Condition.when(ENDPOINT_PUBLIC_ACCESS, true))
            .group("API server")
            .about("Blocks of addresses, such as that of your office. Without any, everybody may try.")
            .source(API + "API_VpcConfigRequest.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ResourcesVpcConfig/PublicAccessCidrs");

    public static final Property<AuthenticationMode> AUTHENTICATION_MODE = Property.of(
            "authenticationMode", Choice.of(AuthenticationMode.class))
            .title("Who may use it")
            .fallback(AuthenticationMode.API)
            .group("API server")
            .about("Access entries are kept by AWS. The older aws-auth is a ConfigMap in the cluster, where a typing "
                    + "error locks everybody out.")
            .source(GUIDE + "grant-k8s-access.html")
            .to(Target.CLOUDFORMATION, ROLE, "/AccessConfig/AuthenticationMode");

    /// The range is from https://docs.aws.amazon.com/eks/latest/APIReference/API_KubernetesNetworkConfigRequest.html
    public static final Property<CidrBlock> SERVICE_IPV4_CIDR = Property.of("serviceIpv4Cidr", new Cidr(12, 24))
            .title("Service addresses")
            .checkedBy("eks/vpc-dns-and-service-cidr")
            .group("Network")
            .about("The private block for addresses of Services, apart from the VPC. Without one, EKS takes one that "
                    + "doesn't overlap. It can't be changed later.")
            .source(API + "API_KubernetesNetworkConfigRequest.html")
            .to(Target.CLOUDFORMATION, ROLE, "/KubernetesNetworkConfig/ServiceIpv4Cidr");

    public static final Property<List<EksAddon>> ADDONS = Property.of("addons", ListOf.of(Choice.of(EksAddon.class)))
            .title("Add-ons")
            .fallback(List.of(
                    EksAddon.VPC_CNI,
                    EksAddon.KUBE_PROXY,
                    EksAddon.COREDNS,
                    EksAddon.POD_IDENTITY_AGENT,
                    EksAddon.METRICS_SERVER))
            .group("Software")
            .about("What EKS installs: network, names, pod roles and metrics for a first cluster. Volumes on EBS need "
                    + "its driver. Auto Mode has most of them built in.")
            .source(GUIDE + "eks-add-ons.html")
            .unbound(Target.CLOUDFORMATION, "a resource for each add-on");

    public static final Property<Boolean> LOAD_BALANCER_CONTROLLER = Property.of(
            "loadBalancerController", new Flag())
            .title("Load Balancer Controller")
            .fallback(true)
            .visibleWhen(Condition.when(AUTO_MODE, false))
            .group("Software")
            .about("Makes load balancers from Ingresses and Services. Its role is created; Helm installs it.")
            .source(GUIDE + "aws-load-balancer-controller.html")
            .unbound(Target.CLOUDFORMATION, "a role and its association are derived; Helm installs the rest");

    public static final Property<Boolean> OIDC_PROVIDER = Property.of("oidcProvider", new Flag())
            .title("OIDC provider")
            .fallback(true)
            .group("Software")
            .about("Lets roles trust single service accounts (IRSA). Pods on Fargate get roles in no other way.")
            .source(GUIDE + "enable-iam-roles-for-service-accounts.html")
            .unbound(Target.CLOUDFORMATION, "a resource of its own");

    public static final Property<List<ControlPlaneLog>> LOGGING = Property.of(
            "logging", ListOf.of(Choice.of(ControlPlaneLog.class)))
            .title("Control plane logs")
            .fallback(List.of(ControlPlaneLog.values()))
            .group("Operations")
            .about("Which logs of the control plane go to CloudWatch. The audit log says who did what.")
            .source(GUIDE + "control-plane-logs.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Logging/ClusterLogging/EnabledTypes", EksSpelling.logTypes());

    public static final Property<String> SECRETS_KEY = Property.of(
            "secretsKey",
            Text.matching("arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/\\S+", "the ARN of a KMS key"))
            .title("Key for secrets")
            .group("Operations")
            .about("A KMS key of your own for the data of the cluster. Without one, a key of AWS encrypts it.")
            .source(GUIDE + "envelope-encryption.html")
            .to(Target.CLOUDFORMATION, ROLE, "/EncryptionConfig", EksSpelling.secretsKey());

    public static final Property<Boolean> DELETION_PROTECTION = Property.of("deletionProtection", new Flag())
            .fallback(false)
            .group("Operations")
            .about("Keeps the cluster from being deleted by mistake; a stack with it can't be deleted either.")
            .source(API + "API_CreateCluster.html")
            .to(Target.CLOUDFORMATION, ROLE, "/DeletionProtection");

    public static final Property<Boolean> ZONAL_SHIFT = Property.of("zonalShift", new Flag())
            .title("Zonal shift")
            .fallback(true)
            .group("Operations")
            .about("Lets you or AWS lead traffic away from an Availability Zone that is in trouble.")
            .source(GUIDE + "zone-shift.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ZonalShiftConfig/Enabled");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("EKS cluster")
            .about("Kubernetes whose control plane AWS runs across several zones. Add nodes or Fargate for the pods, and "
                    + "namespaces for the workloads.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("eks-cluster")
            .keywords(
                    "kubernetes",
                    "k8s",
                    "elastic kubernetes service",
                    "control plane",
                    "auto mode",
                    "cluster",
                    "karpenter",
                    "irsa",
                    "oidc",
                    "alb controller",
                    "ingress controller")
            .explain(
                    "Use it when you want Kubernetes itself: its tools and charts, operators, or the same manifests "
                            + "elsewhere. AWS keeps the control plane running and backed up.",
                    "Use ECS when you only want to run containers on AWS: it is simpler, has no versions to upgrade and "
                            + "no add-ons to maintain. Use Lambda for short work per event.",
                    "It needs subnets in at least 2 Availability Zones with 6 free addresses each. A version lives 26 "
                            + "months, extended support included. 100 clusters per Region, until AWS raises that.",
                    "A price per cluster and hour, several times as much in extended support. Nodes, Fargate pods, load "
                            + "balancers and logs are paid beside it, and Auto Mode adds a fee to each instance.")
            .properties(
                    VERSION,
                    SUPPORT_TYPE,
                    AUTO_MODE,
                    ENDPOINT_PUBLIC_ACCESS,
                    PUBLIC_ACCESS_CIDRS,
                    ENDPOINT_PRIVATE_ACCESS,
                    AUTHENTICATION_MODE,
                    SERVICE_IPV4_CIDR,
                    ADDONS,
                    LOAD_BALANCER_CONTROLLER,
                    OIDC_PROVIDER,
                    LOGGING,
                    SECRETS_KEY,
                    DELETION_PROTECTION,
                    ZONAL_SHIFT)
            .shape(Shape.FRAME)
            .size(480, 320)
            .fact(EksCluster::fact)
            .badges(sight -> sight.values().value(AUTO_MODE) ? List.of(new Badge("AUTO MODE")) : List.of())
            .inside(Containment.in(Region.ID, "1 parent", "references subnets in >= 2 zones"))
            .names(EksNames.cluster(), "main")
            .to(
                    PlacedIn.ID,
                    Subnet.ID,
                    Cardinality.out(2, Cardinality.MANY, "2..n, >= 2 zones").sharing(Vpc.ID),
                    "ResourcesVpcConfig.SubnetIds")
            .to(LogsTo.ID, LogGroup.ID, Cardinality.out(0, 1, "0..1"), "control-plane logging")
            .from(
                    Protects.ID,
                    SecurityGroup.ID,
                    Cardinality.in(0, 5, "0..5").by("eks/cluster-subnets-two-zones"),
                    "ResourcesVpcConfig")
            // A role is derived when none is drawn: hence none at least.
            .from(
                    ClusterRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind eksCluster)"),
                    "RoleArn",
                    IamRole.of(RoleKind.EKS_CLUSTER))
            .refuses(noMix(EcsService.ID), noMix(TaskDefinition.ID))
            .expects(Expectation.of(
                    Expectation.Side.INSIDE,
                    "it has neither nodes nor workloads",
                    ManagedNodeGroup.ID,
                    SelfManagedNodes.ID,
                    FargateProfile.ID,
                    Namespace.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::EKS::Cluster")
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .resource(Target.CLOUDFORMATION, "LogGroup", "AWS::Logs::LogGroup")
            .resource(Target.CLOUDFORMATION, "OidcProvider", "AWS::IAM::OIDCProvider")
            .resource(Target.CLOUDFORMATION, "Addon", "AWS::EKS::Addon")
            .build();

    private EksCluster() {}

    private static Refusal noMix(String target) {
        return Refusal.of(
                ID,
                target,
                "ECS and Kubernetes objects don't mix: a task definition can't run in EKS.",
                "convert to a Deployment / to a task definition");
    }

    private static String fact(Values values) {
        boolean isPublic = values.value(ENDPOINT_PUBLIC_ACCESS);
        boolean isPrivate = values.value(ENDPOINT_PRIVATE_ACCESS);
        String access = isPublic && isPrivate
                ? "public + private"
                : isPublic ? "public" : isPrivate ? "private" : "no endpoint";
        return "Kubernetes " + values.value(VERSION) + " · " + access;
    }
}
