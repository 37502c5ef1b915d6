package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Plan;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.EcsCluster;

/// A cluster with workloads becomes a namespace.
final class ClusterRecipe implements Recipe<Plan> {

    @Override
    public String kind() {
        return EcsCluster.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Node cluster = (Node) element;
        String namespace = plan.namespace(cluster);
        boolean isUsed = plan.workloads().stream().anyMatch(workload -> workload.namespace().equals(namespace));
        if (!isUsed) {
            plan.settle(
                    KubernetesRules.NOTE,
                    cluster,
                    plan.label(cluster) + " becomes no namespace because nothing runs in it.");
            return;
        }
        plan.addNamespace(namespace, cluster.id());
        if (!namespace.equals(cluster.name())) {
            plan.report(
                    KubernetesRules.CHANGED,
                    cluster,
                    FieldPath.NAME,
                    plan.label(cluster) + " becomes the namespace " + namespace + ".");
        }
        plan.report(
                KubernetesRules.NOTE,
                cluster,
                FieldPath.of(EcsCluster.CONTAINER_INSIGHTS),
                "Metrics of " + plan.label(cluster)
                        + " come from an add-on of the cluster, such as CloudWatch Observability.");
    }
}
