package gantry.export.kubernetes.recipe;

import gantry.export.Recipe;
import gantry.export.kubernetes.FileNumbers;
import gantry.export.kubernetes.KubernetesRules;
import gantry.export.kubernetes.Labels;
import gantry.export.kubernetes.Manifest;
import gantry.export.kubernetes.Plan;
import gantry.export.kubernetes.Scaling;
import gantry.export.kubernetes.Workload;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.ecs.ScheduledScaling;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerBuilder;
import io.fabric8.kubernetes.api.model.autoscaling.v2.MetricSpec;
import io.fabric8.kubernetes.api.model.autoscaling.v2.MetricSpecBuilder;
import java.util.List;

/// Auto scaling becomes a HorizontalPodAutoscaler as far as it follows CPU and memory.
final class ScalingRecipe implements Recipe<Plan> {

    @Override
    public String kind() {
        return ServiceAutoScaling.ID;
    }

    @Override
    public void expand(Element element, Plan plan) {
        Node node = (Node) element;
        List<Node> services = plan.topology().targets(node, Scales.ID).stream().distinct().toList();
        if (services.isEmpty()) {
            plan.leaveOut(node, "it scales no service. Connect it to one.");
            return;
        }
        for (Node service : services) {
            boolean isFirst = plan.topology().scaling(service).filter(node::equals).isPresent();
            if (!isFirst) {
                plan.leaveOut(node, plan.label(service) + " is scaled by another one already.");
                continue;
            }
            if (plan.workload(service.id()).isEmpty()) {
                plan.leaveOut(node, plan.label(service) + " isn't exported either.");
            } else {
                Workload workload = plan.workload(service.id()).orElseThrow();
                Scaling.of(plan, service).ifPresent(scaling -> add(node, workload, scaling, plan));
            }
        }
        reportScheduled(node, plan);
    }

    private static void add(Node node, Workload workload, Scaling scaling, Plan plan) {
        var object = new HorizontalPodAutoscalerBuilder()
                .withNewMetadata()
                .withName(workload.name())
                .withNamespace(workload.namespace())
                .withLabels(Labels.of(plan.partOf(), workload.name()))
                .addToAnnotations(Plan.NODE, node.id().value())
                .endMetadata()
                .withNewSpec()
                .withNewScaleTargetRef("apps/v1", "Deployment", workload.name())
                .withMinReplicas(scaling.min())
                .withMetrics(scaling.goals().stream().map(ScalingRecipe::metric).toList())
                .withNewBehavior()
                .withNewScaleUp()
                .withStabilizationWindowSeconds(scaling.goUp())
                .endScaleUp()
                .withNewScaleDown()
                .withStabilizationWindowSeconds(scaling.goDown())
                .endScaleDown()
                .endBehavior()
                .endSpec()
                .build();
        var bound = plan.bound(node, "HorizontalPodAutoscaler", object, HorizontalPodAutoscaler.class);
        var place = new Manifest.Place(workload.namespace(), FileNumbers.SCALING, workload.name() + "-hpa", false);
        plan.add(Manifest.of(place, bound, node.id()));
    }

    private static MetricSpec metric(Scaling.Goal goal) {
        return new MetricSpecBuilder()
                .withType("Resource")
                .withNewResource()
                .withName(goal.resource())
                .withNewTarget()
                .withType("Utilization")
                .withAverageUtilization(goal.percent())
                .endTarget()
                .endResource()
                .build();
    }

    private static void reportScheduled(Node node, Plan plan) {
        List<Values> scheduled = plan.usable(node, ServiceAutoScaling.SCHEDULED).orElse(List.of());
        for (int index = 0; index < scheduled.size(); index++) {
            plan.report(
                    KubernetesRules.LOST,
                    node,
                    FieldPath.of(ServiceAutoScaling.SCHEDULED).item(index),
                    "The scheduled change " + scheduled.get(index).effective(ScheduledScaling.SCHEDULE).orElse("")
                            + " of " + plan.label(node) + " is left out: that needs an add-on such as KEDA.");
        }
    }
}
