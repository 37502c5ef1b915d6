package gantry.model.kinds.messaging;

import gantry.model.kind.Badge;
import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Usage;
import gantry.model.kind.Usage.Permission;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.DeliversTo;
import gantry.model.kinds.connection.SnsTrigger;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import java.util.List;

/// Delivers each message to all subscribers at once and keeps none; subscriptions are connections.
///
/// Source: https://docs.aws.amazon.com/sns/latest/dg/welcome.html
public final class SnsTopic {

    public static final String ID = "aws.sns.topic";

    private static final String GUIDE = "https://docs.aws.amazon.com/sns/latest/dg/";
    private static final String ROLE = "Topic";
    private static final String NO_TASKS = "SNS has no ECS subscription.";
    private static final String TASK_PATH = "topic -> queue, task definition -> queue; or topic -> HTTPS endpoint of the load balancer";

    public static final Property<Boolean> FIFO = Property.of("fifo", new Flag())
            .title("FIFO")
            .fallback(false)
            .group("General")
            .about("Keeps the order and delivers each message once, to queues only. The name then ends with .fifo.")
            .source(GUIDE + "sns-fifo-topics.html")
            .unbound(Target.CLOUDFORMATION, "written for FIFO topics only, together with the name");

    public static final Property<Boolean> CONTENT_BASED_DEDUPLICATION = Property
            .of("contentBasedDeduplication", new Flag())
            .title("Compare contents")
            .fallback(true)
            .visibleWhen(Condition.when(FIFO, true))
            .group("General")
            .about("Messages with equal contents within 5 minutes count as one. Otherwise the sender names them.")
            .source(GUIDE + "fifo-message-dedup.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ContentBasedDeduplication");

    /// Up to 100 characters: https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
    public static final Property<String> DISPLAY_NAME = Property.of("displayName", Text.line().upTo(100))
            .group("General")
            .about("The sender that people see in messages by mail and phone.")
            .source("https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html")
            .to(Target.CLOUDFORMATION, ROLE, "/DisplayName");

    public static final Property<Boolean> ENCRYPTED = Property.of("encrypted", new Flag())
            .fallback(false)
            .group("Encryption")
            .about("Keeps messages encrypted on disk too. Services such as S3 then need a key of yours that lets them in.")
            .source(GUIDE + "sns-server-side-encryption.html")
            .unbound(Target.CLOUDFORMATION, "it decides whether a key is named");

    public static final Property<String> KMS_KEY = Property.of("kmsKey", MessageKeys.KEY)
            .title("KMS key")
            .fallback("alias/aws/sns")
            .visibleWhen(Condition.when(ENCRYPTED, true))
            .group("Encryption")
            .about("The key that encrypts the messages. Services of AWS can't publish with the default key.")
            .source(GUIDE + "sns-key-management.html")
            .to(Target.CLOUDFORMATION, ROLE, "/KmsMasterKeyId");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("SNS topic")
            .about("Delivers each message to all subscribers at once: queues, functions and people.")
            .explain(
                    "Use it when several receivers are to get each message, or when alarms should reach people by mail. Put a "
                            + "queue behind it for each receiver that may be slow or away.",
                    "A topic keeps nothing: for one receiver that works at its own pace use a queue. To choose by the contents "
                            + "of events of AWS use an EventBridge rule.",
                    "A message holds up to 256 KB by default. FIFO topics deliver to queues only, and a standard topic may deliver a "
                            + "message twice or out of order.",
                    "You pay per million messages published. Deliveries to queues and functions are free; those by mail and "
                            + "text message are paid each.")
            .source(GUIDE + "welcome.html")
            .category(Category.DATA)
            .icon("sns-topic")
            .keywords("sns", "topic", "publish", "subscribe", "fan-out", "notification", "fifo", "mail", "alarm",
                    "pub/sub", "pubsub", "fanout", "broadcast", "email", "sms")
            .properties(FIFO, CONTENT_BASED_DEDUPLICATION, DISPLAY_NAME, ENCRYPTED, KMS_KEY)
            .factSeeing(SnsTopic::fact)
            .badges(sight -> sight.values().value(FIFO) ? List.of(new Badge("FIFO")) : List.of())
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(names(), "events")
            .to(
                    SnsTrigger.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n, standard topic"),
                    "subscription protocol lambda + permission")
            .to(
                    DeliversTo.ID,
                    SqsQueue.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n (FIFO topic -> FIFO or standard queue)"),
                    "subscription + queue policy")
            .fromEach(
                    Accesses.ID,
                    Accesses.USERS,
                    Accesses.MODES,
                    "application access with the effective role (sns:Publish)")
            .refuses(
                    IamRole.accessed(ID),
                    Refusal.of(ID, EcsService.ID, NO_TASKS, TASK_PATH),
                    Refusal.of(ID, TaskDefinition.ID, NO_TASKS, TASK_PATH),
                    Refusal.of(
                            ID,
                            LambdaFunction.ID,
                            "FIFO topics deliver to SQS queues only.",
                            "topic -> queue -> function")
                            .when(Condition.when(FIFO, true)),
                    // https://docs.aws.amazon.com/sns/latest/dg/fifo-topic-message-ordering.html
                    Refusal.of(
                            ID,
                            SqsQueue.ID,
                            "A standard topic can't deliver to a FIFO queue.",
                            "FIFO topic -> FIFO queue")
                            .when(Condition.when(FIFO, false))
                            .whenTarget(Condition.when(SqsQueue.FIFO, true)))
            .refuses(Workloads.cannotBeTriggeredBy(ID))
            .usage(new Usage(
                    "arn:aws:sns:*:*:NAME",
                    List.of(Permission.of("sns:GetTopicAttributes", "sns:ListSubscriptionsByTopic")),
                    List.of(Permission.of("sns:Publish")),
                    "TOPIC_ARN"))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::SNS::Topic")
            .resource(Target.CLOUDFORMATION, "TopicPolicy", "AWS::SNS::TopicPolicy")
            .build();

    private SnsTopic() {}

    private static String fact(Sight sight) {
        int count = sight.targets(SnsTrigger.ID).size() + sight.targets(DeliversTo.ID).size();
        return count == 0 ? "no subscribers" : count == 1 ? "1 subscriber" : count + " subscribers";
    }

    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
    private static NameRule names() {
        return new NameRule(
                "(?=.{1,256}$)[A-Za-z0-9_-]+(\\.fifo)?",
                "1 to 256 letters, digits, '_' or '-', with .fifo at the end of FIFO topics",
                256,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
