package gantry.model.check.rules.ecr;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.TagMutability;

/// Tags of a repository stay with the image that they were given to.
public final class ImageTagImmutability implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecr/image-tag-immutability",
            "Tags can be moved",
            Severity.WARNING,
            "When a tag can be pushed again, 1.2 may be another image tomorrow, and nobody sees the change. Tasks that "
                    + "start later then run other code than those before them. With immutable tags what was tested is "
                    + "what runs.",
            "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node repository : context.nodes(EcrRepository.ID)) {
            context.token().throwIfCancelled();
            if (repository.values().value(EcrRepository.TAG_MUTABILITY) == TagMutability.MUTABLE) {
                report.at(repository, EcrRepository.TAG_MUTABILITY)
                        .fix(Fixes.set(
                                "Set tags to immutable",
                                repository.id(),
                                EcrRepository.TAG_MUTABILITY,
                                TagMutability.IMMUTABLE))
                        .fix(Fixes.set(
                                "Set tags to immutable, except for latest",
                                repository.id(),
                                EcrRepository.TAG_MUTABILITY,
                                TagMutability.IMMUTABLE_WITH_EXCLUSION))
                        .say("Tags in " + Wording.full(context, repository)
                                + " can be overwritten, so the same tag may run another image tomorrow; make them "
                                + "immutable.");
            }
        }
    }
}
