package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Plan;
import gantry.export.kubernetes.Workload;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.Accesses;
import java.util.List;
import java.util.Locale;

/// Access to an AWS resource stays a matter of IAM; the pods get the role through EKS Pod Identity.
final class AccessesRecipe implements Recipe<Plan> {

    @Override
    public String kind() {
        return Accesses.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Edge edge = (Edge) element;
        Node user = plan.diagram().require(edge.from());
        Node resource = plan.diagram().require(edge.to());
        List<Workload> workloads = plan.workloadsOf(user);
        if (workloads.isEmpty()) {
            plan.settle(edge);
            return;
        }
        workloads.forEach(Workload::useAws);
        String mode = plan.usable(edge, Accesses.MODE).orElse(AccessMode.READ).label().toLowerCase(Locale.ROOT);
        List<String> names = workloads.stream().map(Workload::name).distinct().toList();
        plan.settle(
                KubernetesRules.ACTION,
                edge,
                "Give " + String.join(" and ", names) + " a role that may " + mode + " " + plan.label(resource)
                        + ", and tell it the name of that resource in a variable of its containers.");
    }
}
