package gantry.model.kinds.ecs;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Sizing;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import java.util.List;

/// Changes the desired count of a service, or the number of instances, between two bounds.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html
public final class ServiceAutoScaling {

    public static final String ID = "aws.ecs.auto-scaling";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html";

    /// 5000 is the quota of tasks per service: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html
    private static final Whole COUNT = Whole.between(0, 5000);

    public static final Property<Long> MIN = Property.of("min", COUNT)
            .title("Least tasks")
            .fallback(2L)
            .parameter()
            .checkedBy("general/min-desired-max-order")
            .unit("tasks")
            .group("Bounds")
            .about("Never fewer tasks than this. Two or more survive the loss of one.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, "ScalableTarget", "/MinCapacity")
            .unbound(Target.KUBERNETES, "a HorizontalPodAutoscaler keeps at least one pod");

    public static final Property<Long> MAX = Property.of("max", COUNT)
            .title("Most tasks")
            .fallback(6L)
            .parameter()
            .checkedBy("general/min-desired-max-order")
            .unit("tasks")
            .group("Bounds")
            .about("Never more tasks than this; it also bounds the cost.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, "ScalableTarget", "/MaxCapacity")
            .to(Target.KUBERNETES, "HorizontalPodAutoscaler", "/spec/maxReplicas");

    public static final Property<List<Values>> POLICIES = Property.of("policies", new ListOf<>(ScalingPolicy.TYPE, 10))
            .fallback(List.of(Values.EMPTY.with(ScalingPolicy.METRIC, ScalingMetric.CPU)))
            .group("Policies")
            .about("Metrics that are kept near a target. With several, the one that asks for most tasks wins.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html")
            .unbound(Target.CLOUDFORMATION, "a resource for each policy")
            .unbound(Target.KUBERNETES, "metrics of the HorizontalPodAutoscaler; requests per task are reported");

    public static final Property<List<Values>> STEP_POLICIES = Property.of(
            "stepPolicies", new ListOf<>(StepPolicy.TYPE, 10))
            .group("Policies")
            .about("Changes in steps when an alarm goes off, for when a target isn't precise enough.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-stepscaling.html")
            .unbound(Target.CLOUDFORMATION, "a resource and an alarm for each policy")
            .unbound(Target.KUBERNETES, "report: a HorizontalPodAutoscaler keeps targets and knows no alarms");

    public static final Property<List<Values>> SCHEDULED = Property.of(
            "scheduled", new ListOf<>(ScheduledScaling.TYPE, 100))
            .title("Scheduled changes")
            .group("Policies")
            .about("Other bounds at certain times, such as fewer tasks at night.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-schedulescaling.html")
            .unbound(Target.CLOUDFORMATION, "items of the scalable target's scheduled actions")
            .unbound(Target.KUBERNETES, Reasons.NO_EQUIVALENT);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Service auto scaling")
            .about("Adds and removes tasks of a service, or instances, so that a metric stays near its target.")
            .explain(
                    "Use it when the load changes over the day or the week. Keep the average CPU near a target first; "
                            + "add requests per task behind an Application Load Balancer.",
                    "A daemon has one task per instance, and Lambda scales by itself. For instances that follow their "
                            + "tasks, use the managed scaling of a capacity provider.",
                    "Tasks stay between the two bounds, with at most 5000 per service. At 0 tasks there is no CPU "
                            + "metric, so such a service never grows again.",
                    "Scaling is free, apart from the alarms of step policies. You pay for the tasks or instances "
                            + "that it adds.")
            .source(PAGE)
            .category(Category.ECS)
            .icon("auto-scaling")
            .keywords("autoscaling", "target tracking", "step scaling", "hpa", "scale out", "scale in", "min max")
            .properties(MIN, MAX, POLICIES, STEP_POLICIES, SCHEDULED)
            .fact(values -> values.value(MIN) + " to " + values.value(MAX) + " tasks")
            .inside(Containment.in(EcsCluster.ID), Containment.in(Region.ID))
            .names(
                    new NameRule("[^\\r\\n]{1,255}", "1 to 255 characters", 255, false, false, NameRule.Scope.NOTHING),
                    "scaling")
            .to(
                    Scales.ID,
                    EcsService.ID,
                    new Cardinality(0, 1, 0, 1, "0..1 per service"),
                    "ScalableTarget + ScalingPolicy on DesiredCount")
            .to(
                    Scales.ID,
                    Ec2Capacity.ID,
                    new Cardinality(0, 1, 0, 1, "0..1"),
                    "Auto Scaling group policy or managed scaling of the capacity provider")
            .refuses(Workloads.IDS.stream()
                    .map(workload -> Refusal.of(
                            ID, workload, "Pods are scaled by a HorizontalPodAutoscaler.", "hpa -> workload"))
                    .toList())
            .refuses(
                    Refusal.of(
                            ID,
                            LambdaFunction.ID,
                            "Lambda scales by itself; there is no desired count.",
                            "provisioned / reserved concurrency"),
                    Refusal.of(
                            ID,
                            TaskDefinition.ID,
                            "The desired count belongs to the service.",
                            "auto scaling -> service"),
                    Refusal.of(
                            ID, EcsCluster.ID, "The desired count belongs to the service.", "auto scaling -> service"),
                    Refusal.of(
                            ID,
                            EcsService.ID,
                            "A daemon has one task per instance.",
                            "auto scaling -> EC2 capacity")
                            .whenTarget(Condition.when(
                                    EcsService.SCHEDULING_STRATEGY, SchedulingStrategy.DAEMON)))
            .expects(Expectation.of(Expectation.Side.OUT, "it scales no service", Scales.ID))
            .sizing(new Sizing(
                    MIN,
                    MAX,
                    List.of(),
                    0,
                    List.of(new Sizing.Later(SCHEDULED, ScheduledScaling.MIN, ScheduledScaling.MAX))))
            .resource(Target.CLOUDFORMATION, "ScalableTarget", "AWS::ApplicationAutoScaling::ScalableTarget")
            .resource(Target.CLOUDFORMATION, "ScalingPolicy", "AWS::ApplicationAutoScaling::ScalingPolicy")
            .resource(Target.KUBERNETES, "HorizontalPodAutoscaler", "autoscaling/v2/HorizontalPodAutoscaler")
            .build();

    private ServiceAutoScaling() {}
}
