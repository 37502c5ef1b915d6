package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Start;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Spelling;
import java.util.List;
import java.util.Map;

/// One container of the pods of a workload. Paths of the role `Container` start at the container of the pod.
///
/// Source: https://kubernetes.io/docs/concepts/containers/
public final class PodContainer {

    public static final String ID = "k8s.container";

    static final String ROLE_NAME = "Container";

    private static final String DOCS = "https://kubernetes.io/docs/";
    private static final String GENERAL = "General";
    private static final long FIRST_PORT = 8080;

    /// Runs without root rights and listens on port 8080, so that it starts under the defaults of pods.
    public static final Property<String> IMAGE = Property.of(
            "image", Text.matching("\\S+", "an image with its registry and tag"))
            .fallback("public.ecr.aws/nginx/nginx-unprivileged:1.29")
            .parameter()
            .group(GENERAL)
            .about("The image with its registry and tag, or with its digest. Name a tag that isn't moved.")
            .source(DOCS + "concepts/containers/images/")
            .to(Target.KUBERNETES, ROLE_NAME, "/image");

    public static final Property<ContainerRole> ROLE = Property.of("role", Choice.of(ContainerRole.class))
            .fallback(ContainerRole.MAIN)
            .group(GENERAL)
            .about("Init containers end before the others start. Sidecars start before them and run beside them.")
            .source(DOCS + "concepts/workloads/pods/sidecar-containers/")
            .unbound(Target.KUBERNETES, "it decides between containers and init containers");

    public static final Property<PullPolicy> PULL_POLICY = Property.of("pullPolicy", Choice.of(PullPolicy.class))
            .title("Pull the image")
            .fallback(PullPolicy.IF_NOT_PRESENT)
            .group(GENERAL)
            .about("When a node downloads the image again. Always is needed only for tags that are moved.")
            .source(DOCS + "concepts/containers/images/#image-pull-policy")
            .to(Target.KUBERNETES, ROLE_NAME, "/imagePullPolicy");

    public static final Property<List<Values>> PORTS = Property.of("ports", new ListOf<>(ContainerPort.TYPE, 100))
            .group(GENERAL)
            .about("The ports on which the container listens.")
            .source(DOCS + "reference/kubernetes-api/workload-resources/pod-v1/#ports")
            .to(Target.KUBERNETES, ROLE_NAME, "/ports");

    public static final Property<Map<String, String>> ENVIRONMENT = Property.of(
            "environment",
            new MapOf<>(
                    Text.matching(
                            "[A-Za-z_.-][A-Za-z0-9_.-]*", "letters, digits, '_', '.' or '-', not a digit at the start"),
                    Text.lines()))
            .group("Environment")
            .about("Variables for the program. Never put secrets here: connect a Kubernetes Secret instead.")
            .source(DOCS + "tasks/inject-data-application/define-environment-variable-container/")
            .to(Target.KUBERNETES, ROLE_NAME, "/env", Spelling.pairs("name", "value"));

    public static final Property<Long> CPU_REQUEST = ContainerResources.CPU_REQUEST;
    public static final Property<Long> CPU_LIMIT = ContainerResources.CPU_LIMIT;
    public static final Property<Long> MEMORY_REQUEST = ContainerResources.MEMORY_REQUEST;
    public static final Property<Long> MEMORY_LIMIT = ContainerResources.MEMORY_LIMIT;
    public static final Property<Long> STORAGE_REQUEST = ContainerResources.STORAGE_REQUEST;
    public static final Property<Long> STORAGE_LIMIT = ContainerResources.STORAGE_LIMIT;
    public static final Property<Long> GPUS = ContainerResources.GPUS;
    public static final Property<Long> NEURON_DEVICES = ContainerResources.NEURON_DEVICES;
    public static final Property<List<String>> COMMAND = ContainerProcess.COMMAND;
    public static final Property<List<String>> ARGUMENTS = ContainerProcess.ARGUMENTS;
    public static final Property<String> WORKING_DIRECTORY = ContainerProcess.WORKING_DIRECTORY;
    public static final Property<Long> STOP_DELAY = ContainerProcess.STOP_DELAY;
    public static final Property<Values> STARTUP_PROBE = ContainerProcess.STARTUP_PROBE;
    public static final Property<Values> READINESS_PROBE = ContainerProcess.READINESS_PROBE;
    public static final Property<Values> LIVENESS_PROBE = ContainerProcess.LIVENESS_PROBE;
    public static final Property<Boolean> READONLY_ROOT_FILESYSTEM = ContainerProcess.READONLY_ROOT_FILESYSTEM;
    public static final Property<List<String>> WRITABLE_DIRECTORIES = ContainerProcess.WRITABLE_DIRECTORIES;
    public static final Property<Boolean> PRIVILEGED = ContainerProcess.PRIVILEGED;
    public static final Property<Boolean> PRIVILEGE_ESCALATION = ContainerProcess.PRIVILEGE_ESCALATION;
    public static final Property<Boolean> DROP_CAPABILITIES = ContainerProcess.DROP_CAPABILITIES;
    public static final Property<List<String>> ADD_CAPABILITIES = ContainerProcess.ADD_CAPABILITIES;
    public static final Property<Long> RUN_AS_USER = ContainerProcess.RUN_AS_USER;

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Pod container")
            .about("One container of the pods of a workload, made from an image.")
            .explain(
                    "Each workload needs one. Add init containers for steps before the start, and sidecars for "
                            + "helpers such as a proxy or a log shipper.",
                    "Programs that scale or are updated on their own belong into workloads of their own, not into one "
                            + "pod.",
                    "Names have up to 63 characters, names of ports up to 15. On Fargate all containers of a pod "
                            + "together get at most 16 processors and 120 GB, of which 256 MiB go to Kubernetes.",
                    "Requests decide the cost: they fill the nodes that you pay for, and on Fargate they are billed "
                            + "themselves, rounded up to the next size.")
            .source(DOCS + "concepts/containers/")
            .category(Category.EKS)
            .icon("pod-container")
            .keywords(
                    "docker",
                    "image",
                    "sidecar",
                    "init container",
                    "port",
                    "probe",
                    "requests",
                    "limits",
                    "k8s",
                    "kubernetes",
                    "environment")
            .properties(
                    IMAGE,
                    ROLE,
                    PULL_POLICY,
                    PORTS,
                    CPU_REQUEST,
                    CPU_LIMIT,
                    MEMORY_REQUEST,
                    MEMORY_LIMIT,
                    STORAGE_REQUEST,
                    STORAGE_LIMIT,
                    GPUS,
                    NEURON_DEVICES,
                    ENVIRONMENT,
                    COMMAND,
                    ARGUMENTS,
                    WORKING_DIRECTORY,
                    STOP_DELAY,
                    STARTUP_PROBE,
                    READINESS_PROBE,
                    LIVENESS_PROBE,
                    READONLY_ROOT_FILESYSTEM,
                    WRITABLE_DIRECTORIES,
                    PRIVILEGED,
                    PRIVILEGE_ESCALATION,
                    DROP_CAPABILITIES,
                    ADD_CAPABILITIES,
                    RUN_AS_USER)
            .size(208, 64)
            .fact(PodContainer::fact)
            .inside(Workloads.IDS.stream()
                    .map(workload -> Containment.in(workload, "1..n", ""))
                    .toArray(Containment[]::new))
            .names(KubernetesNames.label(NameRule.Scope.PARENT), "app")
            .starter((workload, siblings) -> siblings.isEmpty() ? first() : new Start("", ContainerResources.start()))
            .build();

    private PodContainer() {}

    /// The first container of a workload listens where its image does; further ones share the pod's ports with it.
    private static Start first() {
        Values port = Values.EMPTY
                .with(ContainerPort.NAME, "http")
                .with(ContainerPort.CONTAINER_PORT, FIRST_PORT);
        return new Start("", ContainerResources.start().with(PORTS, List.of(port)));
    }

    /// `registry/team/app:1.2@sha256:...` becomes `app:1.2`, after the role of what isn't an ordinary container.
    private static String fact(Values values) {
        String image = values.value(IMAGE);
        int digest = image.indexOf('@');
        String name = digest > 0 ? image.substring(0, digest) : image;
        String last = name.substring(name.lastIndexOf('/') + 1);
        ContainerRole role = values.value(ROLE);
        return role == ContainerRole.MAIN ? last : role.value() + " · " + last;
    }
}
