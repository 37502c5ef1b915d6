package gantry.model.kinds.ecs;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.MemorySize;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.Links;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import java.util.List;
import java.util.Map;

/// One container of a task definition. In CloudFormation it is an item of the definition's list: paths of the role
/// `Container` start at that item, in Kubernetes at the container of a pod.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
public final class Container {

    public static final String ID = "aws.ecs.container";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html";
    private static final String ROLE = "Container";
    private static final String SIZE = "Size";
    private static final String RESOURCES = "it becomes requests and limits";
    private static final Text VARIABLE = Text.matching("[A-Za-z_][A-Za-z0-9_.-]*",
            "letters, digits, '_', '.' or '-', not a digit at the start");

    public static final Property<String> IMAGE = Property.of("image", Text.line())
            .fallback("public.ecr.aws/docker/library/nginx:1.29")
            .checkedBy("ecs/container-image-reference")
            .parameter()
            .group("General")
            .about("The image with its registry and tag, or with its digest. Name a tag that isn't moved.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/Image")
            .to(Target.KUBERNETES, ROLE, "/image");

    public static final Property<Boolean> ESSENTIAL = Property.of("essential", new Flag())
            .fallback(true)
            .group("General")
            .about("When an essential container ends, the whole task is stopped.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/Essential")
            .unbound(Target.KUBERNETES, "it decides between container and sidecar");

    public static final Property<List<Values>> PORT_MAPPINGS = Property.of(
            "portMappings", new ListOf<>(PortMapping.TYPE, 100))
            .group("General")
            .about("The ports on which the container listens.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html")
            .to(Target.CLOUDFORMATION, ROLE, "/PortMappings", Spelling.capitalisedItems(PortMapping.TYPE))
            .unbound(Target.KUBERNETES, "they become ports of the container and of a Service");

    public static final Property<Long> CPU = Property.of("cpu", Whole.between(0, 1_000_000))
            .title("CPU")
            .unit("CPU units")
            .group(SIZE)
            .about("The container's share of the task; 1024 units are one vCPU.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/Cpu")
            .unbound(Target.KUBERNETES, RESOURCES);

    /// 6 MiB is the least that a container may have.
    public static final Property<Long> MEMORY = Property.of("memory", MemorySize.between(6, 100_000_000))
            .title("Memory limit")
            .unit("MiB")
            .group(SIZE)
            .about("A container that uses more is killed.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/Memory")
            .unbound(Target.KUBERNETES, RESOURCES);

    public static final Property<Long> MEMORY_RESERVATION = Property.of(
            "memoryReservation", MemorySize.between(6, 100_000_000))
            .unit("MiB")
            .group(SIZE)
            .about("Memory that is kept for the container; it may use more while there is some.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/MemoryReservation")
            .unbound(Target.KUBERNETES, RESOURCES);

    public static final Property<Map<String, String>> ENVIRONMENT = Property.of(
            "environment", new MapOf<>(VARIABLE, Text.lines()))
            .group("Environment")
            .about("Variables for the program. Never put secrets here: everybody who may read the template sees them.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/Environment", Spelling.pairs("Name", "Value"))
            .unbound(Target.KUBERNETES, "it becomes a ConfigMap");

    public static final Property<Map<String, String>> SECRETS = Property.of(
            "secrets", new MapOf<>(VARIABLE, new SecretReference()))
            .group("Environment")
            .about("Variables whose values ECS reads from Secrets Manager or the Parameter Store at the start.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Secrets", Spelling.pairs("Name", "ValueFrom"))
            .unbound(Target.KUBERNETES, "report: the Secret must be filled by hand");

    public static final Property<List<String>> COMMAND = ContainerRuntime.COMMAND;
    public static final Property<List<String>> ENTRY_POINT = ContainerRuntime.ENTRY_POINT;
    public static final Property<String> WORKING_DIRECTORY = ContainerRuntime.WORKING_DIRECTORY;
    public static final Property<Boolean> INIT_PROCESS = ContainerRuntime.INIT_PROCESS;
    public static final Property<Long> STOP_TIMEOUT = ContainerRuntime.STOP_TIMEOUT;
    public static final Property<Values> HEALTH_CHECK = ContainerRuntime.HEALTH_CHECK;
    public static final Property<LogDriver> LOG_DRIVER = ContainerRuntime.LOG_DRIVER;
    public static final Property<Boolean> READONLY_ROOT_FILESYSTEM = ContainerRuntime.READONLY_ROOT_FILESYSTEM;
    public static final Property<String> USER = ContainerRuntime.USER;

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Container")
            .about("One container of a task definition, made from an image.")
            .source(PAGE)
            .category(Category.ECS)
            .icon("container")
            .keywords("docker", "image", "sidecar", "port", "environment")
            .properties(
                    IMAGE,
                    ESSENTIAL,
                    PORT_MAPPINGS,
                    CPU,
                    MEMORY,
                    MEMORY_RESERVATION,
                    ENVIRONMENT,
                    SECRETS,
                    COMMAND,
                    ENTRY_POINT,
                    WORKING_DIRECTORY,
                    INIT_PROCESS,
                    STOP_TIMEOUT,
                    HEALTH_CHECK,
                    LOG_DRIVER,
                    READONLY_ROOT_FILESYSTEM,
                    USER)
            .fact(values -> shortened(values.value(IMAGE)))
            .inside(new Containment(TaskDefinition.ID, 10, "1..10", ""))
            .names(EcsNames.within(NameRule.Scope.PARENT), "app")
            .to(
                    DependsOn.ID,
                    Container.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n, same task definition, acyclic").confined(),
                    "DependsOn with condition")
            .to(
                    Links.ID,
                    Container.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n, same task definition, bridge mode only")
                            .confined(),
                    "Links")
            .to(Pulls.ID, EcrRepository.ID, Cardinality.out(0, 1, "0..1"), "container image; drawn from the container")
            .to(Pulls.ID, ExternalRegistry.ID, Cardinality.out(0, 1, "0..1"),
                    "container image; drawn from the container")
            .refuses(
                    Refusal.of(
                            IamRole.ID,
                            ID,
                            "All containers of a task share the task role.",
                            "role -> task definition; split the container for its own role"),
                    Refusal.of(
                            ID,
                            ID,
                            "Tasks are isolated; localhost, links and volumes end at the task.",
                            "load balancer, Service Connect or a queue between services"))
            .build();

    private Container() {}

    /// `registry/team/app:1.2@sha256:...` becomes `app:1.2`.
    private static String shortened(String image) {
        int digest = image.indexOf('@');
        String name = digest > 0 ? image.substring(0, digest) : image;
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
