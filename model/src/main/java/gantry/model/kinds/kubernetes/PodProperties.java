package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.ValueType;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The properties that the pods of all workloads have. Paths of the role `Pod` start at the specification of the pod,
/// wherever a workload holds it.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
public final class PodProperties {

    static final String ROLE = "Pod";
    static final String TYPE = "v1/PodSpec";

    private static final String DOCS = "https://kubernetes.io/docs/";
    private static final String CONTEXT = DOCS + "tasks/configure-pod-container/security-context/";
    private static final String STANDARDS = DOCS + "concepts/security/pod-security-standards/";
    private static final String LABELS_GROUP = "Labels";
    private static final String PLACEMENT = "Placement";
    private static final String SECURITY = "Pod security";

    /// The greatest number of a user or group that Linux knows, one below that of no user:
    /// https://man7.org/linux/man-pages/man2/chown.2.html
    static final Whole USER_ID = Whole.between(0, 4_294_967_294L);

    /// Numbers below are taken by users of common images: a number that belongs to nobody has no rights anywhere.
    private static final long NOBODY = 10_001;

    public static final Property<Map<String, String>> LABELS = Property.of("labels", KubernetesLabels.MAP)
            .checkedBy(KubernetesLabels.RULE)
            .group(LABELS_GROUP)
            .about("Further labels of the pods. Fargate profiles and network policies select pods by them.")
            .source(DOCS + "concepts/overview/working-with-objects/labels/")
            .unbound(Target.KUBERNETES, "labels of the pod template beside those of the selector");

    /// Stands before the properties that are bound to single labels of the same map, which are added to it.
    public static final Property<Map<String, String>> NODE_SELECTOR = Property.of(
            "nodeSelector", KubernetesLabels.MAP)
            .checkedBy(KubernetesLabels.RULE)
            .group(PLACEMENT)
            .about("Labels that a node must have for the pods to run there.")
            .source(DOCS + "concepts/scheduling-eviction/assign-pod-node/#nodeselector")
            .to(Target.KUBERNETES, ROLE, "/nodeSelector");

    public static final Property<NodeArchitecture> ARCHITECTURE = Property.of(
            "architecture", Choice.of(NodeArchitecture.class))
            .title("CPU architecture")
            .fallback(NodeArchitecture.AMD64)
            .group(PLACEMENT)
            .about("The processor that the images are built for. Fargate offers x86-64 only.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/fargate.html")
            .to(Target.KUBERNETES, ROLE, "/nodeSelector/kubernetes.io~1arch");

    public static final Property<NodeOperatingSystem> OPERATING_SYSTEM = Property.of(
            "operatingSystem", Choice.of(NodeOperatingSystem.class))
            .fallback(NodeOperatingSystem.LINUX)
            .group(PLACEMENT)
            .about("The operating system that the images are built for.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html")
            .to(Target.KUBERNETES, ROLE, "/nodeSelector/kubernetes.io~1os");

    public static final Property<Boolean> SPREAD = Property.of("spread", new Flag())
            .title("Spread over zones and nodes")
            .fallback(true)
            .group(PLACEMENT)
            .about("Keeps the pods apart where possible, so that one zone or node doesn't take all of them down.")
            .source(DOCS + "concepts/scheduling-eviction/topology-spread-constraints/")
            .unbound(Target.KUBERNETES, "two topology spread constraints with the labels of the selector");

    /// The default of 30 is from https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
    public static final Property<Long> TERMINATION_GRACE_PERIOD = Property.of(
            "terminationGracePeriod", Seconds.between(0, 86_400))
            .fallback(30L)
            .unit("seconds")
            .group("Pod")
            .about("How long the containers may take to end before they are killed.")
            .source(DOCS + "concepts/workloads/pods/pod-lifecycle/#pod-termination")
            .to(Target.KUBERNETES, ROLE, "/terminationGracePeriodSeconds");

    public static final Property<Boolean> MOUNT_TOKEN = Property.of("mountToken", new Flag())
            .title("Mount the API token")
            .fallback(false)
            .group("Pod")
            .about("Lets the program call the Kubernetes API as its service account. AWS roles don't need it.")
            .source(DOCS + "tasks/configure-pod-container/configure-service-account/")
            .to(Target.KUBERNETES, ROLE, "/automountServiceAccountToken");

    public static final Property<Boolean> RUN_AS_NON_ROOT = security("runAsNonRoot", new Flag())
            .title("Refuse to run as root")
            .fallback(true)
            .about("Containers whose image would run as root don't start.")
            .source(STANDARDS)
            .to(Target.KUBERNETES, ROLE, "/securityContext/runAsNonRoot");

    public static final Property<Long> RUN_AS_USER = security("runAsUser", USER_ID)
            .title("User")
            .fallback(NOBODY)
            .about("The number of the user that all processes run as. 0 is root.")
            .source(CONTEXT)
            .to(Target.KUBERNETES, ROLE, "/securityContext/runAsUser");

    public static final Property<Long> RUN_AS_GROUP = security("runAsGroup", USER_ID)
            .title("Group")
            .fallback(NOBODY)
            .about("The number of the group that all processes run in.")
            .source(CONTEXT)
            .to(Target.KUBERNETES, ROLE, "/securityContext/runAsGroup");

    public static final Property<Long> FS_GROUP = security("fsGroup", USER_ID)
            .title("Group of volumes")
            .fallback(NOBODY)
            .about("The group that owns mounted volumes, so that processes without root rights can write there.")
            .source(CONTEXT)
            .to(Target.KUBERNETES, ROLE, "/securityContext/fsGroup");

    public static final Property<SeccompProfile> SECCOMP_PROFILE = security(
            "seccompProfile", Choice.of(SeccompProfile.class))
            .fallback(SeccompProfile.RUNTIME_DEFAULT)
            .about("Runtime default forbids system calls that programs rarely need.")
            .source(STANDARDS)
            .to(Target.KUBERNETES, ROLE, "/securityContext/seccompProfile/type");

    public static final Property<Boolean> HOST_NETWORK = Property.of("hostNetwork", new Flag())
            .title("Network of the node")
            .fallback(false)
            .group(SECURITY)
            .about("The pods use the node's own addresses and ports. Only agents of the node need it, never on Fargate.")
            .source(STANDARDS)
            .to(Target.KUBERNETES, ROLE, "/hostNetwork");

    public static final Property<Boolean> HOST_PID = Property.of("hostPid", new Flag())
            .title("Processes of the node")
            .fallback(false)
            .group(SECURITY)
            .about("The containers see all processes of the node. Only agents of the node need it.")
            .source(STANDARDS)
            .to(Target.KUBERNETES, ROLE, "/hostPID");

    public static final Property<List<Values>> HOST_PATHS = Property.of("hostPaths", new ListOf<>(HostPath.TYPE, 50))
            .title("Directories of the node")
            .group(SECURITY)
            .about("Directories of the node that the containers see. A break-out through them reaches the whole node.")
            .source(DOCS + "concepts/storage/volumes/#hostpath")
            .unbound(Target.KUBERNETES, "volumes of the pod and mounts of its containers");

    private static final List<Property<?>> ALL = List.of(
            NODE_SELECTOR,
            ARCHITECTURE,
            OPERATING_SYSTEM,
            TERMINATION_GRACE_PERIOD,
            MOUNT_TOKEN,
            RUN_AS_NON_ROOT,
            RUN_AS_USER,
            RUN_AS_GROUP,
            FS_GROUP,
            SECCOMP_PROFILE,
            HOST_NETWORK,
            HOST_PID,
            HOST_PATHS,
            LABELS);

    private PodProperties() {}

    /// A property of the security context that only Linux knows.
    private static <T> Property<T> security(String name, ValueType<T> type) {
        return Property.of(name, type)
                .group(SECURITY)
                .visibleWhen(Condition.when(OPERATING_SYSTEM, NodeOperatingSystem.LINUX));
    }

    /// The properties of a workload followed by those of its pods.
    static Property<?>[] after(Property<?>... own) {
        return Stream.concat(Stream.of(own), ALL.stream()).toArray(Property<?>[]::new);
    }
}
