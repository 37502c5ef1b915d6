package gantry.model.kinds.messaging;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Usage;
import gantry.model.kind.Usage.Permission;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.Redrives;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import java.util.List;

/// Keeps messages until somebody received and deleted them; a dead-letter queue is derived.
///
/// The ranges are those of https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
public final class SqsQueue {

    public static final String ID = "aws.sqs.queue";

    private static final String GUIDE = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/";
    private static final String API = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html";
    private static final String POLLS = "A queue can't start or push to a container; the container polls it.";
    private static final String POLL_PATH = "task definition -> queue (access, read); scale on queue depth or use EventBridge Pipes";

    public static final Property<Boolean> FIFO = Property.of("fifo", new Flag())
            .title("FIFO")
            .fallback(false)
            .group("General")
            .about("Keeps the order and delivers each message once. The name then ends with .fifo.")
            .source(GUIDE + "FIFO-queues.html")
            .unbound(Target.CLOUDFORMATION, "written for FIFO queues only, together with the name");

    public static final Property<Boolean> CONTENT_BASED_DEDUPLICATION = Property
            .of("contentBasedDeduplication", new Flag())
            .title("Compare contents")
            .fallback(true)
            .visibleWhen(Condition.when(FIFO, true))
            .group("General")
            .about("Messages with equal contents within 5 minutes count as one. Otherwise the sender names them.")
            .source(GUIDE + "using-messagededuplicationid-property.html")
            .to(Target.CLOUDFORMATION, "Queue", "/ContentBasedDeduplication");

    public static final Property<Boolean> HIGH_THROUGHPUT = Property.of("highThroughput", new Flag())
            .fallback(false)
            .visibleWhen(Condition.when(FIFO, true))
            .group("General")
            .about("Counts limits and equal messages for each message group by itself, which allows many more messages.")
            .source(GUIDE + "high-throughput-fifo.html")
            .to(Target.CLOUDFORMATION, "Queue", "/DeduplicationScope", Spelling.words("messageGroup", "queue"))
            .to(
                    Target.CLOUDFORMATION,
                    "Queue",
                    "/FifoThroughputLimit",
                    Spelling.words("perMessageGroupId", "perQueue"));

    public static final Property<Long> VISIBILITY_TIMEOUT = Property.of("visibilityTimeout", Seconds.between(0, 43_200))
            .fallback(30L)
            .unit("seconds")
            .group("Messages")
            .about("A received message is hidden for this long. Choose six times the timeout of a function that reads it.")
            .source(GUIDE + "sqs-visibility-timeout.html")
            .to(Target.CLOUDFORMATION, "Queue", "/VisibilityTimeout");

    public static final Property<Long> RETENTION = Property.of("retention", Seconds.between(60, 1_209_600))
            .fallback(345_600L)
            .unit("seconds")
            .group("Messages")
            .about("Messages that nobody deleted are kept for this long: 1 minute to 14 days.")
            .source(API)
            .to(Target.CLOUDFORMATION, "Queue", "/MessageRetentionPeriod");

    public static final Property<Long> DELAY = Property.of("delay", Seconds.between(0, 900))
            .fallback(0L)
            .unit("seconds")
            .group("Messages")
            .about("New messages can't be received for this long.")
            .source(GUIDE + "sqs-delay-queues.html")
            .to(Target.CLOUDFORMATION, "Queue", "/DelaySeconds");

    public static final Property<Long> RECEIVE_WAIT = Property.of("receiveWait", Seconds.between(0, 20))
            .title("Receive waits")
            .unit("seconds")
            .group("Messages")
            .about("How long a reader waits when the queue is empty. 20 seconds save requests; without a time: none.")
            .source(GUIDE + "sqs-short-and-long-polling.html")
            .to(Target.CLOUDFORMATION, "Queue", "/ReceiveMessageWaitTimeSeconds");

    public static final Property<Long> MAXIMUM_SIZE = Property.of("maximumSize", Whole.between(1024, 1_048_576))
            .title("Maximum message size")
            .unit("bytes")
            .group("Messages")
            .about("Larger messages are refused. Without a limit: 1 MiB.")
            .source(API)
            .to(Target.CLOUDFORMATION, "Queue", "/MaximumMessageSize");

    public static final Property<QueueEncryption> ENCRYPTION = Property.of(
            "encryption", Choice.of(QueueEncryption.class))
            .fallback(QueueEncryption.SQS)
            .group("Encryption")
            .about("With the key of SQS everything works. A KMS key must let in each service that sends, such as S3.")
            .source(GUIDE + "sqs-server-side-encryption.html")
            .unbound(Target.CLOUDFORMATION, "it decides whether a key is named");

    public static final Property<String> KMS_KEY = Property.of("kmsKey", MessageKeys.KEY)
            .title("KMS key")
            .fallback("alias/aws/sqs")
            .visibleWhen(Condition.when(ENCRYPTION, QueueEncryption.KMS))
            .group("Encryption")
            .about("The key that encrypts the messages. Services of AWS can't send with the default key.")
            .source(GUIDE + "sqs-key-management.html")
            .to(Target.CLOUDFORMATION, "Queue", "/KmsMasterKeyId");

    public static final Property<Boolean> DEAD_LETTER = Property.of("deadLetter", new Flag())
            .title("Dead-letter queue")
            .fallback(true)
            .group("Failures")
            .about("Derives a queue for messages that keep failing, unless a connection names another one.")
            .source(GUIDE + "sqs-dead-letter-queues.html")
            .unbound(Target.CLOUDFORMATION, "it decides whether a second queue is written");

    /// The range is from https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue.html
    public static final Property<Long> MAX_RECEIVE_COUNT = Property.of("maxReceiveCount", Whole.between(1, 1000))
            .title("Receives before failure")
            .fallback(5L)
            .unit("receives")
            .group("Failures")
            .about("A message received more often than this moves to the dead-letter queue.")
            .source(GUIDE + "sqs-configure-dead-letter-queue.html")
            .unbound(Target.CLOUDFORMATION, "written together with the dead-letter queue");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("SQS queue")
            .about("Keeps messages until a function or container has handled them.")
            .explain(
                    "Use it between a sender and a receiver that shouldn't wait for each other: jobs, orders, events. It evens "
                            + "out bursts and keeps work when the receiver fails.",
                    "A message has one receiver: for several use a topic with a queue for each. To read records again or in "
                            + "order by key use a Kinesis stream.",
                    "A message holds up to 1 MiB and is kept for at most 14 days. A standard queue may deliver twice or out of "
                            + "order; a FIFO queue handles 300 calls per second without high throughput.",
                    "You pay per million requests, with a large free share each month. Empty receives count as requests; FIFO "
                            + "costs a little more.")
            .source(GUIDE + "welcome.html")
            .category(Category.DATA)
            .icon("sqs-queue")
            .keywords("queue", "message", "fifo", "dead letter", "dlq", "buffer", "worker", "message broker",
                    "rabbitmq", "jobs", "redrive")
            .properties(
                    FIFO,
                    CONTENT_BASED_DEDUPLICATION,
                    HIGH_THROUGHPUT,
                    VISIBILITY_TIMEOUT,
                    RETENTION,
                    DELAY,
                    RECEIVE_WAIT,
                    MAXIMUM_SIZE,
                    DEAD_LETTER,
                    MAX_RECEIVE_COUNT,
                    ENCRYPTION,
                    KMS_KEY)
            .fact(values -> "visibility " + values.value(VISIBILITY_TIMEOUT) + " s")
            .badges(sight -> sight.values().value(FIFO) ? List.of(new Badge("FIFO")) : List.of())
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(names(), "orders")
            .to(SqsTrigger.ID, LambdaFunction.ID, Cardinality.ANY, "event source mapping (poll)")
            .to(
                    Redrives.ID,
                    SqsQueue.ID,
                    Cardinality.out(0, 1, "0..1, same type (FIFO/standard), not itself"),
                    "dead-letter queue")
            .fromEach(
                    Accesses.ID,
                    Accesses.USERS,
                    Accesses.MODES,
                    "application access with the effective role (sqs:SendMessage/ReceiveMessage)")
            .refuses(
                    IamRole.accessed(ID),
                    Refusal.of(ID, EcsService.ID, POLLS, POLL_PATH),
                    Refusal.of(ID, TaskDefinition.ID, POLLS, POLL_PATH),
                    deadLetters(true),
                    deadLetters(false))
            .refuses(Workloads.cannotBeTriggeredBy(ID))
            .usage(new Usage(
                    "arn:aws:sqs:*:*:NAME",
                    List.of(Permission.of(
                            "sqs:ChangeMessageVisibility",
                            "sqs:DeleteMessage",
                            "sqs:GetQueueAttributes",
                            "sqs:ReceiveMessage")),
                    List.of(Permission.of("sqs:GetQueueUrl", "sqs:SendMessage")),
                    "QUEUE_URL"))
            .resource(Target.CLOUDFORMATION, "Queue", "AWS::SQS::Queue")
            .resource(Target.CLOUDFORMATION, "DeadLetterQueue", "AWS::SQS::Queue")
            .resource(Target.CLOUDFORMATION, "QueuePolicy", "AWS::SQS::QueuePolicy")
            .build();

    private SqsQueue() {}

    /// Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
    private static Refusal deadLetters(boolean isFifo) {
        return Refusal.of(
                ID,
                ID,
                "The dead-letter queue of a FIFO queue is a FIFO queue, that of a standard queue a standard queue.",
                "FIFO queue -> FIFO queue, standard queue -> standard queue")
                .when(Condition.when(FIFO, isFifo))
                .whenTarget(Condition.when(FIFO, !isFifo));
    }

    /// Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html
    private static NameRule names() {
        return new NameRule(
                "(?=.{1,80}$)[A-Za-z0-9_-]+(\\.fifo)?",
                "1 to 80 letters, digits, '_' or '-', with .fifo at the end of FIFO queues",
                80,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
