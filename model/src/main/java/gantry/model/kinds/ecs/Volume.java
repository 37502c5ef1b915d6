package gantry.model.kinds.ecs;

import gantry.model.kind.Badge;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.MapOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.Mounts;
import gantry.model.kinds.operations.Secret;
import java.util.List;
import java.util.Map;

/// A volume of a task that containers mount. In CloudFormation it is an item of the definition's list; the disk of an
/// EBS volume is described by the service.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_data_volumes.html
public final class Volume {

    public static final String ID = "aws.ecs.volume";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";
    private static final String API = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/";
    private static final String PAGE = GUIDE + "using_data_volumes.html";
    private static final String DOCKER_PAGE = API + "API_DockerVolumeConfiguration.html";
    private static final String FSX_PAGE = API + "API_FSxWindowsFileServerVolumeConfiguration.html";
    private static final String EBS_PAGE = API + "API_ServiceManagedEBSVolumeConfiguration.html";
    private static final String ITEM = "an item of the task definition's volumes";
    private static final String OF_SERVICE = "a volume configuration of the services that run the task definition";

    public static final Property<VolumeType> TYPE = Property.of("type", Choice.of(VolumeType.class))
            .fallback(VolumeType.SCRATCH)
            .group("General")
            .about("Fargate knows scratch space and EBS volumes; for EFS, connect the task definition to it.")
            .source(API + "API_Volume.html")
            .unbound(Target.CLOUDFORMATION, ITEM);

    private static final Condition IS_DOCKER = Condition.when(TYPE, VolumeType.DOCKER);
    private static final Condition IS_FSX = Condition.when(TYPE, VolumeType.FSX_WINDOWS);
    private static final Condition IS_EBS = Condition.when(TYPE, VolumeType.EBS);

    public static final Property<String> HOST_PATH = Property.of(
            "hostPath", Text.matching("(/|[A-Za-z]:[\\\\/]).*", "an absolute path such as /srv/data"))
            .required()
            .visibleWhen(Condition.when(TYPE, VolumeType.HOST))
            .group("Host path")
            .about("The directory on the instance. Tasks on other instances see another one.")
            .source(API + "API_HostVolumeProperties.html")
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<String> DRIVER = Property.of("driver", Text.line().suggest(List.of("local")))
            .fallback("local")
            .visibleWhen(IS_DOCKER)
            .group("Docker")
            .about("The Docker volume driver, which must be installed on the instances.")
            .source(DOCKER_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<DockerScope> SCOPE = Property.of("scope", Choice.of(DockerScope.class))
            .fallback(DockerScope.TASK)
            .visibleWhen(IS_DOCKER)
            .group("Docker")
            .about("Whether the volume ends with the task or stays on the instance for the next one.")
            .source(DOCKER_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<Boolean> AUTOPROVISION = Property.of("autoprovision", new Flag())
            .title("Create when missing")
            .fallback(true)
            .visibleWhen(IS_DOCKER)
            .group("Docker")
            .about("Creates a volume that outlives tasks when there is none on the instance.")
            .source(DOCKER_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<Map<String, String>> DRIVER_OPTIONS = Property.of(
            "driverOptions", new MapOf<>(Text.line().upTo(255), Text.line()))
            .visibleWhen(IS_DOCKER)
            .group("Docker")
            .about("Options that are passed to the driver.")
            .source(DOCKER_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<String> FILE_SYSTEM_ID = Property.of(
            "fileSystemId", Text.matching("fs-[0-9a-f]{8,40}", "an id such as fs-0123456789abcdef0"))
            .title("File system id")
            .required()
            .visibleWhen(IS_FSX)
            .group("FSx for Windows")
            .about("The file system that is mounted.")
            .source(FSX_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<String> ROOT_DIRECTORY = Property.of("rootDirectory", Text.line())
            .fallback("share")
            .visibleWhen(IS_FSX)
            .group("FSx for Windows")
            .about("The directory in the file system that becomes the volume.")
            .source(FSX_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<String> CREDENTIALS = Property.of("credentials", SecretReference.orNode(Secret.ID))
            .required()
            .visibleWhen(IS_FSX)
            .group("FSx for Windows")
            .about("The secret with a user and a password of the domain.")
            .source(FSX_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<String> DOMAIN = Property.of("domain", Text.line())
            .required()
            .visibleWhen(IS_FSX)
            .group("FSx for Windows")
            .about("The Active Directory domain of the file system.")
            .source(FSX_PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM);

    /// 16384 is the most for gp3: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html
    public static final Property<Long> SIZE = Property.of("size", Whole.between(1, 16_384))
            .fallback(20L)
            .visibleWhen(IS_EBS)
            .unit("GiB")
            .group("EBS")
            .about("The size of the disk. Each task gets a new one, which is deleted with it.")
            .source(EBS_PAGE)
            .unbound(Target.CLOUDFORMATION, OF_SERVICE);

    public static final Property<EbsType> EBS_TYPE = Property.of("ebsType", Choice.of(EbsType.class))
            .title("Disk type")
            .fallback(EbsType.GP3)
            .visibleWhen(IS_EBS)
            .group("EBS")
            .about("How fast the disk is and what it is for.")
            .source("https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html")
            .unbound(Target.CLOUDFORMATION, OF_SERVICE);

    public static final Property<VolumeFileSystem> FILE_SYSTEM = Property.of(
            "fileSystem", Choice.of(VolumeFileSystem.class))
            .fallback(VolumeFileSystem.XFS)
            .visibleWhen(IS_EBS)
            .group("EBS")
            .about("The file system that is made on the disk.")
            .source(EBS_PAGE)
            .unbound(Target.CLOUDFORMATION, OF_SERVICE);

    public static final Property<Boolean> ENCRYPTED = Property.of("encrypted", new Flag())
            .fallback(true)
            .visibleWhen(IS_EBS)
            .group("EBS")
            .about("Encrypts what is on the disk.")
            .source(EBS_PAGE)
            .unbound(Target.CLOUDFORMATION, OF_SERVICE);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Volume")
            .about("Storage of a task that one or more of its containers mount as a directory.")
            .explain(
                    "Use scratch space to hand files from one container of a task to another, and an EBS volume when a "
                            + "task needs much fast disk.",
                    "Don't keep data here that must outlive the task. Use EFS for shared files, S3 for objects or a "
                            + "database.",
                    "Host paths and Docker volumes exist on EC2 and external instances only. A task definition has at "
                            + "most one EBS volume, of up to 16384 GiB.",
                    "Scratch space is part of the task or the instance. EBS volumes and FSx are paid for by size and "
                            + "time, faster ones also by speed.")
            .source(PAGE)
            .category(Category.ECS)
            .icon("volume")
            .keywords("storage", "disk", "ebs", "bind mount", "scratch", "docker volume", "fsx", "mount")
            .properties(
                    TYPE,
                    HOST_PATH,
                    DRIVER,
                    SCOPE,
                    AUTOPROVISION,
                    DRIVER_OPTIONS,
                    FILE_SYSTEM_ID,
                    ROOT_DIRECTORY,
                    CREDENTIALS,
                    DOMAIN,
                    SIZE,
                    EBS_TYPE,
                    FILE_SYSTEM,
                    ENCRYPTED)
            .fact(Volume::fact)
            .badges(sight -> badges(sight.values().value(TYPE)))
            .inside(Containment.in(TaskDefinition.ID, "0..n", ""))
            .names(EcsNames.within(NameRule.Scope.PARENT), "data")
            .expects(Expectation.of(Expectation.Side.IN, "no container mounts it", Mounts.ID))
            .build();

    private Volume() {}

    private static String fact(Values values) {
        VolumeType type = values.value(TYPE);
        return switch (type) {
            case HOST -> values.effective(HOST_PATH).orElse(type.label());
            case EBS -> values.value(SIZE) + " GiB · " + values.value(EBS_TYPE).value();
            case SCRATCH, DOCKER, FSX_WINDOWS -> type.label();
        };
    }

    /// Scratch space is the usual case and needs no word.
    private static List<Badge> badges(VolumeType type) {
        return switch (type) {
            case SCRATCH -> List.of();
            case HOST -> List.of(new Badge("HOST"));
            case DOCKER -> List.of(new Badge("DOCKER"));
            case FSX_WINDOWS -> List.of(new Badge("FSX"));
            case EBS -> List.of(new Badge("EBS"));
        };
    }
}
