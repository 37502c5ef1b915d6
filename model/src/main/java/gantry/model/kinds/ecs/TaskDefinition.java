package gantry.model.kinds.ecs;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.Conversion;
import gantry.model.kind.Expectation;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.MemorySize;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Shape;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.connection.MountsFileSystem;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.registry.EcrPublicRepository;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import gantry.model.kinds.storage.EfsFileSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The template of a task: its containers, their common size, network mode and roles.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definitions.html
public final class TaskDefinition {

    public static final String ID = "aws.ecs.task-definition";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/";
    private static final String PAGE = GUIDE + "task_definitions.html";
    private static final String PARAMETERS = GUIDE + "task_definition_parameters.html";
    private static final String ROLE = "TaskDefinition";
    private static final String FAMILY_NAME = "[A-Za-z0-9_-]{1,255}";
    private static final String SHARING = "Sharing";
    private static final String KEPT_APART = "report: containers of a pod are kept apart, and from the node";
    private static final String SHARED = "it is shared out among the containers";

    public static final Property<List<Compatibility>> COMPATIBILITIES = Property.of(
            "compatibilities", ListOf.of(Choice.of(Compatibility.class)))
            .title("Requires compatibilities")
            .fallback(List.of(Compatibility.FARGATE))
            .group("General")
            .about("The launch types that AWS checks the definition against.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, "/RequiresCompatibilities")
            .unbound(Target.KUBERNETES, "pods know no launch type");

    public static final Property<NetworkMode> NETWORK_MODE = Property.of("networkMode", Choice.of(NetworkMode.class))
            .fallback(NetworkMode.AWSVPC)
            .checkedBy("ecs/fargate-requires-awsvpc")
            .group("General")
            .about("In awsvpc each task has a network interface of its own. Fargate knows no other mode.")
            .source(GUIDE + "task-networking.html")
            .to(Target.CLOUDFORMATION, ROLE, "/NetworkMode")
            .unbound(Target.KUBERNETES, "pods have a network of their own; modes without one are reported");

    /// Which values go together is judged by a rule of its own; 1024 units are one processor.
    public static final Property<Long> CPU = Property.of("cpu", Whole.between(1, 1_000_000))
            .title("CPU")
            .fallback(256L)
            .checkedBy("ecs/fargate-task-size")
            .parameter()
            .unit("CPU units")
            .group("Size")
            .about("Processor time for the whole task; 1024 units are one vCPU. Fargate has fixed sizes.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, "/Cpu", Conversion.wholeAsText())
            .unbound(Target.KUBERNETES, SHARED);

    public static final Property<Long> MEMORY = Property.of("memory", MemorySize.between(1, 100_000_000))
            .fallback(512L)
            .checkedBy("ecs/fargate-task-size")
            .parameter()
            .unit("MiB")
            .group("Size")
            .about("Memory for the whole task. Fargate offers certain sizes for each number of CPU units.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, "/Memory", Conversion.wholeAsText())
            .unbound(Target.KUBERNETES, SHARED);

    /// A rule of its own judges the range.
    public static final Property<Long> EPHEMERAL_STORAGE = Property.of(
            "ephemeralStorage", Whole.between(0, 1_000_000))
            .checkedBy("ecs/fargate-ephemeral-storage")
            .unit("GiB")
            .group("Size")
            .about("Disk space of a Fargate task, 21 to 200 GiB, instead of the 20 GiB that every task has.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html")
            .to(Target.CLOUDFORMATION, ROLE, "/EphemeralStorage/SizeInGiB")
            .unbound(Target.KUBERNETES, SHARED);

    public static final Property<CpuArchitecture> CPU_ARCHITECTURE = Property.of(
            "cpuArchitecture", Choice.of(CpuArchitecture.class))
            .title("CPU architecture")
            .fallback(CpuArchitecture.X86_64)
            .group("Platform")
            .about("The processor that the images are built for.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, "/RuntimePlatform/CpuArchitecture")
            .to(Target.KUBERNETES, "Pod", "/nodeSelector/kubernetes.io~1arch", goArchitecture());

    public static final Property<OperatingSystem> OPERATING_SYSTEM = Property.of(
            "operatingSystem", Choice.of(OperatingSystem.class))
            .fallback(OperatingSystem.LINUX)
            .group("Platform")
            .about("The operating system that the images are built for.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, "/RuntimePlatform/OperatingSystemFamily")
            .unbound(Target.KUBERNETES, "only linux or windows is left of it");

    public static final Property<String> FAMILY = Property.of(
            "family", Text.matching(FAMILY_NAME, "1 to 255 letters, digits, '_' or '-'"))
            .group("General")
            .about("The name under which AWS keeps the versions. Without one, the name here behind that of the stack.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, "/Family")
            .unbound(Target.KUBERNETES, "pods get the name of what runs them");

    public static final Property<PidMode> PID_MODE = Property.of("pidMode", Choice.of(PidMode.class))
            .title("Process namespace")
            .group(SHARING)
            .about("With whom containers share their view of processes. Without a choice, with nobody.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, "/PidMode")
            .unbound(Target.KUBERNETES, KEPT_APART);

    public static final Property<IpcMode> IPC_MODE = Property.of("ipcMode", Choice.of(IpcMode.class))
            .title("Memory between processes")
            .group(SHARING)
            .about("With whom containers share memory between processes. Not on Fargate.")
            .source(PARAMETERS)
            .to(Target.CLOUDFORMATION, ROLE, "/IpcMode")
            .unbound(Target.KUBERNETES, KEPT_APART);

    /// At most ten: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
    public static final Property<List<String>> PLACEMENT_CONSTRAINTS = Property.of(
            "placementConstraints", new ListOf<>(PlacementConstraint.QUERY, 10))
            .group("Platform")
            .about("Expressions that instances must match, such as attribute:ecs.instance-type =~ g5.*. Not on Fargate.")
            .source(GUIDE + "cluster-query-language.html")
            .to(Target.CLOUDFORMATION, ROLE, "/PlacementConstraints", members())
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Task definition")
            .about("The template of a task: its containers, size and roles. Services and schedules run it.")
            .source(PAGE)
            .explain(
                    "Describe here the containers that run together as one task: their size, network mode and roles. "
                            + "Services, scheduled tasks and rules start copies of it.",
                    "It does nothing alone: connect a service or a schedule to it. Programs that scale on their own "
                            + "get task definitions of their own.",
                    "1 to 10 containers. Fargate offers fixed sizes, from 256 CPU units with 512 MiB to 16384 with "
                            + "122880 MiB, and needs network mode awsvpc.",
                    "A definition is free. On Fargate its size is what you pay for, per second and running task.")
            .category(Category.ECS)
            .icon("task-definition")
            .keywords("task", "pod", "containers", "fargate size", "cpu", "memory", "family")
            .properties(
                    COMPATIBILITIES,
                    NETWORK_MODE,
                    CPU,
                    MEMORY,
                    EPHEMERAL_STORAGE,
                    CPU_ARCHITECTURE,
                    OPERATING_SYSTEM,
                    PLACEMENT_CONSTRAINTS,
                    FAMILY,
                    PID_MODE,
                    IPC_MODE)
            .shape(Shape.FRAME)
            .size(240, 176)
            .fact(values -> values.value(CPU) + " CPU units · " + values.value(MEMORY) + " MiB")
            .inside(Containment.in(
                    Region.ID,
                    "1 parent",
                    "regional, not inside a cluster: several services in several clusters may run it"))
            .names(EcsNames.within(NameRule.Scope.REGION), "web")
            .to(
                    Pulls.ID,
                    EcrRepository.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n (one per container)"),
                    "container image; pulled by execution role (Fargate/External) or instance profile (EC2)")
            .toEach(
                    Pulls.ID,
                    List.of(EcrPublicRepository.ID, ExternalRegistry.ID),
                    Cardinality.ANY,
                    "container image from Docker Hub or other; private: repositoryCredentials secret")
            .to(
                    MountsFileSystem.ID,
                    EfsFileSystem.ID,
                    Cardinality.ANY,
                    "Volumes[].EFSVolumeConfiguration (TCP 2049 must be open)")
            .from(
                    TaskRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "0..1 (kind ecsTask)"),
                    "TaskRoleArn: what the code may do",
                    IamRole.of(RoleKind.ECS_TASK))
            .from(
                    ExecutionRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "0..1 (kind ecsTaskExecution; may be shared)"),
                    "ExecutionRoleArn: pull, logs, secrets",
                    IamRole.of(RoleKind.ECS_TASK_EXECUTION))
            .to(LogsTo.ID, LogGroup.ID, Cardinality.ANY, "awslogs-group")
            .refuses(
                    Refusal.of(ID, ID, "A template doesn't call a template.", "service -> service"),
                    Refusal.of(
                            ID,
                            EksCluster.ID,
                            "ECS and Kubernetes objects don't mix: a task definition can't run in EKS.",
                            "convert to a Deployment / to a task definition"),
                    IamRole.instanceProfile(ID))
            .expects(Expectation.of(
                    Expectation.Side.IN, "no service and no schedule runs it", Runs.ID, RunsTask.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::ECS::TaskDefinition")
            .resource(Target.CLOUDFORMATION, "ExecutionRole", "AWS::IAM::Role")
            .resource(Target.CLOUDFORMATION, "TaskRole", "AWS::IAM::Role")
            .resource(Target.CLOUDFORMATION, "LogGroup", "AWS::Logs::LogGroup")
            .resource(Target.KUBERNETES, "Pod", "v1/PodSpec")
            .build();

    private TaskDefinition() {}

    /// The only type that a task definition knows.
    private static Conversion<List<String>> members() {
        return new Conversion<>(
                all -> all.stream().map(each -> Map.of("Type", "memberOf", "Expression", each)).toList(),
                json -> ListOf.of(new MapOf<>(Text.line(), Text.line()))
                        .read(json)
                        .map(items -> items.stream().map(item -> item.getOrDefault("Expression", "")).toList()));
    }

    /// Kubernetes names processors as Go does: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-arch
    private static Conversion<CpuArchitecture> goArchitecture() {
        return new Conversion<>(
                value -> value == CpuArchitecture.ARM64 ? "arm64" : "amd64",
                json -> "arm64".equals(json)
                        ? Optional.of(CpuArchitecture.ARM64)
                        : Optional.of(CpuArchitecture.X86_64).filter(x86 -> "amd64".equals(json)));
    }
}
