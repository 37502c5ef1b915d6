package gantry.model.kinds.kubernetes;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Expectation;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Seconds;
import gantry.model.kind.Sizing;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.connection.Scales;
import java.util.List;
import java.util.stream.Stream;

/// Changes the number of replicas of a workload between two bounds.
///
/// Source: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
public final class HorizontalPodAutoscaler {

    public static final String ID = "k8s.horizontal-pod-autoscaler";

    private static final String PAGE = "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/";
    private static final String ROLE = "HorizontalPodAutoscaler";
    private static final String BEHAVIOUR = "Behaviour";

    /// Whether the bounds fit together is judged by a rule of its own.
    private static final Whole COUNT = Whole.between(0, Quantities.MOST);

    /// The longest window is an hour: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/
    private static final Seconds WINDOW = Seconds.between(0, 3600);

    public static final Property<Long> MIN = Property.of("min", COUNT)
            .title("Least pods")
            .fallback(2L)
            .parameter()
            .checkedBy("general/min-desired-max-order")
            .unit("pods")
            .group("Bounds")
            .about("Never fewer pods than this, and at least one. Two or more survive the loss of one.")
            .source(PAGE)
            .to(Target.KUBERNETES, ROLE, "/spec/minReplicas");

    public static final Property<Long> MAX = Property.of("max", COUNT)
            .title("Most pods")
            .fallback(6L)
            .parameter()
            .checkedBy("general/min-desired-max-order")
            .unit("pods")
            .group("Bounds")
            .about("Never more pods than this; it also bounds the cost.")
            .source(PAGE)
            .to(Target.KUBERNETES, ROLE, "/spec/maxReplicas");

    public static final Property<List<Values>> METRICS = Property.of("metrics", new ListOf<>(PodMetric.TYPE, 10))
            .fallback(List.of(Values.EMPTY
                    .with(PodMetric.RESOURCE, MetricResource.CPU)
                    .with(PodMetric.UTILISATION, 60L)))
            .group("Metrics")
            .about("What is kept near a target. With several, the one that asks for most pods wins.")
            .source(PAGE + "#support-for-resource-metrics")
            .to(Target.KUBERNETES, ROLE, "/spec/metrics", PodMetric.spelling());

    /// The defaults of both windows are those of Kubernetes.
    public static final Property<Long> SCALE_UP_WINDOW = Property.of("scaleUpWindow", WINDOW)
            .title("Wait before adding")
            .fallback(0L)
            .unit("seconds")
            .group(BEHAVIOUR)
            .about("Pods are added when the metric asked for them during all this time.")
            .source(PAGE + "#stabilization-window")
            .to(Target.KUBERNETES, ROLE, "/spec/behavior/scaleUp/stabilizationWindowSeconds");

    public static final Property<Long> SCALE_DOWN_WINDOW = Property.of("scaleDownWindow", WINDOW)
            .title("Wait before removing")
            .fallback(300L)
            .unit("seconds")
            .group(BEHAVIOUR)
            .about("Pods are removed when they were not needed during all this time.")
            .source(PAGE + "#stabilization-window")
            .to(Target.KUBERNETES, ROLE, "/spec/behavior/scaleDown/stabilizationWindowSeconds");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("HorizontalPodAutoscaler")
            .about("Adds and removes pods of a workload so that a metric stays near its target.")
            .explain(
                    "For Deployments and StatefulSets whose load changes and whose work can be shared by more pods.",
                    "It doesn't add nodes: use the scaling of the node group, Karpenter or Auto Mode for that. To "
                            + "scale on the length of a queue or down to zero, use KEDA.",
                    "It keeps at least 1 pod. It needs the metrics server, and a request for the measured resource in "
                            + "each container. A window is at most 3600 seconds long.",
                    "It costs nothing itself. More pods need more nodes, or more Fargate pods, up to the upper "
                            + "bound.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("horizontal-pod-autoscaler")
            .keywords(
                    "hpa",
                    "autoscaling",
                    "scale out",
                    "min max",
                    "cpu utilization",
                    "k8s",
                    "kubernetes",
                    "auto scaling")
            .properties(MIN, MAX, METRICS, SCALE_UP_WINDOW, SCALE_DOWN_WINDOW)
            .fact(values -> values.value(MIN) + " to " + values.value(MAX) + " pods")
            .inside(NamespaceMember.PLACE)
            .names(NamespaceMember.NAME, "scaling")
            .toEach(
                    Scales.ID,
                    Workloads.SCALABLE,
                    new Cardinality(1, 1, 0, 1, "exactly 1 (Deployment, StatefulSet)")
                            .confined()
                            .by("kubernetes/hpa-target-and-metrics"),
                    "scaleTargetRef")
            .refuses(Stream.of(DaemonSet.ID, Job.ID, CronJob.ID)
                    .map(workload -> Refusal.of(
                            ID,
                            workload,
                            "Only workloads with replicas can be scaled.",
                            "hpa -> Deployment / StatefulSet"))
                    .toList())
            .expects(
                    Expectation.of(Expectation.Side.OUT, "it scales no workload", Scales.ID),
                    Expectation.of(Expectation.Side.FILLED, "it has no metric", "metrics"))
            .sizing(new Sizing(MIN, MAX, List.of(), 1, List.of()))
            .resource(Target.KUBERNETES, ROLE, "autoscaling/v2/HorizontalPodAutoscaler")
            .build();

    private HorizontalPodAutoscaler() {}
}
