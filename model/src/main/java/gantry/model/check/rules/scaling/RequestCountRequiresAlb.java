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
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.DeploymentController;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ScalingMetric;
import gantry.model.kinds.ecs.ScalingPolicy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
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
            int index = requestPolicy(scaling);
            if (index >= 0) {
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
            report.at(scaling, field(scaling))
                    .with(service)
                    .fix(scaleOnCpu(scaling))
                    .say(Wording.full(context, scaling) + " scales " + Wording.quoted(context, service)
                            + " on requests per task, which AWS doesn't offer for services that CodeDeploy deploys: "
                            + "their target group changes with every deployment.");
        }
    }

    private static FieldPath field(Node scaling) {
        return FieldPath.of(ServiceAutoScaling.POLICIES).item(requestPolicy(scaling)).child(ScalingPolicy.METRIC);
    }

    private static Fix scaleOnCpu(Node scaling) {
        return Fixes.change("Scale on CPU instead", scaling.id(), RequestCountRequiresAlb::scaledOnCpu);
    }

    /// The place of the first policy that counts requests; negative when none does.
    private static int requestPolicy(Node scaling) {
        List<Values> policies = scaling.values().value(ServiceAutoScaling.POLICIES);
        for (int index = 0; index < policies.size(); index++) {
            if (countsRequests(policies.get(index))) {
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
        Report.Finding finding = report.at(scaling, field(scaling)).with(service).fix(scaleOnCpu(scaling));
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
        return values.with(ServiceAutoScaling.POLICIES, policies);
    }
}
