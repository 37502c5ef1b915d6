package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Flag;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;

/// Keeps numbered pods, each with a name and a volume that outlive it.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/
public final class StatefulSet {

    public static final String ID = "k8s.stateful-set";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/";
    private static final String ROLE = "StatefulSet";
    private static final String VOLUME = "Volume of each pod";
    private static final String TEMPLATE = "part of the volume claim template";

    public static final Property<Long> REPLICAS = ReplicaProperties.REPLICAS;

    public static final Property<PodManagement> POD_MANAGEMENT = Property.of(
            "podManagement", Choice.of(PodManagement.class))
            .title("Order of pods")
            .fallback(PodManagement.ORDERED_READY)
            .group("General")
            .about("Whether pods start and end one after the other, or all at once.")
            .source(PAGE + "#pod-management-policies")
            .to(Target.KUBERNETES, ROLE, "/spec/podManagementPolicy");

    public static final Property<UpdateStrategy> STRATEGY = Property.of("strategy", Choice.of(UpdateStrategy.class))
            .fallback(UpdateStrategy.ROLLING_UPDATE)
            .group(ReplicaProperties.UPDATE)
            .about("Whether an update replaces the pods from the last to the first, or waits until they are deleted.")
            .source(PAGE + "#update-strategies")
            .to(Target.KUBERNETES, ROLE, "/spec/updateStrategy/type");

    public static final Property<Long> MIN_READY = ReplicaProperties.minReady(ROLE);
    public static final Property<Long> REVISION_HISTORY = ReplicaProperties.revisionHistory(ROLE);

    public static final Property<Boolean> VOLUME_PER_POD = volume(Property.of("volumePerPod", new Flag()))
            .title("A volume for each pod")
            .fallback(true)
            .about("Each pod gets a volume of its own, which is kept when the pod is replaced.")
            .unbound(Target.KUBERNETES, "it decides whether there is a volume claim template");

    public static final Property<String> MOUNT_PATH = inVolume(Property.of(
            "mountPath", Text.matching("/[^\\s:]*", "a path such as /data")))
            .fallback("/data")
            .about("Where the containers see their volume.")
            .unbound(Target.KUBERNETES, "a mount of each container");

    public static final Property<Long> SIZE = inVolume(Property.of("size", VolumeClaims.SIZE))
            .fallback(10L)
            .parameter()
            .unit("GiB")
            .about("The size of each volume. Later it can't be changed here: each claim is enlarged by hand.")
            .unbound(Target.KUBERNETES, TEMPLATE);

    public static final Property<String> STORAGE_CLASS = inVolume(Property.of("storageClass", VolumeClaims.CLASS))
            .fallback(VolumeClaims.GP3)
            .about("What kind of volume is created, such as gp3 of EBS. Pods on Fargate can't use EBS.")
            .unbound(Target.KUBERNETES, TEMPLATE);

    public static final Property<ClaimAccess> ACCESS_MODE = inVolume(Property.of(
            "accessMode", Choice.of(ClaimAccess.class)))
            .fallback(ClaimAccess.READ_WRITE_ONCE)
            .about("How many nodes may use the volume at once. A volume of EBS belongs to one node.")
            .unbound(Target.KUBERNETES, TEMPLATE);

    public static final NodeKind KIND = WorkloadKinds.of(ID)
            .title("StatefulSet")
            .about("Keeps numbered pods, each with a name and a volume that outlive it.")
            .explain(
                    "For databases, queues and caches in the cluster, and for all programs whose copies need fixed "
                            + "names or disks of their own.",
                    "Use a Deployment when the copies are equal. A managed database or cache of AWS spares the "
                            + "backups and upgrades.",
                    "A volume of EBS stays in its Availability Zone, and so does its pod. Pods on Fargate can't use "
                            + "EBS. Volumes stay when the StatefulSet is deleted or shrinks.",
                    "You pay for the nodes or Fargate pods, and for each volume by its size, also while no pod uses "
                            + "it.")
            .source(PAGE)
            .icon("stateful-set")
            .keywords(
                    "kubernetes",
                    "pods",
                    "replicas",
                    "database",
                    "volume",
                    "ordered",
                    "stateful",
                    "workload",
                    "k8s",
                    "sts")
            .properties(PodProperties.after(
                    REPLICAS,
                    POD_MANAGEMENT,
                    PodProperties.SPREAD,
                    VOLUME_PER_POD,
                    MOUNT_PATH,
                    SIZE,
                    STORAGE_CLASS,
                    ACCESS_MODE,
                    STRATEGY,
                    MIN_READY,
                    REVISION_HISTORY,
                    ReplicaProperties.RESTART_POLICY,
                    ReplicaProperties.SELECTOR))
            .fact(StatefulSet::fact)
            .chips(ReplicaProperties::chips)
            .names(NamespaceMember.NAME, "store")
            .resource(Target.KUBERNETES, ROLE, "apps/v1/StatefulSet")
            .resource(Target.KUBERNETES, PodProperties.ROLE, PodProperties.TYPE)
            .build();

    private StatefulSet() {}

    private static <T> Property<T> volume(Property<T> property) {
        return property.group(VOLUME).source(PAGE + "#volume-claim-templates");
    }

    private static <T> Property<T> inVolume(Property<T> property) {
        return volume(property).visibleWhen(Condition.when(VOLUME_PER_POD, true));
    }

    private static String fact(Values values) {
        String replicas = ReplicaProperties.fact(values);
        return values.value(VOLUME_PER_POD) ? replicas + " · " + values.value(SIZE) + " GiB each" : replicas;
    }
}
