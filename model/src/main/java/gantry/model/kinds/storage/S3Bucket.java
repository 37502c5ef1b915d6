package gantry.model.kinds.storage;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Target;
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
import gantry.model.kinds.lambda.LambdaFunction;
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
            .about("Versions that were replaced or deleted so long ago are removed for good.")
            .source(GUIDE + "object-lifecycle-mgmt.html")
            .unbound(Target.CLOUDFORMATION, "a rule of the lifecycle configuration");

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
            .source(GUIDE + "UsingBucket.html")
            .category(Category.DATA)
            .icon("s3-bucket")
            .keywords("object storage", "files", "upload", "blob", "simple storage service")
            .properties(VERSIONING, EXPIRE_NONCURRENT_DAYS, ENFORCE_TLS)
            .fact(S3Bucket::fact)
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
            .fromEach(
                    Accesses.ID,
                    Accesses.USERS,
                    Accesses.MODES,
                    "application access with the effective role (s3:GetObject/PutObject)")
            .refuses(
                    IamRole.accessed(ID),
                    Refusal.of(ID, EcsService.ID, NOTIFIES, RULE_PATH),
                    Refusal.of(ID, TaskDefinition.ID, NOTIFIES, RULE_PATH),
                    Refusal.of(
                            ID,
                            SqsQueue.ID,
                            "S3 can't notify FIFO queues or topics.",
                            "standard queue, or EventBridge rule -> FIFO queue")
                            .whenTarget(Condition.when(SqsQueue.FIFO, true)))
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
