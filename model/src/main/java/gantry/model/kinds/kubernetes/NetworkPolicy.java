package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.Condition;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Guards;
import java.util.List;

/// Who may talk with the pods of workloads, and with whom they may talk.
///
/// Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/
public final class NetworkPolicy {

    public static final String ID = "k8s.network-policy";

    private static final String PAGE = "https://kubernetes.io/docs/concepts/services-networking/network-policies/";
    private static final String TYPES = "an entry of the list of policy types";
    private static final String RULES = "rules with selectors of pods, namespaces and address blocks";

    public static final Property<Boolean> DENY_INGRESS = Property.of("denyIngress", new Flag())
            .title("Refuse what arrives")
            .fallback(true)
            .group("General")
            .about("Refuses all traffic to the pods that isn't allowed here or by another policy.")
            .source(PAGE + "#the-two-sorts-of-pod-isolation")
            .unbound(Target.KUBERNETES, TYPES);

    public static final Property<Boolean> DENY_EGRESS = Property.of("denyEgress", new Flag())
            .title("Refuse what leaves")
            .fallback(true)
            .group("General")
            .about("Refuses all traffic from the pods that isn't allowed here or by another policy.")
            .source(PAGE + "#the-two-sorts-of-pod-isolation")
            .unbound(Target.KUBERNETES, TYPES);

    public static final Property<Boolean> ALLOW_CONNECTIONS = Property.of("allowConnections", new Flag())
            .title("Allow what is drawn")
            .fallback(true)
            .group("Allowed")
            .about("Allows the traffic of the drawn connections: from load balancers and callers, to Services and AWS.")
            .source(PAGE)
            .unbound(Target.KUBERNETES, RULES);

    public static final Property<Boolean> ALLOW_DNS = Property.of("allowDns", new Flag())
            .title("Allow DNS")
            .fallback(true)
            .visibleWhen(Condition.when(DENY_EGRESS, true))
            .group("Allowed")
            .about("Lets the pods look up names. Without it they reach nothing by its name.")
            .source(PAGE)
            .unbound(Target.KUBERNETES, RULES);

    public static final Property<List<Values>> ALLOW_INGRESS = Property.of(
            "allowIngress", new ListOf<>(NetworkPeer.TYPE, 100))
            .title("Who may call")
            .visibleWhen(Condition.when(DENY_INGRESS, true))
            .group("Allowed")
            .about("Further pods and addresses that may talk to the pods.")
            .source(PAGE + "#behavior-of-to-and-from-selectors")
            .unbound(Target.KUBERNETES, RULES);

    public static final Property<List<Values>> ALLOW_EGRESS = Property.of(
            "allowEgress", new ListOf<>(NetworkPeer.TYPE, 100))
            .title("What may be called")
            .visibleWhen(Condition.when(DENY_EGRESS, true))
            .group("Allowed")
            .about("Further pods and addresses that the pods may talk to.")
            .source(PAGE + "#behavior-of-to-and-from-selectors")
            .unbound(Target.KUBERNETES, RULES);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("NetworkPolicy")
            .about("A firewall for pods: who may talk to the pods of a workload, and whom they may call.")
            .explain(
                    "For clusters that several teams share, and for workloads with data that few others should "
                            + "reach. Without connections it counts for all pods of its namespace.",
                    "Use security groups for traffic between the cluster and databases or load balancers. Who may "
                            + "call which path belongs into the application or a service mesh.",
                    "The VPC CNI enforces it only on Linux nodes of EC2 and only when that is switched on; Fargate "
                            + "and Windows pods ignore it. What several policies allow adds up.",
                    "It costs nothing; its agent takes a little processor time and memory of each node.")
            .source(PAGE)
            .category(Category.EKS)
            .icon("network-policy")
            .keywords("firewall", "isolation", "egress", "ingress rule", "default deny", "k8s", "kubernetes", "netpol")
            .properties(DENY_INGRESS, DENY_EGRESS, ALLOW_CONNECTIONS, ALLOW_DNS, ALLOW_INGRESS, ALLOW_EGRESS)
            .fact(NetworkPolicy::fact)
            .inside(NamespaceMember.PLACE)
            .names(NamespaceMember.NAME, "isolation")
            .toEach(Guards.ID, Workloads.IDS, NamespaceMember.NEAR, "podSelector = pod labels")
            .resource(Target.KUBERNETES, "NetworkPolicy", "networking.k8s.io/v1/NetworkPolicy")
            .build();

    private NetworkPolicy() {}

    private static String fact(Values values) {
        boolean isIngress = values.value(DENY_INGRESS);
        boolean isEgress = values.value(DENY_EGRESS);
        if (isIngress && isEgress) {
            return "denies in and out";
        }
        return isIngress ? "denies in" : isEgress ? "denies out" : "denies nothing";
    }
}
