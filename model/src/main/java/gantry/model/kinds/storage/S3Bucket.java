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
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Usage;
import gantry.model.kind.Usage.Permission;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.EventBridgeRule;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.util.List;

/// Stores objects; it is private, encrypted and owned by the account.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingBucket.html
public final class S3Bucket {

    public static final String ID = "aws.s3.bucket";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/";
    private static final String NOTIFIES = "S3 notifies queues, topics, functions and EventBridge only.";
    private static final String LIFECYCLE = "a rule of the lifecycle configuration";
    private static final String NO_FIFO = "S3 can't notify FIFO queues or topics.";
    private static final String FIFO_PATH = "standard queue, or EventBridge rule -> FIFO queue";
    private static final String RULE_PATH = "bucket -> EventBridge rule -> task definition (run task)";

    public static final Property<Boolean> VERSIONING = Property.of("versioning", new Flag())
            .fallback(true)
            .group("Objects")
            .about("Keeps what was overwritten or deleted.")
            .source(GUIDE + "Versioning.html")
            .to(Target.CLOUDFORMATION, "Bucket", "/VersioningConfiguration/Status",
                    Spelling.words("Enabled", "Suspended"));

    public static final Property<Long> EXPIRE_NONCURRENT_DAYS = Property
            .of("expireNoncurrentDays", Whole.between(1, 36_500))
            .title("Delete old versions after")
            .fallback(30L)
            .unit("days")
            .group("Objects")
            .about("Versions that were replaced or deleted this long ago are removed for good.")
            .source(GUIDE + "object-lifecycle-mgmt.html")
            .unbound(Target.CLOUDFORMATION, LIFECYCLE);

    public static final Property<Long> EXPIRE_DAYS = Property.of("expireDays", Whole.between(1, 36_500))
            .title("Delete objects after")
            .unit("days")
            .group("Objects")
            .about("Objects are deleted this long after they were stored. Without a time they stay.")
            .source(GUIDE + "object-lifecycle-mgmt.html")
            .unbound(Target.CLOUDFORMATION, LIFECYCLE);

    /// At least 30 days: https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
    public static final Property<Long> INFREQUENT_AFTER_DAYS = Property
            .of("infrequentAfterDays", Whole.between(30, 36_500))
            .title("Move to infrequent access after")
            .unit("days")
            .group("Objects")
            .about("Older objects cost less to keep and more to read. Without a time they stay where they are.")
            .source(GUIDE + "lifecycle-transition-general-considerations.html")
            .unbound(Target.CLOUDFORMATION, LIFECYCLE);

    public static final Property<Boolean> BLOCK_PUBLIC_ACCESS = Property.of("blockPublicAccess", new Flag())
            .fallback(true)
            .group("Security")
            .about("Refuses every setting that would make objects public, whoever makes it.")
            .source(GUIDE + "access-control-block-public-access.html")
            .unbound(Target.CLOUDFORMATION, "four switches are set together");

    public static final Property<BucketEncryption> ENCRYPTION = Property.of(
            "encryption", Choice.of(BucketEncryption.class))
            .fallback(BucketEncryption.S3)
            .group("Security")
            .about("Objects are always encrypted. With a KMS key, readers and writers need a permission for it too.")
            .source(GUIDE + "UsingEncryption.html")
            .unbound(Target.CLOUDFORMATION, "an item of the list of default encryptions");

    public static final Property<String> KMS_KEY = Property.of(
            "kmsKey",
            Text.matching("alias/[A-Za-z0-9/_-]{1,250}|arn:[a-z0-9-]+:kms:[^\\s]+|[0-9a-f-]{36}|mrk-[0-9a-f]{32}",
                    "an alias such as alias/uploads, or the id or ARN of a key"))
            .title("KMS key")
            .visibleWhen(Condition.when(ENCRYPTION, BucketEncryption.KMS))
            .group("Security")
            .about("The key that encrypts the objects. Without one, the account's key for S3.")
            .source(GUIDE + "UsingKMSEncryption.html")
            .unbound(Target.CLOUDFORMATION, "an item of the list of default encryptions");

    public static final Property<Boolean> ENFORCE_TLS = Property.of("enforceTls", new Flag())
            .title("Require TLS")
            .fallback(true)
            .group("Security")
            .about("Refuses requests that aren't encrypted on their way.")
            .source(GUIDE + "security-best-practices.html")
            .unbound(Target.CLOUDFORMATION, "a statement of the bucket policy");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("S3 bucket")
            .about("Stores objects of any size. Created private and encrypted.")
            .explain(
                    "Use it for files of any kind and number: uploads, pictures, backups, logs, data for analysis. Functions "
                            + "and rules can follow what is stored.",
                    "It is no disk and no database: programs that need a file system use EFS, and small records that change "
                            + "often belong in a table.",
                    "An object holds up to 50 TB; the number of objects has no limit. Names of buckets are unique in all of "
                            + "AWS, and notifications go to standard queues and topics only.",
                    "You pay per stored gigabyte, per request and for data that leaves the Region. Old versions count as "
                            + "stored until they expire.")
            .source(GUIDE + "UsingBucket.html")
            .category(Category.DATA)
            .icon("s3-bucket")
            .keywords("s3", "object storage", "files", "upload", "blob", "simple storage service", "versioning",
                    "object store", "backup", "archive", "data lake", "images")
            .properties(
                    VERSIONING,
                    EXPIRE_NONCURRENT_DAYS,
                    EXPIRE_DAYS,
                    INFREQUENT_AFTER_DAYS,
                    BLOCK_PUBLIC_ACCESS,
                    ENFORCE_TLS,
                    ENCRYPTION,
                    KMS_KEY)
            .fact(S3Bucket::fact)
            .badges(sight -> sight.values().value(BLOCK_PUBLIC_ACCESS) ? List.of() : List.of(new Badge("PUBLIC")))
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(names(), "uploads")
            .to(
                    S3Trigger.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n, same Region, disjoint filters"),
                    "NotificationConfiguration + permission")
            .to(
                    Notifies.ID,
                    SqsQueue.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n, standard queue"),
                    "notification + queue policy")
            .to(
                    Notifies.ID,
                    SnsTopic.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n, standard topic"),
                    "notification + topic policy")
            .to(Notifies.ID, EventBridgeRule.ID, Cardinality.ANY, "EventBridge notification switched on")
            .fromEach(
                    Accesses.ID,
                    Accesses.USERS,
                    Accesses.MODES,
                    "application access with the effective role (s3:GetObject/PutObject)")
            .refuses(
                    IamRole.accessed(ID),
                    Refusal.of(ID, EcsService.ID, NOTIFIES, RULE_PATH),
                    Refusal.of(ID, TaskDefinition.ID, NOTIFIES, RULE_PATH),
                    Refusal.of(ID, SqsQueue.ID, NO_FIFO, FIFO_PATH)
                            .whenTarget(Condition.when(SqsQueue.FIFO, true)),
                    Refusal.of(ID, SnsTopic.ID, NO_FIFO, FIFO_PATH)
                            .whenTarget(Condition.when(SnsTopic.FIFO, true)))
            .refuses(Workloads.cannotBeTriggeredBy(ID))
            .usage(new Usage(
                    "arn:aws:s3:::NAME",
                    List.of(
                            Permission.of("s3:ListBucket"),
                            Permission.of("s3:GetObject").on("/*")),
                    List.of(Permission.of("s3:DeleteObject", "s3:PutObject").on("/PREFIX*")),
                    "BUCKET"))
            .resource(Target.CLOUDFORMATION, "Bucket", "AWS::S3::Bucket")
            .resource(Target.CLOUDFORMATION, "BucketPolicy", "AWS::S3::BucketPolicy")
            .build();

    private S3Bucket() {}

    private static String fact(Values values) {
        return values.value(VERSIONING) ? "versioned" : "no versions";
    }

    /// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    private static NameRule names() {
        return new NameRule(
                "(?!.*\\.\\.)(?!\\d+\\.\\d+\\.\\d+\\.\\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
                "3 to 63 lower-case letters, digits, '.' or '-', a letter or digit at both ends, no '..'",
                63,
                true,
                false,
                NameRule.Scope.WORLD);
    }
}
