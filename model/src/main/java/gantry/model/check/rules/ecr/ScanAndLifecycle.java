package gantry.model.check.rules.ecr;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.Lifecycle;
import java.util.List;

/// Images are scanned when they arrive, and old ones go away.
public final class ScanAndLifecycle implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecr/scan-on-push-and-lifecycle-policy",
            "No scan or no clean-up",
            Severity.INFO,
            "A scan compares what is in an image with lists of known weaknesses, most of which come with the base image. "
                    + "A lifecycle policy deletes images that nobody runs any more. Without it every build stays, and "
                    + "is paid for each month.",
            "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node repository : context.nodes(EcrRepository.ID)) {
            context.token().throwIfCancelled();
            Values values = repository.values();
            if (!values.value(EcrRepository.SCAN_ON_PUSH)) {
                report.at(repository, EcrRepository.SCAN_ON_PUSH)
                        .fix(Fixes.set(
                                "Set scan on push to on", repository.id(), EcrRepository.SCAN_ON_PUSH, true))
                        .say(Wording.full(context, repository)
                                + " doesn't scan images when they are pushed, so known weaknesses in them go unseen.");
            }
            if (keepsEverything(values)) {
                report.at(repository, EcrRepository.LIFECYCLE)
                        .fix(Fixes.change(
                                "Delete untagged images after 7 days and keep the newest 30",
                                repository.id(),
                                old -> old.without(EcrRepository.LIFECYCLE)
                                        .without(EcrRepository.KEEP_IMAGES)
                                        .without(EcrRepository.EXPIRE_UNTAGGED_DAYS)))
                        .say(Wording.full(context, repository)
                                + " has no lifecycle policy, so old images are stored and billed for ever.");
            }
        }
    }

    private static boolean keepsEverything(Values values) {
        Lifecycle lifecycle = values.value(EcrRepository.LIFECYCLE);
        return lifecycle == Lifecycle.NONE
                || lifecycle == Lifecycle.RULES
                        && values.effective(EcrRepository.LIFECYCLE_RULES).filter(List::isEmpty).isPresent();
    }
}
