package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Plan;
import gantry.export.kubernetes.Workload;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.ReadsSecret;
import java.util.List;

/// A secret in AWS that pods read: its value is never part of an export, so somebody must bring it to them.
final class ReadsSecretRecipe implements Recipe<Plan> {

    @Override
    public String kind() {
        return ReadsSecret.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Edge edge = (Edge) element;
        Node reader = plan.diagram().require(edge.from());
        List<String> names = plan.workloadsOf(reader).stream().map(Workload::name).distinct().toList();
        if (names.isEmpty()) {
            plan.settle(edge);
            return;
        }
        String key = plan.usable(edge, ReadsSecret.JSON_KEY).map(text -> "the key " + text + " of ").orElse("");
        String place = plan.usable(edge, ReadsSecret.VARIABLE)
                .map(variable -> "the variable " + variable)
                .orElse("a variable");
        String container = plan.usable(edge, ReadsSecret.CONTAINER)
                .map(text -> "the container " + text)
                .orElse("its containers");
        plan.settle(
                KubernetesRules.ACTION,
                edge,
                "Give " + String.join(" and ", names) + " " + key + "the secret "
                        + plan.label(plan.diagram().require(edge.to())) + " in " + place + " of " + container
                        + ", from a Secret that you fill by hand or with an operator.");
    }
}
