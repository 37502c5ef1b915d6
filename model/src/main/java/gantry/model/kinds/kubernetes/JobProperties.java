package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Whole;

/// The properties of one run, which Jobs and CronJobs share. Paths of the role `Run` start at the specification of the
/// Job.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/job/
public final class JobProperties {

    static final String ROLE = "Run";
    static final String TYPE = "batch/v1/JobSpec";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/workloads/controllers/job/";
    private static final String RUN = "Run";

    public static final Property<Long> COMPLETIONS = Property.of("completions", Whole.between(1, Quantities.MOST))
            .fallback(1L)
            .unit("pods")
            .group(RUN)
            .about("How many pods must succeed before the run is done.")
            .source(PAGE + "#parallel-jobs")
            .to(Target.KUBERNETES, ROLE, "/completions");

    public static final Property<Long> PARALLELISM = Property.of("parallelism", Whole.between(0, Quantities.MOST))
            .fallback(1L)
            .unit("pods")
            .group(RUN)
            .about("How many pods run at the same time. With 0 the run pauses.")
            .source(PAGE + "#controlling-parallelism")
            .to(Target.KUBERNETES, ROLE, "/parallelism");

    /// 6 is the default of Kubernetes.
    public static final Property<Long> BACKOFF_LIMIT = Property.of("backoffLimit", Whole.between(0, Quantities.MOST))
            .title("Retries")
            .fallback(6L)
            .unit("attempts")
            .group(RUN)
            .about("How often failed pods are tried again before the run counts as failed. The pauses between tries "
                    + "grow up to six minutes.")
            .source(PAGE + "#pod-backoff-failure-policy")
            .to(Target.KUBERNETES, ROLE, "/backoffLimit");

    public static final Property<Long> ACTIVE_DEADLINE = Property.of(
            "activeDeadline", Seconds.between(1, Quantities.MOST))
            .title("Longest duration")
            .unit("seconds")
            .group(RUN)
            .about("A run that takes longer is ended and counts as failed. Without one, it may run for ever.")
            .source(PAGE + "#job-termination-and-cleanup")
            .to(Target.KUBERNETES, ROLE, "/activeDeadlineSeconds");

    public static final Property<Long> TTL_AFTER_FINISHED = Property.of(
            "ttlAfterFinished", Seconds.between(0, Quantities.MOST))
            .title("Keep after the end")
            .fallback(86_400L)
            .unit("seconds")
            .group(RUN)
            .about("How long a finished run and its logs are kept. A day leaves time to look at them.")
            .source(PAGE + "#ttl-mechanism-for-finished-jobs")
            .to(Target.KUBERNETES, ROLE, "/ttlSecondsAfterFinished");

    public static final Property<RestartPolicy> RESTART_POLICY = Property.of(
            "restartPolicy", Choice.of(RestartPolicy.class))
            .title("After a failure")
            .checkedBy("kubernetes/selector-matches-pod-template")
            .fallback(RestartPolicy.NEVER)
            .group(RUN)
            .about("A new pod keeps the logs of the failed one; restarting the container is quicker.")
            .source(PAGE + "#handling-pod-and-container-failures")
            .to(Target.KUBERNETES, PodProperties.ROLE, "/restartPolicy");

    private JobProperties() {}
}
