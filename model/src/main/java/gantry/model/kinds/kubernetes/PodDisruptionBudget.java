package gantry.model.kinds.kubernetes;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Expectation;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Guards;

/// How many pods of a workload may be missing while nodes are drained.
///
/// Source: https://kubernetes.io/docs/tasks/run-application/configure-pdb/
public final class PodDisruptionBudget {

    public static final String ID = "k8s.pod-disruption-budget";

    private static final String PAGE = "https://kubernetes.io/docs/tasks/run-application/configure-pdb/";
    private static final String ROLE = "PodDisruptionBudget";
    private static final String GENERAL = "General";

    public static final Property<BudgetLimit> LIMIT = Property.of("limit", Choice.of(BudgetLimit.class))
            .title("Counts")
            .fallback(BudgetLimit.MAX_UNAVAILABLE)
            .group(GENERAL)
            .about("Whether it limits the pods that are missing, or asks for pods that remain.")
            .source(PAGE)
            .unbound(Target.KUBERNETES, "it decides which of the two fields is written");

    public static final Property<String> MAX_UNAVAILABLE = Property.of(
            "maxUnavailable", ReplicaProperties.COUNT_OR_PERCENT)
            .title("Most unavailable")
            .fallback("1")
            .visibleWhen(Condition.when(LIMIT, BudgetLimit.MAX_UNAVAILABLE))
            .group(GENERAL)
            .about("How many pods may be missing at once, as a number or a share. It stays right when the replicas "
                    + "change.")
            .source(PAGE)
            .to(Target.KUBERNETES, ROLE, "/spec/maxUnavailable", Quantities.numberOrText());

    public static final Property<String> MIN_AVAILABLE = Property.of(
            "minAvailable", ReplicaProperties.COUNT_OR_PERCENT)
            .title("Least available")
            .fallback("50%")
            .visibleWhen(Condition.when(LIMIT, BudgetLimit.MIN_AVAILABLE))
            .group(GENERAL)
            .about("How many pods must remain, as a number or a share. As many as there are replicas blocks every "
                    + "drain.")
            .source(PAGE)
            .to(Target.KUBERNETES, ROLE, "/spec/minAvailable", Quantities.numberOrText());

    public static final Property<UnhealthyEviction> UNHEALTHY_EVICTION = Property.of(
            "unhealthyEviction", Choice.of(UnhealthyEviction.class))
            .title("Evict pods that aren't ready")
            .fallback(UnhealthyEviction.ALWAYS_ALLOW)
            .group(GENERAL)
            .about("Always keeps pods that never become ready from blocking the upgrade of a node.")
            .source(PAGE + "#unhealthy-pod-eviction-policy")
            .to(Target.KUBERNETES, ROLE, "/spec/unhealthyPodEvictionPolicy");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("PodDisruptionBudget")
            .about("Keeps enough pods of a workload running while nodes are upgraded or removed.")
            .explain(
                    "For each workload with two or more replicas that must answer during upgrades of nodes.",
                    "Leave it out for a single replica: it would block the drain of its node. It doesn't help against "
                            + "failing nodes; replicas in several zones do.",
                    "It counts planned evictions only. A managed node group waits 15 minutes for a pod to go, then "
                            + "its upgrade fails. A pod may fall under 1 budget at most.",
                    "It costs nothing; it only makes upgrades of nodes take longer.")
            .source("https://kubernetes.io/docs/concepts/workloads/pods/disruptions/")
            .category(Category.EKS)
            .icon("pod-disruption-budget")
            .keywords("pdb", "eviction", "drain", "upgrade", "availability", "k8s", "kubernetes")
            .properties(LIMIT, MAX_UNAVAILABLE, MIN_AVAILABLE, UNHEALTHY_EVICTION)
            .fact(PodDisruptionBudget::fact)
            .inside(NamespaceMember.PLACE)
            .names(NamespaceMember.NAME, "budget")
            .toEach(
                    Guards.ID,
                    Workloads.SCALABLE,
                    new Cardinality(1, 1, 0, 1, "exactly 1, same namespace").confined(),
                    "selector = pod labels")
            .expects(Expectation.of(Expectation.Side.OUT, "it guards no workload", Guards.ID))
            .resource(Target.KUBERNETES, ROLE, "policy/v1/PodDisruptionBudget")
            .build();

    private PodDisruptionBudget() {}

    private static String fact(Values values) {
        return values.value(LIMIT) == BudgetLimit.MAX_UNAVAILABLE
                ? "at most " + values.value(MAX_UNAVAILABLE) + " missing"
                : "at least " + values.value(MIN_AVAILABLE) + " running";
    }
}
