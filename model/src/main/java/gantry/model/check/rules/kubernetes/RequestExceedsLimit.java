package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.kubernetes.PodContainer;
import java.util.Optional;

/// A container can't request more than it may use.
public final class RequestExceedsLimit implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "kubernetes/request-exceeds-limit",
            "Request above the limit",
            Severity.ERROR,
            "The request is what the scheduler keeps free on a node for the container, the limit is what the kernel lets "
                    + "it use at most. Keeping more than may ever be used makes no sense, so the API server rejects the "
                    + "pod.",
            "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node container : context.nodes(PodContainer.ID)) {
            context.token().throwIfCancelled();
            for (Resource resource : Resource.ALL) {
                boolean isReadable = isAmount(context, report, container, resource.request())
                        & isAmount(context, report, container, resource.limit());
                if (isReadable) {
                    compare(context, report, container, resource);
                }
            }
        }
    }

    private static boolean isAmount(CheckContext context, Report report, Node container, Property<Long> property) {
        Optional<Long> amount = container.values().get(property);
        Optional<String> fault = amount.flatMap(property.type()::fault);
        fault.ifPresent(text -> report.at(container, property)
                .fix(Fixes.clear(
                        "Remove the " + Wording.inSentence(property), container.id(), property))
                .say(property.title() + " of " + Wording.full(context, container) + " is " + amount.orElseThrow() + " "
                        + property.unit() + ". " + text));
        return fault.isEmpty();
    }

    private static void compare(CheckContext context, Report report, Node container, Resource resource) {
        Optional<Long> request = container.values().effective(resource.request());
        Optional<Long> limit = container.values().effective(resource.limit());
        if (request.isPresent() && limit.isPresent() && request.get() > limit.get()) {
            report.at(container, resource.request())
                    .fix(Fixes.set(
                            "Set the request to " + limit.get() + " " + resource.unit(),
                            container.id(),
                            resource.request(),
                            limit.get()))
                    .fix(Fixes.set(
                            "Set the limit to " + request.get() + " " + resource.unit(),
                            container.id(),
                            resource.limit(),
                            request.get()))
                    .say(Wording.full(context, container) + " requests more " + resource.title() + " (" + request.get()
                            + " " + resource.unit() + ") than its limit allows (" + limit.get() + " " + resource.unit()
                            + "): the API server rejects the pod.");
        }
    }
}
