package gantry.model.kinds.lambda;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.MapOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Shape;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.connection.ApiTrigger;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.connection.LogTrigger;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.connection.MountsFileSystem;
import gantry.model.kinds.connection.OnFailure;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.RuleTrigger;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.connection.SnsTrigger;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.UrlTrigger;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.registry.EcrPublicRepository;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import gantry.model.kinds.storage.EfsFileSystem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Code that AWS runs for each event; role and log group are derived.
public final class LambdaFunction {

    public static final String ID = "aws.lambda.function";

    private static final String GUIDE = "https://docs.aws.amazon.com/lambda/latest/dg/";
    private static final String PAGE = GUIDE + "welcome.html";
    private static final String ROLE = "Function";
    private static final String INVOKE_CONFIG = "EventInvokeConfig";
    private static final String PERMISSION = "written for each trigger";

    public static final Property<PackageType> PACKAGE_TYPE = FunctionCode.PACKAGE_TYPE;
    public static final Property<String> RUNTIME = FunctionCode.RUNTIME;
    public static final Property<String> HANDLER = FunctionCode.HANDLER;
    public static final Property<String> CODE = FunctionCode.CODE;
    public static final Property<String> IMAGE_URI = FunctionCode.IMAGE_URI;
    public static final Property<Architecture> IMAGE_ARCHITECTURE = FunctionCode.IMAGE_ARCHITECTURE;
    public static final Property<Boolean> ARBITRARY_IMAGE = FunctionCode.ARBITRARY_IMAGE;
    public static final Property<List<String>> ENTRY_POINT = FunctionCode.ENTRY_POINT;
    public static final Property<List<String>> COMMAND = FunctionCode.COMMAND;
    public static final Property<List<String>> LAYERS = FunctionCode.LAYERS;

    public static final Property<Architecture> ARCHITECTURE = FunctionRun.ARCHITECTURE;
    public static final Property<Long> MEMORY = FunctionRun.MEMORY;
    public static final Property<Long> EPHEMERAL_STORAGE = FunctionRun.EPHEMERAL_STORAGE;
    public static final Property<Long> TIMEOUT = FunctionRun.TIMEOUT;
    public static final Property<Long> EXPECTED_DURATION = FunctionRun.EXPECTED_DURATION;
    public static final Property<Long> RESERVED_CONCURRENCY = FunctionRun.RESERVED_CONCURRENCY;
    public static final Property<Long> PROVISIONED_CONCURRENCY = FunctionRun.PROVISIONED_CONCURRENCY;
    public static final Property<Boolean> SNAP_START = FunctionRun.SNAP_START;
    public static final Property<Long> RETRIES = FunctionRun.RETRIES;
    public static final Property<Long> MAXIMUM_EVENT_AGE = FunctionRun.MAXIMUM_EVENT_AGE;

    public static final Property<LogFormat> LOG_FORMAT = Property.of("logFormat", Choice.of(LogFormat.class))
            .fallback(LogFormat.JSON)
            .group("Operations")
            .about("JSON can be searched by its fields.")
            .source(GUIDE + "monitoring-cloudwatchlogs-logformat.html")
            .unbound(Target.CLOUDFORMATION, "written together with the log group");

    public static final Property<Map<String, String>> ENVIRONMENT = Property.of(
            "environment",
            new MapOf<>(Text.line(), Text.lines()))
            .checkedBy("lambda/function-configuration-quotas")
            .group("Environment")
            .about("Variables for the code, 4 KB in all. Never put secrets here.")
            .source(GUIDE + "configuration-envvars.html")
            .to(Target.CLOUDFORMATION, ROLE, "/Environment/Variables");

    public static final Property<Boolean> TRACING = Property.of("tracing", new Flag())
            .title("X-Ray tracing")
            .fallback(true)
            .group("Operations")
            .about("Records where the time of a call goes.")
            .source(GUIDE + "services-xray.html")
            .to(Target.CLOUDFORMATION, ROLE, "/TracingConfig/Mode", Spelling.words("Active", "PassThrough"));

    public static final Property<Boolean> ALLOW_TRIGGERS = Property.of("allowTriggers", new Flag())
            .title("Let triggers call it")
            .fallback(true)
            .group("Permissions")
            .about("Derives the permission that a drawn trigger needs, unless one is written out for it.")
            .source(GUIDE + "access-control-resource-based.html")
            .unbound(Target.CLOUDFORMATION, PERMISSION);

    public static final Property<List<Values>> PERMISSIONS = Property.of(
            "permissions", ListOf.of(InvokePermission.TYPE))
            .group("Permissions")
            .about("Permissions that are written out: which service may call on behalf of which trigger.")
            .source(GUIDE + "access-control-resource-based.html")
            .unbound(Target.CLOUDFORMATION, PERMISSION);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Lambda function")
            .about("Code that runs for each event, for up to 15 minutes, without servers of your own.")
            .explain(
                    "Use it for work that begins with an event and ends soon: requests, messages, uploads, timers. It scales "
                            + "from nothing to many instances by itself.",
                    "Don't use it for work of more than 15 minutes, for programs that listen on a port, or for steady heavy "
                            + "load. A container in an ECS service or a scheduled task fits those.",
                    "A call lasts up to 900 seconds with 128 to 10,240 MiB of memory. An account runs 1,000 calls at the same "
                            + "time in a Region until AWS raises that.",
                    "You pay per call and for memory times duration, in milliseconds. Nothing runs and nothing is paid "
                            + "between calls, except for provisioned concurrency.")
            .source(PAGE)
            .category(Category.SERVERLESS)
            .icon("lambda-function")
            .keywords("serverless", "faas", "event", "python", "node", "java", "trigger", "snapstart", "javascript",
                    "dotnet", "go", "microservice", "code")
            .properties(
                    PACKAGE_TYPE,
                    RUNTIME,
                    HANDLER,
                    CODE,
                    IMAGE_URI,
                    IMAGE_ARCHITECTURE,
                    ARBITRARY_IMAGE,
                    ENTRY_POINT,
                    COMMAND,
                    LAYERS,
                    ARCHITECTURE,
                    MEMORY,
                    EPHEMERAL_STORAGE,
                    TIMEOUT,
                    EXPECTED_DURATION,
                    RESERVED_CONCURRENCY,
                    PROVISIONED_CONCURRENCY,
                    SNAP_START,
                    RETRIES,
                    MAXIMUM_EVENT_AGE,
                    ENVIRONMENT,
                    LOG_FORMAT,
                    TRACING,
                    ALLOW_TRIGGERS,
                    PERMISSIONS)
            .shape(Shape.HOST)
            .fact(LambdaFunction::fact)
            .badges(LambdaFunction::badges)
            .inside(Containment.in(Region.ID, "1 parent", "a VPC is reached through a connection to its subnets"))
            .names(names(), "handler")
            .to(
                    Pulls.ID,
                    EcrRepository.ID,
                    Cardinality.out(0, 1, "0..1 (packageType Image), same Region"),
                    "Code.ImageUri")
            .toEach(
                    OnFailure.ID,
                    List.of(SqsQueue.ID, SnsTopic.ID),
                    Cardinality.out(0, 1, "0..1, standard"),
                    "destination or DLQ")
            .to(
                    PlacedIn.ID,
                    Subnet.ID,
                    Cardinality.out(0, 16, "0..16").sharing(Vpc.ID).by("lambda/vpc-configuration"),
                    "VpcConfig.SubnetIds (private with egress)")
            .from(
                    Protects.ID,
                    SecurityGroup.ID,
                    Cardinality.in(0, 5, "1..5 when in a VPC").by("lambda/vpc-configuration"),
                    "VpcConfig")
            .to(
                    MountsFileSystem.ID,
                    EfsFileSystem.ID,
                    Cardinality.out(0, 1, "0..1 (VPC needed)"),
                    "FileSystemConfigs (access point)")
            .to(Invokes.ID, LambdaFunction.ID, Cardinality.ANY, "access lambda:InvokeFunction (prefer a queue)")
            // A role is derived when none is drawn: hence none at least.
            .from(
                    ExecutionRole.ID,
                    IamRole.ID,
                    Cardinality.in(0, 1, "exactly 1 (kind lambdaExecution)"),
                    "Role",
                    IamRole.of(RoleKind.LAMBDA_EXECUTION))
            .to(LogsTo.ID, LogGroup.ID, Cardinality.out(0, 1, "0..1"), "LoggingConfig / default /aws/lambda/NAME")
            .refuses(
                    notPulled(ExternalRegistry.ID),
                    notPulled(EcrPublicRepository.ID),
                    Refusal.of(ID, EcsCluster.ID, "A function runs outside clusters.", "leave it in the region"),
                    Refusal.of(ID, Subnet.ID, "All subnets of a function are in one VPC.", "subnets of one VPC"))
            .expects(Expectation.of(
                    Expectation.Side.IN,
                    "nothing triggers or calls it",
                    SqsTrigger.ID,
                    S3Trigger.ID,
                    SnsTrigger.ID,
                    StreamTrigger.ID,
                    ScheduleTrigger.ID,
                    RuleTrigger.ID,
                    ApiTrigger.ID,
                    UrlTrigger.ID,
                    LogTrigger.ID,
                    Targets.ID,
                    Invokes.ID,
                    FunctionUrl.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::Lambda::Function")
            .resource(Target.CLOUDFORMATION, "Role", "AWS::IAM::Role")
            .resource(Target.CLOUDFORMATION, "LogGroup", "AWS::Logs::LogGroup")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .resource(Target.CLOUDFORMATION, INVOKE_CONFIG, "AWS::Lambda::EventInvokeConfig")
            .resource(Target.CLOUDFORMATION, "Version", "AWS::Lambda::Version")
            .resource(Target.CLOUDFORMATION, "Alias", "AWS::Lambda::Alias")
            .build();

    private LambdaFunction() {}

    private static Refusal notPulled(String registry) {
        return Refusal.of(
                ID,
                registry,
                "Lambda pulls only from private ECR repositories of its Region.",
                "function -> ecrRepository");
    }

    private static List<Badge> badges(Sight sight) {
        boolean isImage = sight.values().value(PACKAGE_TYPE) == PackageType.IMAGE;
        boolean isPlaced = !sight.targets(PlacedIn.ID).isEmpty();
        return Stream.of(isImage ? "IMAGE" : "", isPlaced ? "VPC" : "")
                .filter(word -> !word.isEmpty())
                .map(Badge::new)
                .toList();
    }

    private static String fact(Values values) {
        String code = values.value(PACKAGE_TYPE) == PackageType.IMAGE ? "image" : values.value(RUNTIME);
        return code + " · " + values.value(TIMEOUT) + " s";
    }

    /// Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
    private static NameRule names() {
        return new NameRule(
                "[A-Za-z0-9_-]{1,64}", "1 to 64 letters, digits, '_' or '-'", 64, false, false, NameRule.Scope.REGION);
    }
}
