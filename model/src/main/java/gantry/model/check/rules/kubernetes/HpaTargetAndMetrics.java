package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.kubernetes.ContainerRole;
import gantry.model.kinds.kubernetes.HorizontalPodAutoscaler;
import gantry.model.kinds.kubernetes.MetricResource;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.PodMetric;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.topology.Pods;
import java.util.List;
import java.util.Optional;

/// An autoscaler scales one workload, alone, by metrics that can be computed.
public final class HpaTargetAndMetrics implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "kubernetes/hpa-target-and-metrics",
            "Autoscaler target and metrics",
            Severity.ERROR,
            "The autoscaler divides what the pods use by what their containers request and compares the share with its "
                    + "target. Where a request is missing there is nothing to divide by, and the workload is never "
                    + "scaled. Two autoscalers on one workload undo each other's changes.",
            "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/")
            .silencing("general/incomplete-resource", "kubernetes/missing-requests-or-limits");

    private static final long USUAL_SHARE = 60;
    private static final long USUAL_CPU = 100;
    private static final long USUAL_MEMORY = 128;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Pods pods = context.pods();
        for (Node autoscaler : context.nodes(HorizontalPodAutoscaler.ID)) {
            context.token().throwIfCancelled();
            checkTargets(context, report, autoscaler, pods);
            checkMetrics(context, report, autoscaler);
            context.topology().targets(autoscaler, Scales.ID).stream()
                    .filter(HpaTargetAndMetrics::isScalable)
                    .limit(1)
                    .forEach(workload -> {
                        checkContainers(context, report, autoscaler, pods, workload);
                        checkRequests(context, report, autoscaler, pods, workload);
                    });
        }
        Workloads.SCALABLE.forEach(kind -> context.nodes(kind)
                .forEach(workload -> checkRivals(context, report, workload)));
    }

    private static boolean isScalable(Node workload) {
        return Workloads.SCALABLE.contains(workload.kind());
    }

    private static void checkTargets(CheckContext context, Report report, Node autoscaler, Pods pods) {
        List<Edge> edges = context.topology().edgesFrom(autoscaler, Scales.ID).toList();
        if (edges.isEmpty()) {
            Report.Finding finding = report.at(autoscaler);
            pods.neighbours(autoscaler).stream()
                    .filter(HpaTargetAndMetrics::isScalable)
                    .filter(workload -> context.topology().sources(workload, Scales.ID).isEmpty())
                    .limit(2)
                    .forEach(workload -> finding.fix(Fixes.connect(
                            "Scale " + Wording.quoted(context, workload),
                            context.catalogue(),
                            Scales.ID,
                            autoscaler.id(),
                            workload.id())));
            finding.fix(Fixes.remove("Delete " + Wording.quoted(context, autoscaler), autoscaler.id()))
                    .say(Wording.full(context, autoscaler)
                            + " scales nothing. Connect it to one Deployment or StatefulSet.");
        } else if (edges.size() > 1) {
            edges.stream().skip(1).forEach(edge -> report.at(edge)
                    .with(autoscaler)
                    .fix(Fixes.remove("Remove the connection", edge.id()))
                    .say(Wording.full(context, autoscaler) + " scales more than one workload. Give "
                            + Wording.quoted(context, context.diagram().require(edge.to()))
                            + " an autoscaler of its own."));
        }
    }

    private static void checkRivals(CheckContext context, Report report, Node workload) {
        List<Node> rivals = context.topology().sources(workload, Scales.ID).stream()
                .filter(node -> node.isA(HorizontalPodAutoscaler.ID))
                .distinct()
                .toList();
        rivals.stream().skip(1).forEach(rival -> report.at(rival)
                .with(workload, rivals.getFirst())
                .fix(Fixes.remove("Delete " + Wording.quoted(context, rival), rival.id()))
                .say(Wording.full(context, rival) + " scales " + Wording.quoted(context, workload) + ", which "
                        + Wording.quoted(context, rivals.getFirst())
                        + " scales already. Put the metrics of both into one."));
    }

    private static void checkMetrics(CheckContext context, Report report, Node autoscaler) {
        List<Values> metrics = autoscaler.values().value(HorizontalPodAutoscaler.METRICS);
        if (metrics.isEmpty()) {
            report.at(autoscaler, HorizontalPodAutoscaler.METRICS)
                    .fix(Fixes.clear(
                            "Keep the CPU at 60 percent", autoscaler.id(), HorizontalPodAutoscaler.METRICS))
                    .say(Wording.full(context, autoscaler)
                            + " has no metric, so it doesn't know when to scale. Add one, such as 60 percent of the CPU.");
        }
        for (int index = 0; index < metrics.size(); index++) {
            long share = metrics.get(index).value(PodMetric.UTILISATION);
            if (share < 1) {
                ValuePath path = ValuePath.of(HorizontalPodAutoscaler.METRICS.name())
                        .item(index)
                        .child(PodMetric.UTILISATION.name());
                report.at(autoscaler, path.field())
                        .fix(Fixes.change(
                                "Set the target to " + USUAL_SHARE + " percent",
                                autoscaler.id(),
                                values -> path.set(values, USUAL_SHARE)))
                        .say(Wording.full(context, autoscaler) + " wants to keep the utilisation at " + share
                                + " percent. It must be above 0.");
            }
        }
    }

    /// A metric may be about one container, which the pods must have.
    private static void checkContainers(
            CheckContext context, Report report, Node autoscaler, Pods pods, Node workload) {
        List<String> names = pods.containers(workload).stream()
                .filter(container -> container.values().value(PodContainer.ROLE) != ContainerRole.INIT)
                .map(Node::name)
                .toList();
        List<Values> metrics = autoscaler.values().value(HorizontalPodAutoscaler.METRICS);
        for (int index = 0; index < metrics.size(); index++) {
            String only = metrics.get(index).get(PodMetric.CONTAINER).orElse("");
            if (only.isBlank() || names.isEmpty() || names.contains(only)) {
                continue;
            }
            ValuePath path = ValuePath.of(HorizontalPodAutoscaler.METRICS.name())
                    .item(index)
                    .child(PodMetric.CONTAINER.name());
            Report.Finding finding = report.at(autoscaler, path.field()).with(workload);
            if (names.size() == 1) {
                finding.fix(Fixes.change(
                        "Set the container to " + Wording.quoted(names.getFirst()),
                        autoscaler.id(),
                        values -> path.set(values, names.getFirst())));
            }
            finding.say(Wording.full(context, autoscaler) + " measures the container " + Wording.quoted(only) + ", but "
                    + Wording.full(context, workload) + " has none of this name, so it is never scaled.");
        }
    }

    private static void checkRequests(
            CheckContext context, Report report, Node autoscaler, Pods pods, Node workload) {
        List<Values> metrics = autoscaler.values().value(HorizontalPodAutoscaler.METRICS);
        for (MetricResource resource : MetricResource.values()) {
            Property<Long> request = request(resource);
            for (Node container : pods.containers(workload)) {
                boolean isMeasured = metrics.stream().anyMatch(metric -> measures(metric, resource, container));
                boolean isRequested = container.values().has(request) || container.values().has(limit(resource));
                if (isMeasured && !isRequested) {
                    report.at(container, request)
                            .with(autoscaler, workload)
                            .fix(add(container, resource))
                            .say(Wording.full(context, autoscaler) + " computes the utilisation as a share of what the"
                                    + " containers request, but " + Wording.quoted(context, container) + " has no "
                                    + (resource == MetricResource.CPU ? "CPU" : "memory") + " request, so "
                                    + Wording.quoted(context, workload) + " is never scaled.");
                }
            }
        }
    }

    private static boolean measures(Values metric, MetricResource resource, Node container) {
        Optional<String> only = metric.get(PodMetric.CONTAINER).filter(name -> !name.isBlank());
        return metric.value(PodMetric.RESOURCE) == resource
                && container.values().value(PodContainer.ROLE) != ContainerRole.INIT
                && only.map(container.name()::equals).orElse(true);
    }

    private static Property<Long> request(MetricResource resource) {
        return switch (resource) {
            case CPU -> PodContainer.CPU_REQUEST;
            case MEMORY -> PodContainer.MEMORY_REQUEST;
        };
    }

    /// Kubernetes takes the limit as the request where only that is set:
    /// https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits
    private static Property<Long> limit(MetricResource resource) {
        return switch (resource) {
            case CPU -> PodContainer.CPU_LIMIT;
            case MEMORY -> PodContainer.MEMORY_LIMIT;
        };
    }

    private static Fix add(Node container, MetricResource resource) {
        Property<Long> request = request(resource);
        long amount = resource == MetricResource.CPU ? USUAL_CPU : USUAL_MEMORY;
        return Fixes.onNode("Request " + amount + " " + request.unit(), container.id(), now -> {
            Node current = now.require(container.id());
            return current.values().has(request)
                    ? Diff.NONE
                    : new Draft(now).put(current.withValues(current.values().with(request, amount))).diff();
        });
    }
}
