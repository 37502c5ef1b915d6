package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Flag;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.network.Region;

/// Storage appears as a directory in containers.
///
/// Sources: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html,
/// https://kubernetes.io/docs/concepts/storage/volumes/
public final class Mounts {

    public static final String ID = "mounts";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html";
    private static final String VOLUMES = "https://kubernetes.io/docs/concepts/storage/volumes/";
    private static final String ITEM = "an item of the container's mounts";

    public static final Property<String> MOUNT_PATH = Property.of(
            "mountPath", Text.matching("(/|[A-Za-z]:[\\\\/]).*", "an absolute path such as /data"))
            .fallback("/data")
            .about("The directory in the container.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM)
            .unbound(Target.KUBERNETES, ITEM);

    public static final Property<Boolean> READ_ONLY = Property.of("readOnly", new Flag())
            .fallback(false)
            .about("Whether the container may only read.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM)
            .unbound(Target.KUBERNETES, ITEM);

    public static final Property<String> SUB_PATH = Property.of(
            "subPath", Text.matching("[^/].*", "a relative path such as uploads"))
            .about("A directory in the volume that is mounted instead of its root, in Kubernetes only.")
            .source(VOLUMES)
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS)
            .unbound(Target.KUBERNETES, ITEM);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Mounts", "mounts", LineStyle.STRUCTURE)
            .about("The storage appears as a directory in containers; what is written there stays in it.", PAGE)
            .properties(MOUNT_PATH, READ_ONLY, SUB_PATH)
            .label(values -> values.value(MOUNT_PATH))
            .within(Region.ID);

    private Mounts() {}
}
