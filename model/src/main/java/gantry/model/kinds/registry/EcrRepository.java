package gantry.model.kinds.registry;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.network.Region;

/// A private repository of images in Amazon ECR.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/Repositories.html
public final class EcrRepository {

    public static final String ID = "aws.ecr.repository";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/";
    private static final String LIFECYCLE = GUIDE + "LifecyclePolicies.html";
    private static final String PART_OF_POLICY = "a rule in the text of the lifecycle policy";

    public static final Property<TagMutability> TAG_MUTABILITY = Property.of(
            "tagMutability", Choice.of(TagMutability.class))
            .title("Tags")
            .fallback(TagMutability.IMMUTABLE)
            .group("Images")
            .about("With immutable tags, a tag always names the image that was tested.")
            .source(GUIDE + "image-tag-mutability.html")
            .to(Target.CLOUDFORMATION, "Repository", "/ImageTagMutability");

    public static final Property<Boolean> SCAN_ON_PUSH = Property.of("scanOnPush", new Flag())
            .fallback(true)
            .group("Images")
            .about("Looks for known weaknesses in each image that is pushed.")
            .source(GUIDE + "image-scanning.html")
            .to(Target.CLOUDFORMATION, "Repository", "/ImageScanningConfiguration/ScanOnPush");

    /// The bounds are those of `countNumber` in https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
    public static final Property<Long> KEEP_IMAGES = Property.of("keepImages", Whole.between(1, 100_000))
            .title("Keep newest images")
            .fallback(30L)
            .unit("images")
            .group("Lifecycle")
            .about("Older images are deleted.")
            .source(LIFECYCLE)
            .unbound(Target.CLOUDFORMATION, PART_OF_POLICY);

    public static final Property<Long> EXPIRE_UNTAGGED_DAYS = Property.of("expireUntaggedDays", Whole.between(1, 3650))
            .title("Delete untagged images after")
            .fallback(7L)
            .unit("days")
            .group("Lifecycle")
            .about("Images without a tag are usually left over from builds.")
            .source(LIFECYCLE)
            .unbound(Target.CLOUDFORMATION, PART_OF_POLICY);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("ECR repository")
            .about("A private repository of container images. Task definitions and functions pull from it.")
            .source(GUIDE + "Repositories.html")
            .category(Category.REGISTRIES)
            .icon("ecr-repository")
            .keywords("elastic container registry", "docker registry", "image", "artifact")
            .properties(TAG_MUTABILITY, SCAN_ON_PUSH, KEEP_IMAGES, EXPIRE_UNTAGGED_DAYS)
            .fact(values -> values.value(TAG_MUTABILITY).label() + " tags")
            .inside(Containment.in(Region.ID))
            .names(names(), "web")
            .refuses(
                    IamRole.accessed(ID), Refusal.of(
                            ID,
                            Refusal.ANYTHING,
                            "Images are pulled, a repository calls nobody (push events arrive through EventBridge).",
                            "reverse the edge; EventBridge rule for push events"))
            .resource(Target.CLOUDFORMATION, "Repository", "AWS::ECR::Repository")
            .build();

    private EcrRepository() {}

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
