package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Expectation;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.connection.Mounts;

/// A claim for disk space that outlives pods.
///
/// Source: https://kubernetes.io/docs/concepts/storage/persistent-volumes/
public final class PersistentVolumeClaim {

    public static final String ID = "k8s.persistent-volume-claim";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/storage/persistent-volumes/";
    private static final String ROLE = "PersistentVolumeClaim";

    public static final Property<Long> SIZE = Property.of("size", VolumeClaims.SIZE)
            .fallback(10L)
            .parameter()
            .unit("GiB")
            .group("General")
            .about("The size of the volume. It can grow later, but not shrink. A file system of EFS ignores it.")
            .source(PAGE + "#resources")
            .to(Target.KUBERNETES, ROLE, "/spec/resources/requests/storage", Quantities.gibibytes());

    public static final Property<String> STORAGE_CLASS = Property.of("storageClass", VolumeClaims.CLASS)
            .fallback(VolumeClaims.GP3)
            .group("General")
            .about("What kind of volume is created, such as gp3 of EBS. Empty for a volume that exists already.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html")
            .to(Target.KUBERNETES, ROLE, "/spec/storageClassName");

    public static final Property<ClaimAccess> ACCESS_MODE = Property.of("accessMode", Choice.of(ClaimAccess.class))
            .fallback(ClaimAccess.READ_WRITE_ONCE)
            .group("General")
            .about("How many nodes may use it at once. A volume of EBS belongs to one node; EFS serves many.")
            .source(PAGE + "#access-modes")
            .to(Target.KUBERNETES, ROLE, "/spec/accessModes", Spelling.onlyItem(Choice.of(ClaimAccess.class)));

    public static final Property<VolumeMode> VOLUME_MODE = Property.of("volumeMode", Choice.of(VolumeMode.class))
            .fallback(VolumeMode.FILESYSTEM)
            .group("General")
            .about("Whether containers see a file system or a raw device.")
            .source(PAGE + "#volume-mode")
            .to(Target.KUBERNETES, ROLE, "/spec/volumeMode");

    /// The form of the ids is from https://docs.aws.amazon.com/efs/latest/ug/API_DescribeAccessPoints.html
    public static final Property<String> EFS_HANDLE = Property.of(
            "efsHandle",
            Text.matching(
                    "fs-[0-9a-f]{8,40}(::fsap-[0-9a-f]{8,40})?",
                    "ids such as fs-0123456789abcdef0::fsap-0123456789abcdef0"))
            .title("EFS file system")
            .group("General")
            .about("A file system of EFS that exists, with its access point. Pods on Fargate can use volumes only so.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html")
            .unbound(Target.KUBERNETES, "a volume of its own that the claim names");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("PersistentVolumeClaim")
            .about("Disk space that outlives the pods that mount it.")
            .explain(
                    "For files that must survive the end of a pod, or that several pods share through EFS.",
                    "A StatefulSet claims a volume for each pod itself. Scratch files need no claim, and objects such "
                            + "as uploads are better kept in S3.",
                    "A volume of EBS has up to 64 TiB, belongs to one node at a time and stays in its Availability "
                            + "Zone. Fargate pods can use EFS only, with a file system that exists already.",
                    "EBS is paid for the size that was claimed, EFS for what is stored, both also while no pod uses "
                            + "it.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("persistent-volume-claim")
            .keywords(
                    "pvc",
                    "volume",
                    "disk",
                    "storage",
                    "ebs",
                    "efs",
                    "gp3",
                    "k8s",
                    "kubernetes",
                    "persistent volume",
                    "mount")
            .properties(SIZE, STORAGE_CLASS, ACCESS_MODE, VOLUME_MODE, EFS_HANDLE)
            .fact(PersistentVolumeClaim::fact)
            .inside(NamespaceMember.PLACE)
            .names(NamespaceMember.NAME, "data")
            .expects(Expectation.of(Expectation.Side.IN, "no workload mounts it", Mounts.ID))
            .resource(Target.KUBERNETES, ROLE, "v1/PersistentVolumeClaim")
            .build();

    private PersistentVolumeClaim() {}

    private static String fact(Values values) {
        if (values.has(EFS_HANDLE)) {
            return "EFS";
        }
        String storage = values.value(STORAGE_CLASS);
        String size = values.value(SIZE) + " GiB";
        return storage.isEmpty() ? size : size + " · " + storage;
    }
}
