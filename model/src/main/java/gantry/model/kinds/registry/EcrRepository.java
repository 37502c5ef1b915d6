package gantry.model.kinds.registry;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Conversion;
import gantry.model.kind.Flag;
import gantry.model.kind.Json;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.network.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A private repository of images in Amazon ECR.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/Repositories.html
public final class EcrRepository {

    public static final String ID = "aws.ecr.repository";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/";
    private static final String TAGS = GUIDE + "image-tag-mutability.html";
    private static final String LIFECYCLE_PAGE = GUIDE + "LifecyclePolicies.html";
    private static final String ENCRYPTION_PAGE = GUIDE + "encryption-at-rest.html";
    private static final String PART_OF_POLICY = "a rule in the text of the lifecycle policy";
    private static final String ROLE = "Repository";

    public static final Property<TagMutability> TAG_MUTABILITY = Property.of(
            "tagMutability", Choice.of(TagMutability.class))
            .title("Tags")
            .fallback(TagMutability.IMMUTABLE)
            .group("Images")
            .about("With immutable tags, a tag always names the image that was tested.")
            .source(TAGS)
            .to(Target.CLOUDFORMATION, ROLE, "/ImageTagMutability");

    /// The form and the number are from https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageTagMutabilityExclusionFilter.html
    public static final Property<List<String>> TAG_EXCEPTIONS = Property.of(
            "tagExceptions",
            new ListOf<>(Text.matching("[0-9A-Za-z._*-]{1,128}", "a tag such as latest or dev-*"), 5))
            .title("Exceptions")
            .visibleWhen(Condition.when(
                    TAG_MUTABILITY, TagMutability.IMMUTABLE_WITH_EXCLUSION, TagMutability.MUTABLE_WITH_EXCLUSION))
            .fallback(List.of("latest"))
            .group("Images")
            .about("The tags for which it is the other way round; * stands for anything.")
            .source(TAGS)
            .to(Target.CLOUDFORMATION, ROLE, "/ImageTagMutabilityExclusionFilters", filters());

    public static final Property<Boolean> SCAN_ON_PUSH = Property.of("scanOnPush", new Flag())
            .fallback(true)
            .group("Images")
            .about("Looks for known weaknesses in each image that is pushed.")
            .source(GUIDE + "image-scanning.html")
            .to(Target.CLOUDFORMATION, ROLE, "/ImageScanningConfiguration/ScanOnPush");

    public static final Property<Lifecycle> LIFECYCLE = Property.of("lifecycle", Choice.of(Lifecycle.class))
            .title("Old images")
            .fallback(Lifecycle.NEWEST)
            .group("Lifecycle")
            .about("Images that nobody deletes are kept, and paid for, for ever.")
            .source(LIFECYCLE_PAGE)
            .unbound(Target.CLOUDFORMATION, "it decides about the text of the lifecycle policy");

    /// The bounds are those of `countNumber` in https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
    public static final Property<Long> KEEP_IMAGES = Property.of("keepImages", Whole.between(1, 100_000))
            .title("Keep newest images")
            .visibleWhen(Condition.when(LIFECYCLE, Lifecycle.NEWEST))
            .fallback(30L)
            .unit("images")
            .group("Lifecycle")
            .about("Older images are deleted.")
            .source(LIFECYCLE_PAGE)
            .unbound(Target.CLOUDFORMATION, PART_OF_POLICY);

    public static final Property<Long> EXPIRE_UNTAGGED_DAYS = Property.of("expireUntaggedDays", Whole.between(1, 3650))
            .title("Delete untagged images after")
            .visibleWhen(Condition.when(LIFECYCLE, Lifecycle.NEWEST))
            .fallback(7L)
            .unit("days")
            .group("Lifecycle")
            .about("Images without a tag are usually left over from builds.")
            .source(LIFECYCLE_PAGE)
            .unbound(Target.CLOUDFORMATION, PART_OF_POLICY);

    /// 50 is the quota of rules: https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html
    public static final Property<List<Values>> LIFECYCLE_RULES = Property.of(
            "lifecycleRules", new ListOf<>(LifecycleRule.TYPE, 50))
            .title("Rules")
            .visibleWhen(Condition.when(LIFECYCLE, Lifecycle.RULES))
            .fallback(List.of(Values.EMPTY
                    .with(LifecycleRule.PRIORITY, 1L)
                    .with(LifecycleRule.TAG_STATUS, TagStatus.UNTAGGED)
                    .with(LifecycleRule.COUNT_TYPE, CountType.SINCE_PUSHED)
                    .with(LifecycleRule.COUNT_NUMBER, 7L)))
            .group("Lifecycle")
            .about("Which images are deleted; the rule with the lowest number counts first.")
            .source(GUIDE + "lifecycle_policy_parameters.html")
            .unbound(Target.CLOUDFORMATION, PART_OF_POLICY);

    public static final Property<Encryption> ENCRYPTION = Property.of("encryption", Choice.of(Encryption.class))
            .fallback(Encryption.AES256)
            .group("Encryption")
            .about("Images are always encrypted. A KMS key of your own adds control and a price for each use.")
            .source(ENCRYPTION_PAGE)
            .unbound(Target.CLOUDFORMATION, "written beside the name");

    public static final Property<String> KMS_KEY = Property.of(
            "kmsKey", Text.matching("arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/.+", "the ARN of a KMS key"))
            .title("KMS key")
            .visibleWhen(Condition.when(ENCRYPTION, Encryption.KMS, Encryption.KMS_DSSE))
            .group("Encryption")
            .about("Without one, the key that AWS keeps for the service is used.")
            .source(ENCRYPTION_PAGE)
            .to(Target.CLOUDFORMATION, ROLE, "/EncryptionConfiguration/KmsKey");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("ECR repository")
            .about("A private repository of container images. Task definitions and functions pull from it.")
            .explain(
                    "Choose it for images of your own that run in ECS, EKS or Lambda. Access is a matter of IAM, so no "
                            + "passwords are needed, and functions can pull from nowhere else.",
                    "Images for everybody belong in an ECR Public repository. Images that others publish can be pulled "
                            + "from their own registry.",
                    "It belongs to one account and Region; functions pull only from their own Region. Tasks in private "
                            + "subnets need a NAT gateway or VPC endpoints for ecr.api, ecr.dkr and S3.",
                    "You pay for the stored gigabytes of each month and for traffic out of the Region. A lifecycle policy "
                            + "keeps the storage small.")
            .source(GUIDE + "Repositories.html")
            .category(Category.REGISTRIES)
            .icon("ecr-repository")
            .keywords("ecr", "elastic container registry", "docker registry", "image", "artifact", "private registry")
            .properties(
                    TAG_MUTABILITY,
                    TAG_EXCEPTIONS,
                    SCAN_ON_PUSH,
                    LIFECYCLE,
                    KEEP_IMAGES,
                    EXPIRE_UNTAGGED_DAYS,
                    LIFECYCLE_RULES,
                    ENCRYPTION,
                    KMS_KEY)
            .fact(values -> values.value(TAG_MUTABILITY).label() + " tags")
            .inside(Containment.in(Region.ID))
            .names(names(), "web")
            .refuses(
                    IamRole.accessed(ID), Refusal.of(
                            ID,
                            Refusal.ANYTHING,
                            "Images are pulled, a repository calls nobody (push events arrive through EventBridge).",
                            "reverse the edge; EventBridge rule for push events"))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::ECR::Repository")
            .build();

    private EcrRepository() {}

    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecr-repository-imagetagmutabilityexclusionfilter.html
    private static Conversion<List<String>> filters() {
        String type = "ImageTagMutabilityExclusionFilterType";
        String value = "ImageTagMutabilityExclusionFilterValue";
        return new Conversion<>(
                tags -> Json.normal(tags.stream().map(tag -> Map.of(type, "WILDCARD", value, tag)).toList()),
                json -> json instanceof List<?> items
                        ? Optional.of(items.stream()
                                .flatMap(item -> item instanceof Map<?, ?> map && map.get(value) instanceof String tag
                                        ? Optional.of(tag).stream()
                                        : Optional.<String>empty().stream())
                                .toList())
                        : Optional.empty());
    }

    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html
    private static NameRule names() {
        return new NameRule(
                "(?=.{2,256}$)[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*",
                "2 to 256 lower-case letters and digits, parted by '.', '_', '-' or '/'",
                256,
                true,
                false,
                NameRule.Scope.REGION);
    }
}
