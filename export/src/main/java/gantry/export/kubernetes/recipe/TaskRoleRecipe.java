package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Plan;
import gantry.export.kubernetes.Workload;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.TaskRole;
import java.util.List;

/// The role of a task becomes an association of EKS Pod Identity, which is made in AWS.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-association.html
final class TaskRoleRecipe implements Recipe<Plan> {

    @Override
    public String kind() {
        return TaskRole.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Edge edge = (Edge) element;
        Node role = plan.diagram().require(edge.from());
        List<Workload> workloads = plan.workloadsOf(plan.diagram().require(edge.to()));
        for (Workload workload : workloads) {
            workload.useAws();
            plan.report(
                    KubernetesRules.ACTION,
                    role,
                    "Let " + plan.label(role) + " trust pods.eks.amazonaws.com for sts:AssumeRole and sts:TagSession"
                            + " instead of ecs-tasks.amazonaws.com, and associate it with the service account "
                            + workload.name() + " of namespace " + workload.namespace()
                            + " by aws eks create-pod-identity-association.");
        }
    }
}
