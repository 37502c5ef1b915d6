package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Plan;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.kinds.connection.RunsTask;
import java.util.List;

/// The network of a scheduled task isn't chosen in Kubernetes.
final class RunsTaskRecipe implements Recipe<Plan> {

    @Override
    public String kind() {
        return RunsTask.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Edge edge = (Edge) element;
        if (plan.workload(edge.from()).isEmpty()) {
            plan.settle(edge);
            return;
        }
        if (!plan.usable(edge, RunsTask.SUBNETS).orElse(List.of()).isEmpty()) {
            plan.report(
                    KubernetesRules.CHANGED,
                    edge,
                    FieldPath.of(RunsTask.SUBNETS),
                    "The pods of " + plan.label(edge) + " run in the subnets of the nodes, not in chosen ones.");
        }
        if (plan.usable(edge, RunsTask.ASSIGN_PUBLIC_IP).orElse(false)) {
            plan.report(
                    KubernetesRules.LOST,
                    edge,
                    FieldPath.of(RunsTask.ASSIGN_PUBLIC_IP),
                    "The pods of " + plan.label(edge) + " get no public addresses. Use a NAT gateway.");
        }
    }
}
