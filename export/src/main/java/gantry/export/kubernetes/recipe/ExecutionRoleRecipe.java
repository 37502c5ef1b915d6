package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Plan;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.kinds.connection.ExecutionRole;

/// Nobody inherits the execution role of a task: the role of the nodes pulls images.
final class ExecutionRoleRecipe implements Recipe<Plan> {

    @Override
    public String kind() {
        return ExecutionRole.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Edge edge = (Edge) element;
        if (!plan.workloadsOf(plan.diagram().require(edge.to())).isEmpty()) {
            plan.report(
                    KubernetesRules.LOST,
                    edge,
                    plan.label(plan.diagram().require(edge.from()))
                            + " has no heir: nodes pull images with their own role, and nobody reads secrets for the"
                            + " pods. Fill the Secrets by hand or with an operator.");
        }
    }
}
