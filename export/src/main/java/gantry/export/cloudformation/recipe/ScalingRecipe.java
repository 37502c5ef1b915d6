package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.LogicalIds;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ScalingMetric;
import gantry.model.kinds.ecs.ScalingPolicy;
import gantry.model.kinds.ecs.ScheduledScaling;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Auto scaling of a service: its bounds, a policy for each metric, and changes at given times. Runs after the load
/// balancers have got their targets.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html
final class ScalingRecipe implements NodeRecipe {

    /// Source: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html
    private static final Map<ScalingMetric, String> METRICS = Map.of(
            ScalingMetric.CPU, "ECSServiceAverageCPUUtilization",
            ScalingMetric.MEMORY, "ECSServiceAverageMemoryUtilization",
            ScalingMetric.REQUESTS_PER_TARGET, "ALBRequestCountPerTarget");

    @Override
    public String kind() {
        return ServiceAutoScaling.ID;
    }

    @Override
    public void expand(Node scaling, Plan plan) {
        Optional<Node> service = plan.topology().targets(scaling, Scales.ID).stream()
                .filter(node -> node.isA(EcsService.ID) && plan.primary(node).isPresent())
                .findFirst();
        Optional<Resource> cluster = service.flatMap(plan.topology()::cluster).flatMap(plan::primary);
        if (cluster.isEmpty()) {
            plan.leaveOut(scaling, "it scales no service that is exported. Connect it with one.");
            return;
        }
        Resource running = plan.primary(service.get()).orElseThrow();
        Resource target = plan.primary(scaling)
                .orElseThrow()
                .set("/ServiceNamespace", "ecs")
                .set("/ScalableDimension", "ecs:service:DesiredCount")
                .set(
                        "/ResourceId",
                        Intrinsic.sub("service/${" + cluster.get().logicalId() + "}/${" + running.logicalId()
                                + ".Name}"));
        List<Values> policies = plan.usable(scaling, ServiceAutoScaling.POLICIES).orElse(List.of());
        for (int index = 0; index < policies.size(); index++) {
            policy(scaling, service.get(), plan, policies.get(index), index);
        }
        schedules(scaling, plan, target);
    }

    private static void policy(Node scaling, Node service, Plan plan, Values policy, int index) {
        ScalingMetric metric = policy.value(ScalingPolicy.METRIC);
        String word = metric.value().toLowerCase(Locale.ROOT).replace('_', '-');
        Block specification = Block.of("PredefinedMetricType", Objects.requireNonNull(METRICS.get(metric)));
        Optional<Edge> edge = plan.topology().incomingTargets(service).stream()
                .filter(each -> plan.find(each, ServiceTarget.GROUP).isPresent())
                .findFirst();
        if (metric == ScalingMetric.REQUESTS_PER_TARGET) {
            if (edge.isEmpty()) {
                plan.report(
                        ExportRules.NOT_EXPRESSED,
                        scaling,
                        FieldPath.of(ServiceAutoScaling.POLICIES).item(index),
                        "No load balancer sends requests to " + plan.label(service)
                                + ", so it can't scale by requests. Choose another metric.");
                return;
            }
            specification.set("/ResourceLabel", label(plan, edge.get()));
        }
        String number = index == 0 ? "" : String.valueOf(index + 1);
        Resource resource = plan.add(
                scaling,
                LogicalIds.pascalCase(word) + "ScalingPolicy" + number,
                "AWS::ApplicationAutoScaling::ScalingPolicy")
                .set(
                        "/PolicyName",
                        Intrinsic.sub("${AWS::StackName}-" + plan.slug(scaling) + "-"
                                + plan.slug(service) + "-" + word + number))
                .set("/PolicyType", "TargetTrackingScaling")
                .set("/ScalingTargetId", plan.primary(scaling).orElseThrow().ref())
                .set(
                        "/TargetTrackingScalingPolicyConfiguration",
                        Block.of(
                                "TargetValue", ScalingPolicy.TARGET.type().write(policy.value(ScalingPolicy.TARGET)),
                                "ScaleInCooldown", policy.value(ScalingPolicy.SCALE_IN_COOLDOWN),
                                "ScaleOutCooldown", policy.value(ScalingPolicy.SCALE_OUT_COOLDOWN),
                                "PredefinedMetricSpecification", specification));
        if (metric == ScalingMetric.REQUESTS_PER_TARGET) {
            Listeners.forwarding(plan, edge.orElseThrow()).forEach(resource::after);
        }
    }

    private static Intrinsic label(Plan plan, Edge edge) {
        Resource balancer = plan.primary(EdgeRecipe.from(edge, plan)).orElseThrow();
        Resource group = plan.find(edge, ServiceTarget.GROUP).orElseThrow();
        return Intrinsic.sub("${" + balancer.logicalId() + ".LoadBalancerFullName}/${" + group.logicalId()
                + ".TargetGroupFullName}");
    }

    private static void schedules(Node scaling, Plan plan, Resource target) {
        List<Values> all = plan.usable(scaling, ServiceAutoScaling.SCHEDULED).orElse(List.of());
        for (int index = 0; index < all.size(); index++) {
            Values change = all.get(index);
            Block action = new Block();
            change.effective(ScheduledScaling.MIN).ifPresent(min -> action.set("/MinCapacity", min));
            change.effective(ScheduledScaling.MAX).ifPresent(max -> action.set("/MaxCapacity", max));
            Optional<String> schedule = change.effective(ScheduledScaling.SCHEDULE);
            if (schedule.isPresent() && !action.isEmpty()) {
                target.properties()
                        .add(
                                "/ScheduledActions",
                                Block.of(
                                        "ScheduledActionName", "change-" + (index + 1),
                                        "Schedule", schedule.get(),
                                        "ScalableTargetAction", action));
            }
        }
    }
}
