package gantry.model.kinds.connection;

import gantry.model.kind.Condition;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Flag;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Vpc;

/// A task or function mounts an EFS file system over the network.
///
/// Sources: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html,
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html
public final class MountsFileSystem {

    public static final String ID = "mounts-file-system";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html";
    private static final String POINTS = "https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html";
    private static final Text ABSOLUTE = Text.matching("/.*", "an absolute path such as /data");

    /// Numbers of users and groups have 32 bits: https://docs.aws.amazon.com/efs/latest/ug/API_PosixUser.html
    private static final Whole USER = Whole.between(0, 4_294_967_295L);

    public static final Property<String> MOUNT_PATH = Property.of("mountPath", ABSOLUTE)
            .fallback("/mnt/data")
            .about("The directory in the container or function. Functions need one that begins with /mnt/.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    /// The form of a name is that of https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
    public static final Property<String> CONTAINER = Property.of(
            "container", Text.matching("[A-Za-z0-9_-]{1,255}", "the name of a container"))
            .about("The container of the task that mounts it. Without one, all of them.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final Property<Boolean> READ_ONLY = Property.of("readOnly", new Flag())
            .fallback(false)
            .about("Whether the code may only read.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html")
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final Property<Boolean> ACCESS_POINT = Property.of("accessPoint", new Flag())
            .fallback(true)
            .about("Gives the code a directory and a user of its own in the file system. Functions need it.")
            .source(POINTS)
            .unbound(Target.CLOUDFORMATION, "a resource of its own and a part of those at both ends");

    private static final Condition HAS_POINT = Condition.when(ACCESS_POINT, true);

    public static final Property<String> ACCESS_POINT_PATH = Property.of("accessPointPath", ABSOLUTE)
            .fallback("/data")
            .visibleWhen(HAS_POINT)
            .about("The directory in the file system that the access point shows; it is created when missing.")
            .source(POINTS)
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final Property<Long> USER_ID = Property.of("uid", USER)
            .title("User number")
            .fallback(1000L)
            .visibleWhen(HAS_POINT)
            .about("The user that all files belong to, whatever user the code runs as.")
            .source(POINTS)
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final Property<Long> GROUP_ID = Property.of("gid", USER)
            .title("Group number")
            .fallback(1000L)
            .visibleWhen(HAS_POINT)
            .about("The group that all files belong to.")
            .source(POINTS)
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final Property<String> ROOT_DIRECTORY = Property.of("rootDirectory", ABSOLUTE)
            .about("The directory to mount where there is no access point. Without one, the whole file system.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final Property<Boolean> TRANSIT_ENCRYPTION = Property.of("transitEncryption", new Flag())
            .title("Encryption in transit")
            .fallback(true)
            .about("Encrypts what goes over the network. Access points and IAM authorisation need it.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final Property<Boolean> IAM = Property.of("iamAuthorisation", new Flag())
            .title("IAM authorisation")
            .fallback(true)
            .about("Lets only roles with the permission mount it, not everybody on the network.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html")
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Mounts file system", "mounts", LineStyle.STRUCTURE)
            .about("The file system appears as a directory in the code. Others that mount it see the same files.", PAGE)
            .properties(
                    MOUNT_PATH,
                    CONTAINER,
                    READ_ONLY,
                    ACCESS_POINT,
                    ACCESS_POINT_PATH,
                    USER_ID,
                    GROUP_ID,
                    ROOT_DIRECTORY,
                    TRANSIT_ENCRYPTION,
                    IAM)
            .label(values -> values.value(MOUNT_PATH))
            .within(Region.ID, Vpc.ID);

    private MountsFileSystem() {}
}
