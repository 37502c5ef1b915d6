package gantry.model.kinds.kubernetes;

import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;

/// Runs one pod on each node.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/
public final class DaemonSet {

    public static final String ID = "k8s.daemon-set";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/";
    private static final String UPDATES = "https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/";
    private static final String ROLE = "DaemonSet";

    public static final Property<UpdateStrategy> STRATEGY = Property.of("strategy", Choice.of(UpdateStrategy.class))
            .fallback(UpdateStrategy.ROLLING_UPDATE)
            .group(ReplicaProperties.UPDATE)
            .about("Whether an update replaces the pods node by node, or waits until they are deleted.")
            .source(UPDATES)
            .to(Target.KUBERNETES, ROLE, "/spec/updateStrategy/type");

    public static final Property<String> MAX_UNAVAILABLE = Property.of(
            "maxUnavailable", ReplicaProperties.COUNT_OR_PERCENT)
            .title("Most nodes without")
            .fallback("1")
            .visibleWhen(Condition.when(STRATEGY, UpdateStrategy.ROLLING_UPDATE))
            .group(ReplicaProperties.UPDATE)
            .about("On how many nodes the pod may be missing during an update, as a number or a share.")
            .source(UPDATES)
            .to(
                    Target.KUBERNETES,
                    ROLE,
                    "/spec/updateStrategy/rollingUpdate/maxUnavailable",
                    Quantities.numberOrText());

    public static final Property<Long> MIN_READY = ReplicaProperties.minReady(ROLE);
    public static final Property<Long> REVISION_HISTORY = ReplicaProperties.revisionHistory(ROLE);

    public static final NodeKind KIND = WorkloadKinds.of(ID)
            .title("DaemonSet")
            .about("Runs one pod on each node, also on nodes that join later.")
            .explain(
                    "For agents that serve a node: collectors of logs and metrics, network or storage drivers, "
                            + "security scanners.",
                    "Use a Deployment for programs that only need a number of copies. On Fargate put the agent into "
                            + "each pod as a sidecar.",
                    "Fargate runs no DaemonSets. Each of its pods takes processor, memory and an address from every "
                            + "node, and there is no number of replicas to scale.",
                    "It has no price of its own, but it takes a share of every node that you pay for.")
            .source(PAGE)
            .icon("daemon-set")
            .keywords("kubernetes", "agent", "every node", "logging", "monitoring", "workload", "k8s", "pods", "ds")
            .properties(PodProperties.after(STRATEGY, MAX_UNAVAILABLE, MIN_READY, REVISION_HISTORY,
                    ReplicaProperties.RESTART_POLICY,
                    ReplicaProperties.SELECTOR))
            .fact(values -> "one pod on each node")
            .names(NamespaceMember.NAME, "agent")
            .resource(Target.KUBERNETES, ROLE, "apps/v1/DaemonSet")
            .resource(Target.KUBERNETES, PodProperties.ROLE, PodProperties.TYPE)
            .build();

    private DaemonSet() {}
}
