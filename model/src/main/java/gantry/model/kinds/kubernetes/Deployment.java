package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;

/// Keeps a number of equal pods running and replaces them step by step when their template changes.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/
public final class Deployment {

    public static final String ID = "k8s.deployment";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/";
    private static final String ROLE = "Deployment";

    public static final Property<Long> REPLICAS = ReplicaProperties.REPLICAS;

    public static final Property<DeploymentStrategy> STRATEGY = Property.of(
            "strategy", Choice.of(DeploymentStrategy.class))
            .fallback(DeploymentStrategy.ROLLING_UPDATE)
            .group(ReplicaProperties.UPDATE)
            .about("A rolling update replaces pods step by step. Recreate ends all old pods first, with a gap.")
            .source(PAGE + "#strategy")
            .to(Target.KUBERNETES, ROLE, "/spec/strategy/type");

    public static final Property<String> MAX_SURGE = Property.of("maxSurge", ReplicaProperties.COUNT_OR_PERCENT)
            .title("Most pods above")
            .fallback("25%")
            .visibleWhen(Condition.when(STRATEGY, DeploymentStrategy.ROLLING_UPDATE))
            .group(ReplicaProperties.UPDATE)
            .about("How many pods above the wanted number may run during an update, as a number or a share.")
            .source(PAGE + "#max-surge")
            .to(
                    Target.KUBERNETES,
                    ROLE,
                    "/spec/strategy/rollingUpdate/maxSurge",
                    Quantities.numberOrText());

    public static final Property<String> MAX_UNAVAILABLE = Property.of(
            "maxUnavailable", ReplicaProperties.COUNT_OR_PERCENT)
            .title("Most pods missing")
            .fallback("0")
            .visibleWhen(Condition.when(STRATEGY, DeploymentStrategy.ROLLING_UPDATE))
            .group(ReplicaProperties.UPDATE)
            .about("How many pods below the wanted number may run during an update. Not 0 together with a surge of 0.")
            .source(PAGE + "#max-unavailable")
            .to(
                    Target.KUBERNETES,
                    ROLE,
                    "/spec/strategy/rollingUpdate/maxUnavailable",
                    Quantities.numberOrText());

    public static final Property<Long> MIN_READY = ReplicaProperties.minReady(ROLE);
    public static final Property<Long> REVISION_HISTORY = ReplicaProperties.revisionHistory(ROLE);

    /// 600 is the default of Kubernetes.
    public static final Property<Long> PROGRESS_DEADLINE = Property.of(
            "progressDeadline", Seconds.between(1, Quantities.MOST))
            .fallback(600L)
            .unit("seconds")
            .group(ReplicaProperties.UPDATE)
            .about("An update that makes no progress for this long is reported as failed. It isn't rolled back by "
                    + "itself.")
            .source(PAGE + "#progress-deadline-seconds")
            .to(Target.KUBERNETES, ROLE, "/spec/progressDeadlineSeconds");

    public static final NodeKind KIND = WorkloadKinds.of(ID)
            .title("Deployment")
            .about("Keeps a number of equal pods running and replaces them step by step on an update.")
            .explain(
                    "For programs that run all the time and keep nothing on disk, such as web servers, APIs and "
                            + "queue workers.",
                    "Use a StatefulSet when each pod needs a name or a volume of its own, a DaemonSet for one pod on "
                            + "each node, and a Job for work that ends.",
                    "EKS runs up to 110 pods on nodes with fewer than 30 processors, and up to 250 on larger ones; "
                            + "addresses per instance type often allow fewer. The selector can't be changed later.",
                    "You pay for the nodes that the pods run on, or on Fargate for the processors and memory of each "
                            + "pod per second.")
            .source(PAGE)
            .icon("deployment")
            .keywords("kubernetes", "pods", "replicas", "rolling update", "stateless", "workload", "k8s", "replica set")
            .properties(PodProperties.after(
                    REPLICAS,
                    PodProperties.SPREAD,
                    STRATEGY,
                    MAX_SURGE,
                    MAX_UNAVAILABLE,
                    MIN_READY,
                    REVISION_HISTORY,
                    PROGRESS_DEADLINE,
                    ReplicaProperties.RESTART_POLICY,
                    ReplicaProperties.SELECTOR))
            .fact(ReplicaProperties::fact)
            .chips(ReplicaProperties::chips)
            .names(NamespaceMember.NAME, "web")
            .resource(Target.KUBERNETES, ROLE, "apps/v1/Deployment")
            .resource(Target.KUBERNETES, PodProperties.ROLE, PodProperties.TYPE)
            .build();

    private Deployment() {}
}
