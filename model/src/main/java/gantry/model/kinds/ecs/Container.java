package gantry.model.kinds.ecs;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.Conversion;
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
import gantry.model.kinds.connection.Mounts;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.registry.EcrPublicRepository;
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

    public static final Property<String> REPOSITORY_CREDENTIALS = Property.of(
            "repositoryCredentials", SecretReference.orNode(Secret.ID))
            .group("General")
            .about("The secret with user name and password for a private registry outside AWS.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RepositoryCredentials.html")
            .to(Target.CLOUDFORMATION, ROLE, "/RepositoryCredentials/CredentialsParameter")
            .unbound(Target.KUBERNETES, "report: a Secret with the credentials must be made by hand");

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

    /// Ten files are the most: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html
    public static final Property<List<String>> ENVIRONMENT_FILES = Property.of(
            "environmentFiles",
            new ListOf<>(Text.matching("arn:aws[a-z-]*:s3:::[^/]+/.+\\.env", "the ARN of an .env file in S3"), 10))
            .group("Environment")
            .about("Files in S3 that hold further variables, one NAME=value on each line.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html")
            .to(Target.CLOUDFORMATION, ROLE, "/EnvironmentFiles", filesInS3())
            .unbound(Target.KUBERNETES, "report: what the files hold isn't known here");

    public static final Property<Map<String, String>> SECRETS = Property.of(
            "secrets", new MapOf<>(VARIABLE, SecretReference.orNode(Secret.ID)))
            .group("Environment")
            .about("Variables whose values ECS reads from Secrets Manager or the Parameter Store at the start.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Secrets", Spelling.pairs("Name", "ValueFrom"))
            .unbound(Target.KUBERNETES, "report: the Secret must be filled by hand");

    public static final Property<Long> GPU = ContainerMemory.GPU;
    public static final Property<Long> SHARED_MEMORY = ContainerMemory.SHARED_MEMORY;
    public static final Property<List<Values>> TMPFS = ContainerMemory.TMPFS;
    public static final Property<Long> MAX_SWAP = ContainerMemory.MAX_SWAP;
    public static final Property<Long> SWAPPINESS = ContainerMemory.SWAPPINESS;
    public static final Property<List<String>> COMMAND = ContainerRuntime.COMMAND;
    public static final Property<List<String>> ENTRY_POINT = ContainerRuntime.ENTRY_POINT;
    public static final Property<String> WORKING_DIRECTORY = ContainerRuntime.WORKING_DIRECTORY;
    public static final Property<Boolean> INIT_PROCESS = ContainerRuntime.INIT_PROCESS;
    public static final Property<Long> START_TIMEOUT = ContainerRuntime.START_TIMEOUT;
    public static final Property<Long> STOP_TIMEOUT = ContainerRuntime.STOP_TIMEOUT;
    public static final Property<Values> HEALTH_CHECK = ContainerRuntime.HEALTH_CHECK;
    public static final Property<LogDriver> LOG_DRIVER = ContainerLogging.LOG_DRIVER;
    public static final Property<Map<String, String>> LOG_OPTIONS = ContainerLogging.LOG_OPTIONS;
    public static final Property<Map<String, String>> LOG_SECRETS = ContainerLogging.LOG_SECRETS;
    public static final Property<FirelensType> FIRELENS_TYPE = ContainerLogging.FIRELENS_TYPE;
    public static final Property<Map<String, String>> FIRELENS_OPTIONS = ContainerLogging.FIRELENS_OPTIONS;
    public static final Property<Boolean> READONLY_ROOT_FILESYSTEM = ContainerRights.READONLY_ROOT_FILESYSTEM;
    public static final Property<String> USER = ContainerRights.USER;
    public static final Property<Boolean> PRIVILEGED = ContainerRights.PRIVILEGED;
    public static final Property<List<String>> CAPABILITIES_ADD = ContainerRights.CAPABILITIES_ADD;
    public static final Property<List<String>> CAPABILITIES_DROP = ContainerRights.CAPABILITIES_DROP;
    public static final Property<List<String>> DOCKER_SECURITY_OPTIONS = ContainerRights.DOCKER_SECURITY_OPTIONS;
    public static final Property<List<Values>> DEVICES = ContainerRights.DEVICES;
    public static final Property<List<Values>> ULIMITS = ContainerRights.ULIMITS;
    public static final Property<Map<String, String>> SYSTEM_CONTROLS = ContainerRights.SYSTEM_CONTROLS;
    public static final Property<String> HOSTNAME = ContainerNetwork.HOSTNAME;
    public static final Property<Map<String, String>> EXTRA_HOSTS = ContainerNetwork.EXTRA_HOSTS;
    public static final Property<List<String>> DNS_SERVERS = ContainerNetwork.DNS_SERVERS;
    public static final Property<List<String>> DNS_SEARCH_DOMAINS = ContainerNetwork.DNS_SEARCH_DOMAINS;
    public static final Property<Boolean> DISABLE_NETWORKING = ContainerNetwork.DISABLE_NETWORKING;
    public static final Property<Map<String, String>> DOCKER_LABELS = ContainerNetwork.DOCKER_LABELS;

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Container")
            .about("One container of a task definition, made from an image.")
            .source(PAGE)
            .explain(
                    "Add one for your program, and one for each helper that must run beside it, such as a proxy or a "
                            + "log router. They start and stop together.",
                    "Don't put programs together that scale or change on their own. Give each its own task "
                            + "definition and service.",
                    "A task has 1 to 10 containers. A container needs at least 6 MiB of memory. On Fargate it has up "
                            + "to 120 seconds to stop.",
                    "Containers cost nothing themselves. You pay for the task's processors and memory on Fargate, or "
                            + "for the instances.")
            .category(Category.ECS)
            .icon("container")
            .keywords("docker", "image", "sidecar", "port", "environment", "firelens", "gpu")
            .properties(
                    IMAGE,
                    ESSENTIAL,
                    PORT_MAPPINGS,
                    REPOSITORY_CREDENTIALS,
                    DOCKER_LABELS,
                    CPU,
                    MEMORY,
                    MEMORY_RESERVATION,
                    GPU,
                    ENVIRONMENT,
                    ENVIRONMENT_FILES,
                    SECRETS,
                    COMMAND,
                    ENTRY_POINT,
                    WORKING_DIRECTORY,
                    INIT_PROCESS,
                    START_TIMEOUT,
                    STOP_TIMEOUT,
                    HEALTH_CHECK,
                    LOG_DRIVER,
                    LOG_OPTIONS,
                    LOG_SECRETS,
                    FIRELENS_TYPE,
                    FIRELENS_OPTIONS,
                    READONLY_ROOT_FILESYSTEM,
                    USER,
                    PRIVILEGED,
                    CAPABILITIES_ADD,
                    CAPABILITIES_DROP,
                    DOCKER_SECURITY_OPTIONS,
                    DEVICES,
                    HOSTNAME,
                    EXTRA_HOSTS,
                    DNS_SERVERS,
                    DNS_SEARCH_DOMAINS,
                    DISABLE_NETWORKING,
                    ULIMITS,
                    SYSTEM_CONTROLS,
                    SHARED_MEMORY,
                    TMPFS,
                    MAX_SWAP,
                    SWAPPINESS)
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
            .to(
                    Mounts.ID,
                    Volume.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n, same task definition").confined(),
                    "MountPoints")
            .toEach(
                    Pulls.ID,
                    List.of(EcrRepository.ID, EcrPublicRepository.ID, ExternalRegistry.ID),
                    Cardinality.out(0, 1, "0..1"),
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

    /// Addresses of files in S3, each with the only type there is.
    private static Conversion<List<String>> filesInS3() {
        return new Conversion<>(
                files -> files.stream().map(file -> Map.of("Value", file, "Type", "s3")).toList(),
                json -> ListOf.of(new MapOf<>(Text.line(), Text.line()))
                        .read(json)
                        .map(items -> items.stream().map(item -> item.getOrDefault("Value", "")).toList()));
    }

    /// `registry/team/app:1.2@sha256:...` becomes `app:1.2`.
    private static String shortened(String image) {
        int digest = image.indexOf('@');
        String name = digest > 0 ? image.substring(0, digest) : image;
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
