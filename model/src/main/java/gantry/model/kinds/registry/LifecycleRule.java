package gantry.model.kinds.registry;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;
import java.util.List;

/// A rule of a lifecycle policy: which images are deleted.
///
/// The ranges are those of https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
public final class LifecycleRule {

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html";

    public static final Property<Long> PRIORITY = Property.of("priority", Whole.between(1, 10_000))
            .fallback(1L)
            .checkedBy("ecr/valid-lifecycle-policy")
            .about("Rules with lower numbers are applied first. No two have the same number.")
            .source(PAGE);

    public static final Property<TagStatus> TAG_STATUS = Property.of("tagStatus", Choice.of(TagStatus.class))
            .fallback(TagStatus.UNTAGGED)
            .about("The images that the rule is about. A rule for all comes last.")
            .source(PAGE);

    public static final Property<List<String>> TAG_PATTERNS = Property.of(
            "tagPatterns", new ListOf<>(Text.matching("[^\\s]{1,128}", "a pattern such as prod*"), 100))
            .visibleWhen(Condition.when(TAG_STATUS, TagStatus.TAGGED))
            .about("Only images with tags like these; * stands for anything.")
            .source(PAGE);

    public static final Property<CountType> COUNT_TYPE = Property.of("countType", Choice.of(CountType.class))
            .fallback(CountType.SINCE_PUSHED)
            .about("Whether the number counts newer images or days.")
            .source(PAGE);

    public static final Property<Long> COUNT_NUMBER = Property.of("countNumber", Whole.between(1, 100_000))
            .fallback(7L)
            .checkedBy("ecr/valid-lifecycle-policy")
            .about("Images beyond this number of images or days are deleted.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(PRIORITY, TAG_STATUS, TAG_PATTERNS, COUNT_TYPE, COUNT_NUMBER);

    private LifecycleRule() {}
}
