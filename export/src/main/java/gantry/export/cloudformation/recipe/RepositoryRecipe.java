package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Names;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.export.tree.JsonWriter;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.registry.CountType;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.LifecycleRule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A repository of images: its name as a parameter, encryption, and what is tidied away.
///
/// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html
final class RepositoryRecipe implements NodeRecipe {

    /// The end of the name of the output that says where to push images.
    static final String ADDRESS = "RepositoryUri";

    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html
    private static final String NAME = "^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$";

    private static final String POLICY = "/LifecyclePolicy/LifecyclePolicyText";

    private static final int LEAST_LENGTH = 2;
    private static final int MOST_LENGTH = 256;

    @Override
    public String kind() {
        return EcrRepository.ID;
    }

    @Override
    public void expand(Node repository, Plan plan) {
        boolean isValid = repository.name().matches(NAME) && repository.name().length() >= LEAST_LENGTH;
        String slug = Names.slug(repository.name(), MOST_LENGTH);
        String name = isValid ? repository.name() : slug.length() < LEAST_LENGTH ? slug + "-images" : slug;
        Resource resource = plan.primary(repository).orElseThrow().retained();
        resource.set(
                "/RepositoryName",
                plan.parameter(
                        repository,
                        "RepositoryName",
                        Block.of(
                                "Type", "String",
                                "Default", name,
                                "AllowedPattern", NAME,
                                "MinLength", LEAST_LENGTH,
                                "MaxLength", MOST_LENGTH,
                                "Description", "Name of the repository; unique in the account and Region.")))
                .set("/EncryptionConfiguration/EncryptionType",
                        plan.usable(repository, EcrRepository.ENCRYPTION).orElseThrow().value());
        switch (plan.usable(repository, EcrRepository.LIFECYCLE).orElseThrow()) {
            case NEWEST -> resource.set(POLICY, policy(repository, plan));
            case RULES -> resource.set(POLICY, rules(repository, plan));
            case NONE -> {}
        }
        plan.output(
                repository,
                ADDRESS,
                "Push images here, then set the image parameters to this address and a tag",
                resource.get("RepositoryUri"));
    }

    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
    private static String rules(Node repository, Plan plan) {
        List<Object> rules = plan.usable(repository, EcrRepository.LIFECYCLE_RULES).orElseThrow().stream()
                .sorted(Comparator.comparing(rule -> rule.value(LifecycleRule.PRIORITY)))
                .map(RepositoryRecipe::rule)
                .toList();
        return new JsonWriter().write(Map.of("rules", rules)).text();
    }

    private static Object rule(Values rule) {
        var selection = new LinkedHashMap<String, Object>();
        selection.put("tagStatus", rule.value(LifecycleRule.TAG_STATUS).value());
        if (LifecycleRule.TAG_PATTERNS.isVisible(rule)) {
            selection.put("tagPatternList", rule.effective(LifecycleRule.TAG_PATTERNS).orElse(List.of()));
        }
        CountType count = rule.value(LifecycleRule.COUNT_TYPE);
        selection.put("countType", count.value());
        if (count != CountType.IMAGE_COUNT) {
            selection.put("countUnit", "days");
        }
        selection.put("countNumber", rule.value(LifecycleRule.COUNT_NUMBER));
        var written = new LinkedHashMap<String, Object>();
        written.put("rulePriority", rule.value(LifecycleRule.PRIORITY));
        written.put("selection", selection);
        written.put("action", Map.of("type", "expire"));
        return written;
    }

    private static String policy(Node repository, Plan plan) {
        long days = plan.usable(repository, EcrRepository.EXPIRE_UNTAGGED_DAYS).orElseThrow();
        long images = plan.usable(repository, EcrRepository.KEEP_IMAGES).orElseThrow();
        return String.format(Locale.ROOT, """
                {
                  "rules": [
                    {
                      "rulePriority": 1,
                      "description": "Expire untagged images after %d days",
                      "selection": {
                        "tagStatus": "untagged",
                        "countType": "sinceImagePushed",
                        "countUnit": "days",
                        "countNumber": %d
                      },
                      "action": {"type": "expire"}
                    },
                    {
                      "rulePriority": 2,
                      "description": "Keep the newest %d images",
                      "selection": {
                        "tagStatus": "any",
                        "countType": "imageCountMoreThan",
                        "countNumber": %d
                      },
                      "action": {"type": "expire"}
                    }
                  ]
                }
                """, days, days, images, images);
    }
}
