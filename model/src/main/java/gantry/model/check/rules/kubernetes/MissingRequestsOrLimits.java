package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.kubernetes.PodContainer;
import java.util.ArrayList;
import java.util.List;

/// Containers should say how much they need, and how much memory they may use at most.
public final class MissingRequestsOrLimits implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "kubernetes/missing-requests-or-limits",
            "No requests or memory limit",
            Severity.WARNING,
            "The scheduler places pods by their requests: without any, it may put all of them on one full node, where "
                    + "they are the first to be evicted. A container without a memory limit can take the memory of all "
                    + "its neighbours. Processor time is shared fairly by the requests, so a CPU limit only slows "
                    + "containers down.",
            "https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html");

    private static final long USUAL_CPU = 100;
    private static final long USUAL_MEMORY = 128;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node container : context.nodes(PodContainer.ID)) {
            context.token().throwIfCancelled();
            List<Property<Long>> missing = new ArrayList<>();
            for (Property<Long> property : List.of(
                    PodContainer.CPU_REQUEST, PodContainer.MEMORY_REQUEST, PodContainer.MEMORY_LIMIT)) {
                if (!container.values().has(property)) {
                    missing.add(property);
                }
            }
            if (!missing.isEmpty()) {
                say(context, report, container, missing);
            }
        }
    }

    private static void say(CheckContext context, Report report, Node container, List<Property<Long>> missing) {
        List<String> words = missing.stream().map(MissingRequestsOrLimits::inWords).toList();
        boolean isLimit = missing.contains(PodContainer.MEMORY_LIMIT);
        String result = missing.size() == 1 && isLimit
                ? ", so it can use up the memory of its node."
                : ", so the scheduler can't place its pods sensibly"
                        + (isLimit ? " and it can use up the memory of its node." : ".");
        report.at(container, missing.getFirst())
                .fix(fix(container))
                .say(Wording.full(context, container) + " has no " + Wording.or(words) + result);
    }

    private static String inWords(Property<Long> property) {
        return property.equals(PodContainer.CPU_REQUEST)
                ? "CPU request"
                : property.equals(PodContainer.MEMORY_REQUEST) ? "memory request" : "memory limit";
    }

    /// Takes what is there as the measure: as much memory as it may use, and the other way round.
    private static Fix fix(Node container) {
        Values now = filled(container.values());
        String label = "Set " + now.effective(PodContainer.CPU_REQUEST).orElse(USUAL_CPU) + " millicores and "
                + now.effective(PodContainer.MEMORY_LIMIT).orElse(USUAL_MEMORY) + " MiB";
        return Fixes.change(label, container.id(), MissingRequestsOrLimits::filled);
    }

    private static Values filled(Values values) {
        long limit = values.get(PodContainer.CPU_LIMIT).filter(each -> each > 0).orElse(USUAL_CPU);
        long memory = values.get(PodContainer.MEMORY_REQUEST)
                .or(() -> values.get(PodContainer.MEMORY_LIMIT))
                .orElse(USUAL_MEMORY);
        Values filled = values;
        filled = filled.has(PodContainer.CPU_REQUEST)
                ? filled
                : filled.with(PodContainer.CPU_REQUEST, Math.min(limit, USUAL_CPU));
        filled = filled.has(PodContainer.MEMORY_REQUEST) ? filled : filled.with(PodContainer.MEMORY_REQUEST, memory);
        return filled.has(PodContainer.MEMORY_LIMIT) ? filled : filled.with(PodContainer.MEMORY_LIMIT, memory);
    }
}
