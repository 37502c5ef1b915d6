package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ScalingMetric;
import gantry.model.kinds.ecs.ScalingPolicy;
import gantry.model.kinds.ecs.SchedulingStrategy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What of a service's auto scaling a HorizontalPodAutoscaler can do.
///
/// Source: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
///
/// @param min    the least pods, at least 1
/// @param goals  what is kept near a target, at least one
/// @param goUp   the calm before pods are added, in seconds
/// @param goDown the calm before pods are removed, in seconds
public record Scaling(int min, List<Goal> goals, int goUp, int goDown) {

    /// The longest calm: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/
    private static final long LONGEST_CALM = 3600;

    /// A resource and the percentage of its request that is kept in use.
    public record Goal(String resource, int percent) {}

    /// Empty, and reported at its element, when the auto scaling of the service can't be expressed.
    public static Optional<Scaling> of(Plan plan, Node service) {
        Optional<Node> scaling = plan.topology().scaling(service);
        if (scaling.isEmpty()) {
            return Optional.empty();
        }
        Node node = scaling.get();
        if (isDaemon(plan, service)) {
            plan.leaveOut(node, plan.label(service) + " is a daemon: it has one pod on each node.");
            return Optional.empty();
        }
        List<Values> policies = plan.usable(node, ServiceAutoScaling.POLICIES).orElse(List.of());
        List<Goal> goals = goals(plan, node, policies);
        long max = plan.usable(node, ServiceAutoScaling.MAX).orElse(1L);
        if (goals.isEmpty() || max < 1) {
            plan.leaveOut(
                    node,
                    max < 1
                            ? "a HorizontalPodAutoscaler needs room for at least one pod. Raise the most tasks."
                            : "a HorizontalPodAutoscaler follows CPU and memory only. Add a policy for one of them.");
            return Optional.empty();
        }
        return Optional.of(new Scaling(
                least(plan, node, max),
                goals,
                calm(plan, node, policies, ScalingPolicy.SCALE_OUT_COOLDOWN),
                calm(plan, node, policies, ScalingPolicy.SCALE_IN_COOLDOWN)));
    }

    static boolean isDaemon(Plan plan, Node service) {
        return plan.usable(service, EcsService.SCHEDULING_STRATEGY)
                .orElse(SchedulingStrategy.REPLICA) == SchedulingStrategy.DAEMON;
    }

    private static int least(Plan plan, Node node, long max) {
        long min = plan.usable(node, ServiceAutoScaling.MIN).orElse(1L);
        if (min < 1 || min > max) {
            plan.report(
                    KubernetesRules.CHANGED,
                    node,
                    FieldPath.of(ServiceAutoScaling.MIN),
                    plan.label(node) + " keeps at least " + Math.clamp(min, 1, max)
                            + " pods: the least number is between 1 and the greatest one.");
        }
        return (int) Math.clamp(min, 1, max);
    }

    private static List<Goal> goals(Plan plan, Node node, List<Values> policies) {
        var goals = new ArrayList<Goal>();
        for (int index = 0; index < policies.size(); index++) {
            Values policy = policies.get(index);
            FieldPath field = FieldPath.of(ServiceAutoScaling.POLICIES).item(index);
            ScalingMetric metric = policy.value(ScalingPolicy.METRIC);
            int percent = policy.value(ScalingPolicy.TARGET)
                    .setScale(0, RoundingMode.HALF_UP)
                    .max(BigDecimal.ONE)
                    .intValue();
            String resource = metric.value().toLowerCase(Locale.ROOT);
            if (metric == ScalingMetric.REQUESTS_PER_TARGET) {
                plan.report(
                        KubernetesRules.LOST,
                        node,
                        field,
                        "The policy for requests per task of " + plan.label(node)
                                + " is left out: that needs an add-on such as KEDA.");
            } else if (goals.stream().anyMatch(goal -> goal.resource().equals(resource))) {
                plan.report(
                        KubernetesRules.LOST,
                        node,
                        field,
                        "A second policy for " + resource + " of " + plan.label(node) + " is left out.");
            } else {
                goals.add(new Goal(resource, percent));
            }
        }
        return goals;
    }

    private static int calm(Plan plan, Node node, List<Values> policies, Property<Long> cooldown) {
        long longest = policies.stream().mapToLong(policy -> policy.value(cooldown)).max().orElse(0);
        if (longest > LONGEST_CALM) {
            plan.report(
                    KubernetesRules.CHANGED,
                    node,
                    FieldPath.of(ServiceAutoScaling.POLICIES),
                    "The pause of " + longest + " seconds of " + plan.label(node) + " is cut to " + LONGEST_CALM
                            + ", the most that a HorizontalPodAutoscaler waits.");
        }
        return (int) Math.clamp(longest, 0, LONGEST_CALM);
    }
}
