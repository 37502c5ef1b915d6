package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import java.util.Map;

/// The properties that several workloads without an end have; each binds those that its object holds.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/
public final class ReplicaProperties {

    static final String UPDATE = "Update";

    /// Pods during an update: `1` or `25%`.
    static final Text COUNT_OR_PERCENT = Text.matching(
            "\\d{1,5}|\\d{1,3}%", "a number of pods or a share such as 25%");

    private static final int MANY_CHIPS = 10_000;

    public static final Property<Long> REPLICAS = Property.of("replicas", Whole.between(0, Quantities.MOST))
            .fallback(2L)
            .parameter()
            .unit("pods")
            .group("General")
            .about("How many copies of the pod run. With an autoscaler this is only the number at the start.")
            .source("https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas")
            .unbound(Target.KUBERNETES, "left out when an autoscaler decides the number");

    /// Judges these two with a message of its own.
    private static final String RULE = "kubernetes/selector-matches-pod-template";

    public static final Property<Map<String, String>> SELECTOR = Property.of("selector", KubernetesLabels.MAP)
            .checkedBy(KubernetesLabels.RULE)
            .group("Labels")
            .about("Labels by which it finds its own pods, which must have all of them. Without any, labels made from "
                    + "its name are used in both places.")
            .source("https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector")
            .unbound(Target.KUBERNETES, "without a value, the labels made from the name are written");

    public static final Property<RestartPolicy> RESTART_POLICY = Property.of(
            "restartPolicy", Choice.of(RestartPolicy.class))
            .title("When a container ends")
            .checkedBy(RULE)
            .fallback(RestartPolicy.ALWAYS)
            .group("Pod")
            .about("Containers that run all the time are always restarted; only Jobs have a choice.")
            .source("https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy")
            .to(Target.KUBERNETES, PodProperties.ROLE, "/restartPolicy");

    private ReplicaProperties() {}

    /// How many old versions a workload keeps for a roll-back; `role` names the object that holds it.
    static Property<Long> revisionHistory(String role) {
        return Property.of("revisionHistory", Whole.between(0, Quantities.MOST))
                .fallback(5L)
                .unit("versions")
                .group(UPDATE)
                .about("How many old versions are kept, so that an update can be rolled back.")
                .source("https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#revision-history-limit")
                .to(Target.KUBERNETES, role, "/spec/revisionHistoryLimit");
    }

    /// How long a new pod must be ready before it counts; `role` names the object that holds it.
    static Property<Long> minReady(String role) {
        return Property.of("minReady", Seconds.between(0, Quantities.MOST))
                .title("Ready for at least")
                .fallback(10L)
                .unit("seconds")
                .group(UPDATE)
                .about("How long a new pod must be ready before it counts.")
                .source("https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#min-ready-seconds")
                .to(Target.KUBERNETES, role, "/spec/minReadySeconds");
    }

    /// The chips on the frame: one for each pod.
    static int chips(Values values) {
        return Math.clamp(values.value(REPLICAS), 0, MANY_CHIPS);
    }

    /// Such as `3 replicas`.
    static String fact(Values values) {
        long count = values.value(REPLICAS);
        return count + (count == 1 ? " replica" : " replicas");
    }
}
