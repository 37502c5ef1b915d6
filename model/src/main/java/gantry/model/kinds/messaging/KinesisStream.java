package gantry.model.kinds.messaging;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Conversion;
import gantry.model.kind.Flag;
import gantry.model.kind.Json;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Target;
import gantry.model.kind.Usage;
import gantry.model.kind.Usage.Permission;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps records in their order for a day or more, for several readers that each go through all of them.
///
/// Source: https://docs.aws.amazon.com/streams/latest/dev/introduction.html
public final class KinesisStream {

    public static final String ID = "aws.kinesis.stream";

    private static final String GUIDE = "https://docs.aws.amazon.com/streams/latest/dev/";
    private static final String ROLE = "Stream";
    private static final String NO_TRIGGER = "No native trigger: the container reads the stream itself.";
    private static final String READ_PATH = "task definition -> table (access, read)";
    private static final long HOURS_PER_DAY = 24;

    public static final Property<StreamMode> MODE = Property.of("mode", Choice.of(StreamMode.class))
            .title("Capacity")
            .fallback(StreamMode.ON_DEMAND)
            .group("Capacity")
            .about("On demand grows and shrinks by itself. Provisioned shards are cheaper for a steady load.")
            .source(GUIDE + "how-do-i-size-a-stream.html")
            .to(Target.CLOUDFORMATION, ROLE, "/StreamModeDetails/StreamMode");

    /// The range is from https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html
    public static final Property<Long> SHARDS = Property.of("shards", Whole.between(1, 100_000))
            .fallback(1L)
            .visibleWhen(Condition.when(MODE, StreamMode.PROVISIONED))
            .parameter()
            .unit("shards")
            .group("Capacity")
            .about("Each shard takes 1,000 records or 1 MB per second and gives 2 MB per second.")
            .source(GUIDE + "service-sizes-and-limits.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ShardCount");

    /// The range is from https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html
    public static final Property<Long> RETENTION = Property.of("retention", Whole.between(24, 8760))
            .fallback(HOURS_PER_DAY)
            .unit("hours")
            .group("Records")
            .about("Records are kept for this long, read or not: 1 day to 365 days.")
            .source(GUIDE + "kinesis-extended-retention.html")
            .to(Target.CLOUDFORMATION, ROLE, "/RetentionPeriodHours");

    public static final Property<Boolean> ENCRYPTED = Property.of("encrypted", new Flag())
            .fallback(true)
            .group("Encryption")
            .about("Keeps records encrypted on disk.")
            .source(GUIDE + "server-side-encryption.html")
            .unbound(Target.CLOUDFORMATION, "it decides whether a key is named");

    public static final Property<String> KMS_KEY = Property.of("kmsKey", MessageKeys.KEY)
            .title("KMS key")
            .fallback("alias/aws/kinesis")
            .visibleWhen(Condition.when(ENCRYPTED, true))
            .group("Encryption")
            .about("The key that encrypts the records. Readers and writers need a permission for a key of yours.")
            .source(GUIDE + "creating-using-sse-master-keys.html")
            .to(Target.CLOUDFORMATION, ROLE, "/StreamEncryption", encryption());

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Kinesis stream")
            .about("Keeps records in their order for a day or more, for several readers at their own pace.")
            .explain(
                    "Use it for many small records a second whose order counts, such as clicks or measurements, and when several "
                            + "programs read all of them.",
                    "For jobs that one receiver handles and deletes, a queue is simpler and cheaper. For a few messages to many "
                            + "receivers use a topic.",
                    "A shard takes 1,000 records or 1 MB per second. Records are kept for 24 hours to 365 days and can't be "
                            + "deleted one by one.",
                    "You pay for the stream or its shards per hour, used or not, and for data in and out. Longer retention "
                            + "costs extra.")
            .source(GUIDE + "introduction.html")
            .category(Category.DATA)
            .icon("kinesis-stream")
            .keywords("kinesis", "stream", "data stream", "shard", "records", "clickstream", "kafka", "real time",
                    "streaming", "iot", "events")
            .properties(MODE, SHARDS, RETENTION, ENCRYPTED, KMS_KEY)
            .fact(KinesisStream::fact)
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(names(), "clicks")
            .to(StreamTrigger.ID, LambdaFunction.ID, Cardinality.ANY, "event source mapping")
            .fromEach(
                    Accesses.ID,
                    Accesses.USERS,
                    Accesses.MODES,
                    "application access with the effective role (kinesis:PutRecord)")
            .refuses(
                    IamRole.accessed(ID),
                    Refusal.of(ID, EcsService.ID, NO_TRIGGER, READ_PATH),
                    Refusal.of(ID, TaskDefinition.ID, NO_TRIGGER, READ_PATH))
            .refuses(Workloads.cannotBeTriggeredBy(ID))
            .usage(new Usage(
                    "arn:aws:kinesis:*:*:stream/NAME",
                    List.of(Permission.of(
                            "kinesis:DescribeStream",
                            "kinesis:DescribeStreamSummary",
                            "kinesis:GetRecords",
                            "kinesis:GetShardIterator",
                            "kinesis:ListShards")),
                    List.of(Permission.of("kinesis:PutRecord", "kinesis:PutRecords")),
                    "STREAM"))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::Kinesis::Stream")
            .build();

    private KinesisStream() {}

    private static String fact(Values values) {
        boolean isOnDemand = values.value(MODE) == StreamMode.ON_DEMAND;
        long hours = values.value(RETENTION);
        boolean isDays = hours % HOURS_PER_DAY == 0;
        return (isOnDemand ? "on demand" : counted(values.value(SHARDS), "shard"))
                + " · "
                + (isDays ? hours / HOURS_PER_DAY + " d" : hours + " h");
    }

    private static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /// A key is named together with the kind of encryption.
    private static Conversion<String> encryption() {
        return new Conversion<>(
                key -> Json.normal(Map.of("EncryptionType", "KMS", "KeyId", key)),
                json -> json instanceof Map<?, ?> map && map.get("KeyId") instanceof String key
                        ? Optional.of(key)
                        : Optional.empty());
    }

    /// Source: https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html
    private static NameRule names() {
        return new NameRule(
                "[a-zA-Z0-9_.-]{1,128}",
                "1 to 128 letters, digits, '_', '.' or '-'",
                128,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
