package gantry.model.check.rules.scaling;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.DeploymentController;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ScalingMetric;
import gantry.model.kinds.ecs.ScalingPolicy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.StepPolicy;
import gantry.model.topology.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Requests per task can be counted only at an Application Load Balancer.
public final class RequestCountRequiresAlb implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "scaling/request-count-requires-alb",
            "Requests per task need a load balancer",
            Severity.ERROR,
            "The metric ALBRequestCountPerTarget is measured by an Application Load Balancer for each of its "
                    + "target groups. A service that no such load balancer sends requests to has no such metric, "
                    + "so AWS refuses the policy.",
            "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        List<Node> balancers = context.nodes(ApplicationLoadBalancer.ID);
        for (Node scaling : context.nodes(ServiceAutoScaling.ID)) {
            context.token().throwIfCancelled();
            if (field(scaling).isPresent()) {
                topology.targets(scaling, Scales.ID).stream()
                        .filter(service -> service.isA(EcsService.ID))
                        .forEach(service -> check(context, report, scaling, service, balancers));
            }
        }
    }

    private static void check(
            CheckContext context, Report report, Node scaling, Node service, List<Node> balancers) {
        boolean isBalanced = new Traffic(context.diagram(), context.topology()).to(service).stream()
                .anyMatch(way -> way.balancer().isA(ApplicationLoadBalancer.ID));
        if (!isBalanced) {
            say(context, report, scaling, service, balancers);
        } else if (service.values().value(EcsService.DEPLOYMENT_CONTROLLER) == DeploymentController.CODE_DEPLOY) {
            report.at(scaling, field(scaling).orElseThrow())
                    .with(service)
                    .fix(scaleOnCpu(scaling))
                    .say(Wording.full(context, scaling) + " scales " + Wording.quoted(context, service)
                            + " on requests per task, which AWS doesn't offer for services that CodeDeploy deploys: "
                            + "their target group changes with every deployment.");
        }
    }

    /// The metric of the first policy that counts requests.
    private static Optional<FieldPath> field(Node scaling) {
        int tracking = requestPolicy(scaling.values().value(ServiceAutoScaling.POLICIES), ScalingPolicy.METRIC);
        if (tracking >= 0) {
            return Optional.of(FieldPath.of(ServiceAutoScaling.POLICIES).item(tracking).child(ScalingPolicy.METRIC));
        }
        List<Values> steps = scaling.values().effective(ServiceAutoScaling.STEP_POLICIES).orElse(List.of());
        int step = requestPolicy(steps, StepPolicy.METRIC);
        return step < 0
                ? Optional.empty()
                : Optional.of(FieldPath.of(ServiceAutoScaling.STEP_POLICIES).item(step).child(StepPolicy.METRIC));
    }

    private static Fix scaleOnCpu(Node scaling) {
        return Fixes.change("Scale on CPU instead", scaling.id(), RequestCountRequiresAlb::scaledOnCpu);
    }

    /// The place of the first policy that counts requests; negative when none does.
    private static int requestPolicy(List<Values> policies, Property<ScalingMetric> metric) {
        for (int index = 0; index < policies.size(); index++) {
            if (policies.get(index).value(metric) == ScalingMetric.REQUESTS_PER_TARGET) {
                return index;
            }
        }
        return -1;
    }

    private static boolean countsRequests(Values policy) {
        return policy.value(ScalingPolicy.METRIC) == ScalingMetric.REQUESTS_PER_TARGET;
    }

    private static void say(
            CheckContext context, Report report, Node scaling, Node service, List<Node> balancers) {
        Report.Finding finding = report.at(scaling, field(scaling).orElseThrow()).with(service)
                .fix(scaleOnCpu(scaling));
        onlyOne(balancers).ifPresent(balancer -> finding.fix(Fixes.connect(
                "Let " + Wording.quoted(context, balancer) + " send requests to " + Wording.quoted(context, service),
                context.catalogue(),
                Targets.ID,
                balancer.id(),
                service.id())));
        finding.say(Wording.full(context, scaling) + " scales " + Wording.quoted(context, service)
                + " on requests per task, which an Application Load Balancer counts, but none sends requests to it.");
    }

    private static Optional<Node> onlyOne(List<Node> balancers) {
        return balancers.size() == 1 ? Optional.of(balancers.getFirst()) : Optional.empty();
    }

    /// A target of requests per minute makes no sense for CPU, so the default target counts again.
    private static Values scaledOnCpu(Values values) {
        List<Values> policies = new ArrayList<>(values.value(ServiceAutoScaling.POLICIES));
        boolean hasCpu = policies.stream().anyMatch(each -> each.value(ScalingPolicy.METRIC) == ScalingMetric.CPU);
        policies.removeIf(each -> hasCpu && countsRequests(each));
        policies.replaceAll(each -> countsRequests(each)
                ? each.with(ScalingPolicy.METRIC, ScalingMetric.CPU).without(ScalingPolicy.TARGET)
                : each);
        List<Values> steps = new ArrayList<>(values.effective(ServiceAutoScaling.STEP_POLICIES).orElse(List.of()));
        steps.removeIf(each -> each.value(StepPolicy.METRIC) == ScalingMetric.REQUESTS_PER_TARGET);
        Values tracked = values.with(ServiceAutoScaling.POLICIES, policies);
        return steps.equals(values.effective(ServiceAutoScaling.STEP_POLICIES).orElse(List.of()))
                ? tracked
                : scaledByCpu(tracked.with(ServiceAutoScaling.STEP_POLICIES, steps), policies);
    }

    /// Something must go on scaling when a step policy goes.
    private static Values scaledByCpu(Values values, List<Values> policies) {
        return policies.isEmpty()
                ? values.with(
                        ServiceAutoScaling.POLICIES,
                        List.of(Values.EMPTY.with(ScalingPolicy.METRIC, ScalingMetric.CPU)))
                : values;
    }
}
