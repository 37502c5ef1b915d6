package gantry.model.check.rules.kubernetes;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Selects;
import gantry.model.kinds.kubernetes.CronJob;
import gantry.model.kinds.kubernetes.DaemonSet;
import gantry.model.kinds.kubernetes.Deployment;
import gantry.model.kinds.kubernetes.Job;
import gantry.model.kinds.kubernetes.JobProperties;
import gantry.model.kinds.kubernetes.KubernetesService;
import gantry.model.kinds.kubernetes.PodProperties;
import gantry.model.kinds.kubernetes.ReplicaProperties;
import gantry.model.kinds.kubernetes.RestartPolicy;
import gantry.model.kinds.kubernetes.ServiceType;
import gantry.model.kinds.kubernetes.StatefulSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A workload and its pod template must fit together.
public final class SelectorMatchesPodTemplate implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "kubernetes/selector-matches-pod-template",
            "Workload and its pods",
            Severity.ERROR,
            "A workload doesn't remember its pods: it looks for pods that have the labels of its selector, and makes new "
                    + "ones from its template until there are enough. If the template lacked these labels, it would "
                    + "never find what it made and start pods for ever, so the API server refuses it.",
            "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/");

    private static final List<String> ENDLESS = List.of(Deployment.ID, StatefulSet.ID, DaemonSet.ID);
    private static final List<String> ENDING = List.of(Job.ID, CronJob.ID);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (String kind : ENDLESS) {
            for (Node workload : context.nodes(kind)) {
                context.token().throwIfCancelled();
                checkSelector(context, report, workload);
                checkRestarts(context, report, workload);
            }
        }
        ENDING.forEach(kind -> context.nodes(kind).forEach(job -> checkEnd(context, report, job)));
        context.nodes(StatefulSet.ID).forEach(set -> checkService(context, report, set));
    }

    private static void checkSelector(CheckContext context, Report report, Node workload) {
        if (workload.values().get(ReplicaProperties.SELECTOR).isEmpty()) {
            return;
        }
        Map<String, String> selector = workload.values().get(ReplicaProperties.SELECTOR).orElseThrow();
        Map<String, String> labels = workload.values().get(PodProperties.LABELS).orElse(Map.of());
        if (selector.isEmpty()) {
            report.at(workload, ReplicaProperties.SELECTOR)
                    .fix(Fixes.clear(
                            "Use the labels made from its name", workload.id(), ReplicaProperties.SELECTOR))
                    .say(Wording.full(context, workload)
                            + " has an empty selector, which Kubernetes refuses. Name a label of its pods, or leave the"
                            + " selector away.");
        } else if (!labels.entrySet().containsAll(selector.entrySet())) {
            var finding = report.at(workload, ReplicaProperties.SELECTOR)
                    .fix(Fixes.change("Give the pods the labels of the selector", workload.id(), values -> {
                        var all = new TreeMap<>(values.get(PodProperties.LABELS).orElse(Map.of()));
                        all.putAll(values.get(ReplicaProperties.SELECTOR).orElse(Map.of()));
                        return values.with(PodProperties.LABELS, all);
                    }));
            if (!labels.isEmpty()) {
                finding.fix(Fixes.change("Select the pods by their own labels", workload.id(), values -> values.with(
                        ReplicaProperties.SELECTOR, values.get(PodProperties.LABELS).orElse(Map.of()))));
            }
            finding.say(Wording.full(context, workload) + " selects pods with " + inWords(selector)
                    + ", but its own pods have " + (labels.isEmpty() ? "no labels" : inWords(labels))
                    + ". The API server refuses it: write the same label in both places.");
        }
    }

    private static String inWords(Map<String, String> labels) {
        return Wording.quoted(labels.entrySet().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    private static void checkRestarts(CheckContext context, Report report, Node workload) {
        RestartPolicy policy = workload.values().value(ReplicaProperties.RESTART_POLICY);
        if (policy != RestartPolicy.ALWAYS) {
            report.at(workload, ReplicaProperties.RESTART_POLICY)
                    .fix(Fixes.clear(
                            "Set the restart policy back to Always", workload.id(), ReplicaProperties.RESTART_POLICY))
                    .say(Wording.full(context, workload) + " has the restart policy " + policy.value()
                            + ", but it keeps its pods running and accepts only Always. Work that ends belongs into a"
                            + " Job.");
        }
    }

    private static void checkEnd(CheckContext context, Report report, Node job) {
        if (job.values().value(JobProperties.RESTART_POLICY) == RestartPolicy.ALWAYS) {
            report.at(job, JobProperties.RESTART_POLICY)
                    .fix(Fixes.set(
                            "Set the restart policy to Never",
                            job.id(),
                            JobProperties.RESTART_POLICY,
                            RestartPolicy.NEVER))
                    .fix(Fixes.set(
                            "Set the restart policy to OnFailure",
                            job.id(),
                            JobProperties.RESTART_POLICY,
                            RestartPolicy.ON_FAILURE))
                    .say(Wording.full(context, job)
                            + " has the restart policy Always, so it would never end. Choose Never or OnFailure.");
        }
    }

    /// Without a Service there is nothing whose name the field `serviceName` could hold.
    private static void checkService(CheckContext context, Report report, Node set) {
        boolean isSelected = !context.topology().sources(set, Selects.ID).isEmpty()
                || context.nodes(KubernetesService.ID).stream()
                        .anyMatch(service -> context.pods().selected(service).contains(set));
        if (!isSelected) {
            report.at(set)
                    .fix(headless(context, set))
                    .say(Wording.full(context, set)
                            + " has no Service that gives its pods their names. Connect a headless Service to it.");
        }
    }

    private static Fix headless(CheckContext context, Node set) {
        Catalogue catalogue = context.catalogue();
        return Fixes.onNode("Add a headless Service", set.id(), now -> new Placing(catalogue)
                .addBeside(now, set.id(), KubernetesService.ID)
                .map(added -> Placing.withValues(now, added, values -> headless(values)))
                .map(added -> connected(now, catalogue, added, set))
                .orElse(Diff.NONE));
    }

    private static Values headless(Values values) {
        return values.with(KubernetesService.TYPE, ServiceType.HEADLESS);
    }

    private static Diff connected(Diagram now, Catalogue catalogue, Creation.Added added, Node set) {
        Diagram after = now.apply(added.diff());
        return added.diff().then(Fixes.connect(after, catalogue, Selects.ID, added.id(), set.id()));
    }
}
