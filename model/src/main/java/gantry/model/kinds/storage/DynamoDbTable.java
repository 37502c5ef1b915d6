package gantry.model.kinds.storage;

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
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Usage;
import gantry.model.kind.Usage.Permission;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import java.util.List;

/// A table of items that are found by key; paid per request and encrypted.
///
/// Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html
public final class DynamoDbTable {

    public static final String ID = "aws.dynamodb.table";

    private static final String GUIDE = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/";
    private static final String KEYS = GUIDE + "HowItWorks.CoreComponents.html";
    private static final String KEY_LISTS = "an item of both the key schema and the attribute definitions";
    private static final String NO_TRIGGER = "No native trigger: the container reads the stream itself.";
    private static final String READ_PATH = "task definition -> table (access, read)";

    /// Up to 255 characters: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_KeySchemaElement.html
    private static final Text ATTRIBUTE = Text.matching("(?s).{1,255}", "1 to 255 characters");

    public static final Property<String> PARTITION_KEY = Property.of("partitionKey", ATTRIBUTE)
            .fallback("id")
            .group("Keys")
            .about("The attribute that decides where an item is kept. It can't be changed later.")
            .source(KEYS)
            .unbound(Target.CLOUDFORMATION, KEY_LISTS);

    public static final Property<KeyType> PARTITION_KEY_TYPE = Property.of("partitionKeyType", Choice.of(KeyType.class))
            .fallback(KeyType.S)
            .group("Keys")
            .about("The type of the partition key.")
            .source(KEYS)
            .unbound(Target.CLOUDFORMATION, KEY_LISTS);

    public static final Property<String> SORT_KEY = Property.of("sortKey", ATTRIBUTE)
            .group("Keys")
            .about("A second attribute by which items of one partition key are sorted; optional.")
            .source(KEYS)
            .unbound(Target.CLOUDFORMATION, KEY_LISTS);

    public static final Property<KeyType> SORT_KEY_TYPE = Property.of("sortKeyType", Choice.of(KeyType.class))
            .fallback(KeyType.S)
            .group("Keys")
            .about("The type of the sort key, if there is one.")
            .source(KEYS)
            .unbound(Target.CLOUDFORMATION, KEY_LISTS);

    public static final Property<Boolean> STREAM = Property.of("stream", new Flag())
            .fallback(false)
            .group("Stream")
            .about("Records every change for 24 hours, so that functions can follow.")
            .source(GUIDE + "Streams.html")
            .unbound(Target.CLOUDFORMATION, "it decides whether the stream is written");

    public static final Property<StreamView> STREAM_VIEW = Property.of("streamView", Choice.of(StreamView.class))
            .title("Stream records")
            .fallback(StreamView.NEW_AND_OLD_IMAGES)
            .visibleWhen(Condition.when(STREAM, true))
            .group("Stream")
            .about("What a record says about a changed item.")
            .source("https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_StreamSpecification.html")
            .unbound(Target.CLOUDFORMATION, "written only with a stream");

    public static final Property<Boolean> POINT_IN_TIME_RECOVERY = Property.of("pointInTimeRecovery", new Flag())
            .fallback(true)
            .group("Data")
            .about("Lets you restore the table as it was at any second of the last 35 days.")
            .source(GUIDE + "Point-in-time-recovery.html")
            .to(Target.CLOUDFORMATION, "Table", "/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled");

    public static final Property<String> TTL_ATTRIBUTE = Property.of("ttlAttribute", ATTRIBUTE)
            .title("Expiry attribute")
            .group("Data")
            .about("A number attribute with the time, in seconds since 1970, after which an item is deleted.")
            .source(GUIDE + "TTL.html")
            .unbound(Target.CLOUDFORMATION, "written together with the switch of the expiry");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("DynamoDB table")
            .about("A key-value table without servers, paid per request.")
            .explain(
                    "Use it when items are found by a known key: sessions, carts, orders by customer. It answers in "
                            + "milliseconds at any size and needs no network of its own.",
                    "For questions that change, joins and reports use a relational database. Files and items of more than "
                            + "400 KB belong in a bucket.",
                    "An item holds up to 400 KB, and the keys can't be changed later. Two functions at most should read the "
                            + "stream, which keeps records for 24 hours.",
                    "You pay per read and write and per stored gigabyte, with nothing to pay for idle time. Recovery points "
                            + "and backups cost extra.")
            .source(GUIDE + "Introduction.html")
            .category(Category.DATA)
            .icon("dynamodb-table")
            .keywords("dynamodb", "database", "nosql", "key value", "table", "stream", "ttl", "document", "mongodb",
                    "db")
            .properties(
                    PARTITION_KEY,
                    PARTITION_KEY_TYPE,
                    SORT_KEY,
                    SORT_KEY_TYPE,
                    STREAM,
                    STREAM_VIEW,
                    POINT_IN_TIME_RECOVERY,
                    TTL_ATTRIBUTE)
            .fact(DynamoDbTable::fact)
            .badges(DynamoDbTable::badges)
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(names(), "orders")
            .to(
                    StreamTrigger.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, 2, "0..2").by("trigger/dynamodb-stream-enabled"),
                    "event source mapping on the table's stream")
            .fromEach(
                    Accesses.ID,
                    Accesses.USERS,
                    Accesses.MODES,
                    "application access with the effective role (dynamodb:GetItem/PutItem/Query)")
            .refuses(
                    IamRole.accessed(ID),
                    Refusal.of(ID, EcsService.ID, NO_TRIGGER, READ_PATH),
                    Refusal.of(ID, TaskDefinition.ID, NO_TRIGGER, READ_PATH))
            .refuses(Workloads.cannotBeTriggeredBy(ID))
            .usage(new Usage(
                    "arn:aws:dynamodb:*:*:table/NAME",
                    List.of(Permission.of(
                            "dynamodb:BatchGetItem",
                            "dynamodb:DescribeTable",
                            "dynamodb:GetItem",
                            "dynamodb:Query",
                            "dynamodb:Scan")
                            .on("", "/index/*")),
                    List.of(Permission.of(
                            "dynamodb:BatchWriteItem",
                            "dynamodb:DeleteItem",
                            "dynamodb:PutItem",
                            "dynamodb:UpdateItem")),
                    "TABLE"))
            .resource(Target.CLOUDFORMATION, "Table", "AWS::DynamoDB::Table")
            .build();

    private DynamoDbTable() {}

    private static String fact(Values values) {
        String sort = values.effective(SORT_KEY).map(key -> ", " + key).orElse("");
        return "key " + values.value(PARTITION_KEY) + sort;
    }

    /// A function that reads the stream switches it on.
    private static List<Badge> badges(Sight sight) {
        boolean hasStream = sight.values().value(STREAM) || !sight.targets(StreamTrigger.ID).isEmpty();
        return hasStream ? List.of(new Badge("STREAM")) : List.of();
    }

    /// Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
    private static NameRule names() {
        return new NameRule(
                "[A-Za-z0-9_.-]{3,255}",
                "3 to 255 letters, digits, '_', '.' or '-'",
                255,
                false,
                false,
                NameRule.Scope.REGION);
    }
}
