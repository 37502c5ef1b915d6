package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.Plan;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.TaskDefinition;

/// A task definition becomes the pods of the workloads that run it; alone it becomes nothing.
final class TaskDefinitionRecipe implements Recipe<Plan> {

    @Override
    public String kind() {
        return TaskDefinition.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Node task = (Node) element;
        if (plan.workloadsOf(task).isEmpty()) {
            plan.leaveOut(task, "no service and no schedule runs it. Connect one to it.");
            plan.topology().containers(task).forEach(plan::settle);
        }
    }
}
