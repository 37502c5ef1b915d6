package gantry.model.check.rules.practice;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.kubernetes.Deployment;
import gantry.model.kinds.kubernetes.HorizontalPodAutoscaler;
import gantry.model.kinds.kubernetes.ReplicaProperties;
import gantry.model.kinds.kubernetes.StatefulSet;
import java.util.List;
import java.util.Optional;

/// A service should run in at least two copies.
public final class SingleReplica implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "practice/single-replica",
            "Only one copy",
            Severity.WARNING,
            "With a single copy, every crash, every new version and every lost zone is an outage until another one "
                    + "has started. Two copies in two Availability Zones keep answering meanwhile.",
            "https://docs.aws.amazon.com/eks/latest/best-practices/application.html");

    private static final long ENOUGH = 2;

    /// What runs in copies, and what scales it.
    ///
    /// @param unit what one copy is called
    private record Copies(
            String kind, Property<Long> count, String unit, Property<Long> least, Property<Long> most) {}

    private static final List<Copies> COPIES = List.of(
            new Copies(
                    EcsService.ID,
                    EcsService.DESIRED_COUNT,
                    "task",
                    ServiceAutoScaling.MIN,
                    ServiceAutoScaling.MAX),
            pods(Deployment.ID),
            pods(StatefulSet.ID));

    private static Copies pods(String kind) {
        return new Copies(
                kind, ReplicaProperties.REPLICAS, "pod", HorizontalPodAutoscaler.MIN, HorizontalPodAutoscaler.MAX);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Copies copies : COPIES) {
            for (Node node : context.nodes(copies.kind())) {
                context.token().throwIfCancelled();
                if (copies.count().isVisible(node.values())) {
                    check(context, report, copies, node);
                }
            }
        }
    }

    private static void check(CheckContext context, Report report, Copies copies, Node node) {
        Optional<Node> scaling = context.topology().scaling(node);
        long wanted = node.values().value(copies.count());
        long least = scaling.flatMap(each -> each.values().effective(copies.least())).orElse(0L);
        if (wanted == 0 && scaling.isEmpty()) {
            report.at(node, copies.count())
                    .as(Severity.INFO)
                    .fix(Fixes.set("Run 2 " + copies.unit() + "s", node.id(), copies.count(), ENOUGH))
                    .say(Wording.full(context, node) + " is switched off: its desired count is 0, so no "
                            + copies.unit() + " runs.");
        } else if (wanted == 1 && least < ENOUGH) {
            Report.Finding finding = report.at(node, copies.count()).fix(two(copies, node, scaling));
            scaling.ifPresent(finding::with);
            finding.say(Wording.full(context, node)
                    + " runs a single copy: every crash and every deployment is an outage; run at least two.");
        }
    }

    /// Bounds of auto scaling that would take the second copy away again are raised as well.
    private static Fix two(Copies copies, Node node, Optional<Node> scaling) {
        return Fixes.onNode("Run 2 " + copies.unit() + "s", node.id(), now -> {
            Values started = now.require(node.id()).values().with(copies.count(), ENOUGH);
            var draft = new Draft(now).put(now.require(node.id()).withValues(started));
            scaling.flatMap(each -> now.node(each.id())).ifPresent(
                    each -> draft.put(each.withValues(raised(copies, each.values()))));
            return draft.diff();
        });
    }

    private static Values raised(Copies copies, Values scaling) {
        long min = Math.max(ENOUGH, scaling.effective(copies.least()).orElse(ENOUGH));
        long max = Math.max(min, scaling.effective(copies.most()).orElse(min));
        return scaling.with(copies.least(), min).with(copies.most(), max);
    }
}
