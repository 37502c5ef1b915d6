package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.NetworkRules;
import gantry.export.kubernetes.Plan;
import gantry.export.kubernetes.PodPort;
import gantry.export.kubernetes.Workload;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.kinds.connection.TalksTo;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRuleBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRuleBuilder;
import java.util.List;
import java.util.Optional;

/// A service that calls another one may reach it, by the name of its Service.
final class TalksToRecipe implements Recipe<Plan> {

    @Override
    public String kind() {
        return TalksTo.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Edge edge = (Edge) element;
        Optional<Workload> from = plan.workload(edge.from());
        Optional<Workload> to = plan.workload(edge.to());
        if (from.isEmpty() || to.isEmpty()) {
            plan.leaveOut(edge, "one of its ends isn't exported either.");
        } else if (to.get().pod().ports().isEmpty()) {
            plan.leaveOut(edge, plan.label(to.get().owner()) + " has no port to call. Add a port mapping.");
        } else {
            connect(edge, from.get(), to.get(), plan);
        }
    }

    private static void connect(Edge edge, Workload from, Workload to, Plan plan) {
        List<PodPort> ports = to.pod().ports();
        to.allowIncoming(new NetworkPolicyIngressRuleBuilder()
                .withFrom(from.peer(to.namespace()))
                .withPorts(NetworkRules.ports(ports))
                .build());
        from.allowOutgoing(new NetworkPolicyEgressRuleBuilder()
                .withTo(to.peer(from.namespace()))
                .withPorts(NetworkRules.ports(ports))
                .build());
        String host = from.namespace().equals(to.namespace()) ? to.name() : to.name() + "." + to.namespace();
        plan.report(
                KubernetesRules.CHANGED,
                edge,
                plan.label(from.owner()) + " reaches " + plan.label(to.owner()) + " as " + host + ":"
                        + ports.getFirst().number() + ". The retries and metrics of Service Connect are gone.");
    }
}
