package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.CronTranslation;
import gantry.export.kubernetes.DnsNames;
import gantry.export.kubernetes.FileNumbers;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Plan;
import gantry.export.kubernetes.Workload;
import gantry.export.kubernetes.Workloads;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.CronJobBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;
import java.util.List;
import java.util.Optional;

/// A schedule that runs a task becomes a CronJob, or a Job when it names a single moment.
final class ScheduleRecipe implements Recipe<Plan> {

    private static final String SOURCE = "gantry.dev/source-schedule";
    private static final int KEPT_JOBS = 3;

    /// How late a start may be, in seconds.
    private static final long LATEST_START = 3600;

    /// A day, in seconds, in which one can look at a Job that ended.
    private static final int KEPT_SECONDS = 86_400;

    @Override
    public String kind() {
        return EventBridgeSchedule.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Node schedule = (Node) element;
        Optional<Edge> runs = plan.topology().edgesFrom(schedule, RunsTask.ID).findFirst();
        if (runs.isEmpty()) {
            plan.settle(
                    KubernetesRules.NOTE,
                    schedule,
                    plan.label(schedule) + " stays an AWS resource: it starts no task.");
            return;
        }
        String expression = plan.usable(schedule, EventBridgeSchedule.EXPRESSION).orElse("");
        switch (CronTranslation.of(expression)) {
            case CronTranslation.Impossible(String reason) -> plan.leaveOut(
                    schedule, "the schedule " + expression + " has no equivalent: " + reason + ".");
            case CronTranslation.Once once -> start(schedule, runs.get(), plan)
                    .ifPresent(workload -> addJob(workload, runs.get(), once, plan));
            case CronTranslation.Repeated repeated -> start(schedule, runs.get(), plan)
                    .ifPresent(workload -> addCronJob(workload, runs.get(), repeated, plan));
        }
    }

    private static Optional<Workload> start(Node schedule, Edge runs, Plan plan) {
        return new Workloads(plan)
                .start(
                        schedule,
                        plan.diagram().require(runs.to()),
                        namespace(schedule, runs, plan),
                        Workloads.SCHEDULED_TASK,
                        DnsNames.LONGEST_CRON_JOB);
    }

    /// The namespace of the cluster that the connection names, else of the only one, else one of its own.
    private static String namespace(Node schedule, Edge runs, Plan plan) {
        List<Node> clusters = plan.diagram().nodes().stream()
                .filter(node -> node.isA(EcsCluster.ID))
                .filter(node -> plan.topology().region(node).equals(plan.topology().region(schedule)))
                .toList();
        Optional<Node> named = plan.usable(runs, RunsTask.CLUSTER)
                .flatMap(plan.diagram()::named)
                .filter(node -> node.isA(EcsCluster.ID));
        if (named.isPresent()) {
            return plan.namespace(named.get());
        }
        if (clusters.size() == 1) {
            return plan.namespace(clusters.getFirst());
        }
        String namespace = plan.namespaceOutside();
        plan.report(
                KubernetesRules.CHANGED,
                runs,
                FieldPath.of(RunsTask.CLUSTER),
                plan.label(schedule) + " names no cluster; it goes to the namespace " + namespace + ".");
        return namespace;
    }

    private static void addCronJob(Workload workload, Edge runs, CronTranslation.Repeated repeated, Plan plan) {
        Node schedule = workload.owner();
        var object = new CronJobBuilder()
                .withMetadata(metadata(workload, plan))
                .withNewSpec()
                .withSchedule(repeated.schedule())
                .withConcurrencyPolicy("Forbid")
                .withStartingDeadlineSeconds(LATEST_START)
                .withSuccessfulJobsHistoryLimit(KEPT_JOBS)
                .withFailedJobsHistoryLimit(KEPT_JOBS)
                .withNewJobTemplate()
                .withNewSpec()
                .withCompletions(completions(runs, plan))
                .withTemplate(workload.pod().template())
                .endSpec()
                .endJobTemplate()
                .endSpec()
                .build();
        var bound = plan.bound(
                runs, "CronJob", plan.bound(schedule, "CronJob", object, CronJob.class), CronJob.class);
        plan.add(Workloads.manifest(workload, FileNumbers.JOB, "cronjob", bound));
        if (repeated.isShifted()) {
            plan.report(
                    KubernetesRules.CHANGED,
                    schedule,
                    FieldPath.of(EventBridgeSchedule.EXPRESSION),
                    plan.label(schedule) + " starts on the clock, at " + repeated.schedule()
                            + ": AWS counts from the moment when the schedule is created.");
        }
        plan.report(
                KubernetesRules.CHANGED,
                schedule,
                "A start of " + plan.label(schedule)
                        + " is skipped while the one before still runs; AWS would run both.");
        reportLosses(schedule, plan);
    }

    private static void addJob(Workload workload, Edge runs, CronTranslation.Once once, Plan plan) {
        Node schedule = workload.owner();
        long count = plan.usable(runs, RunsTask.TASK_COUNT).orElse(1L);
        var object = new JobBuilder()
                .withMetadata(metadata(workload, plan))
                .withNewSpec()
                .withSuspend(true)
                .withParallelism((int) count)
                .withCompletions((int) count)
                .withBackoffLimit(plan.usable(schedule, EventBridgeSchedule.RETRIES)
                        .map(Math::toIntExact)
                        .orElse(0))
                .withTtlSecondsAfterFinished(KEPT_SECONDS)
                .withTemplate(workload.pod().template())
                .endSpec()
                .build();
        plan.add(Workloads.manifest(workload, FileNumbers.JOB, "job", object));
        plan.report(
                KubernetesRules.ACTION,
                schedule,
                FieldPath.of(EventBridgeSchedule.EXPRESSION),
                "Start " + plan.label(schedule) + " by hand at " + once.moment() + ": kubectl -n "
                        + workload.namespace() + " patch job " + workload.name()
                        + " -p '{\"spec\":{\"suspend\":false}}'. Kubernetes has no schedule for a single moment.");
        reportLosses(schedule, plan);
    }

    private static ObjectMeta metadata(Workload workload, Plan plan) {
        return new ObjectMetaBuilder(workload.metadata())
                .addToAnnotations(
                        SOURCE,
                        plan.usable(workload.owner(), EventBridgeSchedule.EXPRESSION).orElse(""))
                .build();
    }

    /// Without a number of completions, the first pod that ends well would end the Job.
    private static Integer completions(Edge runs, Plan plan) {
        return Math.toIntExact(plan.usable(runs, RunsTask.TASK_COUNT).orElse(1L));
    }

    private static void reportLosses(Node schedule, Plan plan) {
        lost(
                schedule,
                EventBridgeSchedule.FLEXIBLE_WINDOW,
                "starts exactly in time: there is no flexible window.",
                plan);
        lost(
                schedule,
                EventBridgeSchedule.INPUT,
                "passes no input: pods get none. Use the command or a variable of the container.",
                plan);
    }

    private static void lost(Node schedule, Property<?> property, String what, Plan plan) {
        if (schedule.values().has(property)) {
            plan.report(
                    KubernetesRules.LOST,
                    schedule,
                    FieldPath.of(property),
                    plan.label(schedule) + " " + what);
        }
    }
}
