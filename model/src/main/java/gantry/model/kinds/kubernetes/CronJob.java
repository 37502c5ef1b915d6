package gantry.model.kinds.kubernetes;

import gantry.model.kind.Badge;
import gantry.model.kind.Choice;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.TimeZones;
import java.util.List;

/// Starts a Job at fixed times.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/
public final class CronJob {

    public static final String ID = "k8s.cron-job";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/";
    private static final String ROLE = "CronJob";
    private static final String TIME = "Time";
    private static final String HISTORY = "History";

    /// A Job is called like its CronJob with 11 more characters, and has at most 63.
    private static final int LONGEST_NAME = 52;

    public static final Property<String> SCHEDULE = Property.of("schedule", KubernetesCron.TYPE)
            .fallback("0 2 * * *")
            .parameter()
            .group(TIME)
            .about("Minute, hour, day of month, month and day of week, such as 0 6 * * MON-FRI. Sunday is 0.")
            .source(PAGE + "#schedule-syntax")
            .to(Target.KUBERNETES, ROLE, "/spec/schedule");

    public static final Property<String> TIME_ZONE = Property.of("timeZone", TimeZones.TYPE)
            .fallback("Etc/UTC")
            .parameter()
            .group(TIME)
            .about("The time zone in which the schedule is read, with its daylight saving time.")
            .source(PAGE + "#time-zones")
            .to(Target.KUBERNETES, ROLE, "/spec/timeZone");

    public static final Property<Boolean> SUSPEND = Property.of("suspend", new Flag())
            .title("Suspended")
            .fallback(false)
            .group(TIME)
            .about("Starts nothing while it is suspended. Runs that have started go on.")
            .source(PAGE + "#schedule-suspension")
            .to(Target.KUBERNETES, ROLE, "/spec/suspend");

    public static final Property<ConcurrencyPolicy> CONCURRENCY_POLICY = Property.of(
            "concurrencyPolicy", Choice.of(ConcurrencyPolicy.class))
            .title("When the last run still runs")
            .fallback(ConcurrencyPolicy.FORBID)
            .group(TIME)
            .about("Whether a run that is due starts beside the last one, is skipped, or ends the last one.")
            .source(PAGE + "#concurrency-policy")
            .to(Target.KUBERNETES, ROLE, "/spec/concurrencyPolicy");

    /// Values under 10 seconds may never start anything, as the controller looks every 10 seconds.
    public static final Property<Long> STARTING_DEADLINE = Property.of(
            "startingDeadline", Seconds.between(10, Quantities.MOST))
            .fallback(300L)
            .unit("seconds")
            .group(TIME)
            .about("How late a run may start that couldn't start in time. After that it is skipped.")
            .source(PAGE + "#starting-deadline")
            .to(Target.KUBERNETES, ROLE, "/spec/startingDeadlineSeconds");

    public static final Property<Long> SUCCESSFUL_HISTORY = history("successfulHistory")
            .title("Successful runs to keep")
            .about("How many finished runs are kept with their logs.")
            .to(Target.KUBERNETES, ROLE, "/spec/successfulJobsHistoryLimit");

    public static final Property<Long> FAILED_HISTORY = history("failedHistory")
            .title("Failed runs to keep")
            .about("How many failed runs are kept, so that their logs can be read.")
            .to(Target.KUBERNETES, ROLE, "/spec/failedJobsHistoryLimit");

    public static final NodeKind KIND = WorkloadKinds.of(ID)
            .title("CronJob")
            .about("Starts a Job at fixed times, such as every night.")
            .explain(
                    "For work in the cluster that repeats: reports, clean-ups, backups, synchronising data.",
                    "Use a Job for work that is done once. An EventBridge schedule starts ECS tasks and Lambda "
                            + "functions without a cluster.",
                    "The name has at most 52 characters. A start can happen twice or not at all in rare cases, so the "
                            + "work should bear repetition. After 100 missed starts without a deadline it gives up.",
                    "You pay for the nodes or Fargate pods while a run lasts; the schedule itself costs nothing.")
            .source(PAGE)
            .icon("cron-job")
            .keywords("kubernetes", "cron", "schedule", "timer", "nightly", "batch", "workload", "k8s", "pods")
            .properties(PodProperties.after(
                    SCHEDULE,
                    TIME_ZONE,
                    SUSPEND,
                    CONCURRENCY_POLICY,
                    STARTING_DEADLINE,
                    JobProperties.COMPLETIONS,
                    JobProperties.PARALLELISM,
                    JobProperties.BACKOFF_LIMIT,
                    JobProperties.RESTART_POLICY,
                    JobProperties.ACTIVE_DEADLINE,
                    SUCCESSFUL_HISTORY,
                    FAILED_HISTORY))
            .fact(values -> values.value(SCHEDULE))
            .badges(sight -> sight.values().value(SUSPEND) ? List.of(new Badge("SUSPENDED")) : List.of())
            .names(KubernetesNames.shorter(LONGEST_NAME, NameRule.Scope.PARENT), "nightly")
            .resource(Target.KUBERNETES, ROLE, "batch/v1/CronJob")
            .resource(Target.KUBERNETES, JobProperties.ROLE, JobProperties.TYPE)
            .resource(Target.KUBERNETES, PodProperties.ROLE, PodProperties.TYPE)
            .build();

    private CronJob() {}

    private static Property<Long> history(String name) {
        return Property.of(name, Whole.between(0, Quantities.MOST))
                .fallback(3L)
                .unit("runs")
                .group(HISTORY)
                .source(PAGE + "#jobs-history-limits");
    }
}
