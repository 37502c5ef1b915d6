package gantry.model.kinds.kubernetes;

import gantry.model.kind.Condition;
import gantry.model.kind.Conversion;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;

/// The properties of a [PodContainer] that say how its process starts, is watched, ends and is held back.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
final class ContainerProcess {

    private static final String DOCS = "https://kubernetes.io/docs/";
    private static final String COMMANDS = DOCS + "tasks/inject-data-application/define-command-argument-container/";
    private static final String PROBES = DOCS + "concepts/configuration/liveness-readiness-startup-probes/";
    private static final String STANDARDS = DOCS + "concepts/security/pod-security-standards/";
    private static final String PROCESS = "Process";
    private static final String WATCHING = "Probes";
    private static final String SECURITY = "Security";
    private static final String CONTEXT = "/securityContext/";
    private static final String ALL = "ALL";

    static final Property<List<String>> COMMAND = Property.of("command", ListOf.of(Text.lines()))
            .group(PROCESS)
            .about("The program and its first arguments, instead of the entry point of the image. No shell runs it.")
            .source(COMMANDS)
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, "/command");

    static final Property<List<String>> ARGUMENTS = Property.of("arguments", ListOf.of(Text.lines()))
            .group(PROCESS)
            .about("The arguments after the command, instead of those in the image. $(NAME) stands for a variable.")
            .source(COMMANDS)
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, "/args");

    static final Property<String> WORKING_DIRECTORY = Property.of("workingDirectory", Text.line())
            .group(PROCESS)
            .about("The directory in which the command starts.")
            .source(COMMANDS)
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, "/workingDir");

    /// Needs Kubernetes 1.30; the pause lets load balancers stop sending requests first:
    /// https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html
    static final Property<Long> STOP_DELAY = Property.of("stopDelay", Seconds.between(0, 600))
            .title("Wait before stopping")
            .unit("seconds")
            .group(PROCESS)
            .about("How long the container keeps running after its pod is told to end, so that late requests are still "
                    + "answered. It counts towards the grace period.")
            .source(DOCS + "concepts/containers/container-lifecycle-hooks/")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, "/lifecycle/preStop/sleep/seconds");

    static final Property<Values> STARTUP_PROBE = Property.of("startupProbe", Probe.TYPE)
            .group(WATCHING)
            .about("The other probes wait until this one has succeeded once. For programs that start slowly.")
            .source(PROBES)
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, "/startupProbe", Probe.spelling());

    static final Property<Values> READINESS_PROBE = Property.of("readinessProbe", Probe.TYPE)
            .group(WATCHING)
            .about("While it fails, Services send no requests to the pod.")
            .source(PROBES)
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, "/readinessProbe", Probe.spelling());

    static final Property<Values> LIVENESS_PROBE = Property.of("livenessProbe", Probe.TYPE)
            .group(WATCHING)
            .about("When it fails, the container is restarted.")
            .source(PROBES)
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, "/livenessProbe", Probe.spelling());

    static final Property<Boolean> READONLY_ROOT_FILESYSTEM = Property.of("readonlyRootFilesystem", new Flag())
            .title("Read-only root file system")
            .fallback(true)
            .group(SECURITY)
            .about("Keeps a program from changing its own files. It still writes to the writable directories.")
            .source("https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, CONTEXT + "readOnlyRootFilesystem");

    static final Property<List<String>> WRITABLE_DIRECTORIES = Property.of(
            "writableDirectories", new ListOf<>(Text.matching("/[^\\s:]*", "a path such as /tmp"), 50))
            .fallback(List.of("/tmp"))
            .group(SECURITY)
            .about("Directories for scratch files, which are empty at the start and lost with the pod.")
            .source(DOCS + "concepts/storage/volumes/#emptydir")
            .unbound(Target.KUBERNETES, "an emptyDir volume of the pod and its mount for each");

    static final Property<Boolean> PRIVILEGED = Property.of("privileged", new Flag())
            .fallback(false)
            .group(SECURITY)
            .about("Gives the container all rights over its node. Fargate refuses it.")
            .source(STANDARDS)
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, CONTEXT + "privileged");

    static final Property<Boolean> PRIVILEGE_ESCALATION = Property.of("privilegeEscalation", new Flag())
            .title("Allow privilege escalation")
            .fallback(false)
            .visibleWhen(Condition.when(PRIVILEGED, false))
            .group(SECURITY)
            .about("Lets a process gain more rights than the one that started it.")
            .source(STANDARDS)
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, CONTEXT + "allowPrivilegeEscalation");

    static final Property<Boolean> DROP_CAPABILITIES = Property.of("dropCapabilities", new Flag())
            .title("Drop all capabilities")
            .fallback(true)
            .group(SECURITY)
            .about("Takes the rights away that Linux otherwise gives to containers.")
            .source(STANDARDS)
            .to(
                    Target.KUBERNETES,
                    PodContainer.ROLE_NAME,
                    CONTEXT + "capabilities/drop",
                    new Conversion<>(
                            isDropped -> isDropped ? List.of(ALL) : List.of(),
                            json -> json instanceof List<?> names ? Optional.of(names.contains(ALL))
                                    : Optional.empty()));

    static final Property<List<String>> ADD_CAPABILITIES = Property.of(
            "addCapabilities",
            new ListOf<>(Text.matching("[A-Z][A-Z_]{1,40}", "a name such as NET_BIND_SERVICE"), 50))
            .title("Added capabilities")
            .group(SECURITY)
            .about("Single rights that are given back, such as NET_BIND_SERVICE for ports below 1024.")
            .source(STANDARDS)
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, CONTEXT + "capabilities/add");

    static final Property<Long> RUN_AS_USER = Property.of("runAsUser", PodProperties.USER_ID)
            .title("User")
            .group(SECURITY)
            .about("The number of the user of this container, instead of the one of the pod. 0 is root.")
            .source(DOCS + "tasks/configure-pod-container/security-context/")
            .to(Target.KUBERNETES, PodContainer.ROLE_NAME, CONTEXT + "runAsUser");

    private ContainerProcess() {}
}
