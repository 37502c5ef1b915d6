package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Plan;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.kinds.connection.Links;

/// Containers of a pod share one network: a link between them becomes `localhost`.
final class LinksRecipe implements Recipe<Plan> {

    @Override
    public String kind() {
        return Links.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Edge edge = (Edge) element;
        plan.report(
                KubernetesRules.CHANGED,
                edge,
                plan.label(plan.diagram().require(edge.from())) + " reaches "
                        + plan.label(plan.diagram().require(edge.to()))
                        + " as localhost, no longer by name: containers of a pod share one network.");
    }
}
