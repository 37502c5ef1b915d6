package gantry.model.kinds.kubernetes;

import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Target;
import gantry.model.kind.Values;

/// Runs pods until a number of them ended well.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/job/
public final class Job {

    public static final String ID = "k8s.job";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/workloads/controllers/job/";

    /// The name becomes a label of the pods, which has at most 63 characters.
    private static final int LONGEST_NAME = 63;

    public static final NodeKind KIND = WorkloadKinds.of(ID)
            .title("Job")
            .about("Runs pods until a number of them ended well, then stops.")
            .explain(
                    "For work that ends: a migration of a database, an import, a batch that is split over several "
                            + "pods.",
                    "Use a CronJob for work that repeats, a Deployment for programs that never end, and a Lambda "
                            + "function for work that takes under 15 minutes and needs no cluster.",
                    "Failed pods are tried again up to 6 times by default. Most of a Job can't be changed once it was "
                            + "created: delete it and create it anew.",
                    "You pay for the nodes or Fargate pods only while pods run; finished pods cost nothing.")
            .source(PAGE)
            .icon("job")
            .keywords("kubernetes", "batch", "task", "migration", "run once", "parallel", "workload", "k8s", "pods")
            .properties(PodProperties.after(
                    JobProperties.COMPLETIONS,
                    JobProperties.PARALLELISM,
                    JobProperties.BACKOFF_LIMIT,
                    JobProperties.RESTART_POLICY,
                    JobProperties.ACTIVE_DEADLINE,
                    JobProperties.TTL_AFTER_FINISHED))
            .fact(Job::fact)
            .names(KubernetesNames.shorter(LONGEST_NAME, NameRule.Scope.PARENT), "migrate")
            .resource(Target.KUBERNETES, "Job", "batch/v1/Job")
            .resource(Target.KUBERNETES, JobProperties.ROLE, JobProperties.TYPE)
            .resource(Target.KUBERNETES, PodProperties.ROLE, PodProperties.TYPE)
            .build();

    private Job() {}

    private static String fact(Values values) {
        long completions = values.value(JobProperties.COMPLETIONS);
        long parallelism = values.value(JobProperties.PARALLELISM);
        String runs = completions == 1 ? "runs once" : "runs " + completions + " times";
        return parallelism > 1 ? runs + " · " + parallelism + " at a time" : runs;
    }
}
