package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.EcsService;

/// A rolling update should roll back by itself when its tasks don't start.
public final class DeploymentRollback implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/deployment-circuit-breaker-rollback",
            "No way back for deployments",
            Severity.INFO,
            "When a new image crashes at once, ECS goes on starting and stopping its tasks for hours, because it cannot "
                    + "know that it will never work. The circuit breaker gives up after some failures and returns "
                    + "to the last deployment that worked.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            if (RollingUpdate.isUsedBy(service) && !service.values().value(EcsService.CIRCUIT_BREAKER)) {
                report.at(service, EcsService.CIRCUIT_BREAKER)
                        .fix(Fixes.set(
                                "Roll back failed deployments", service.id(), EcsService.CIRCUIT_BREAKER, true))
                        .say(Wording.full(context, service) + " doesn't roll back failed deployments: with a broken "
                                + "image ECS goes on starting and stopping tasks. Let it return to the last "
                                + "deployment that worked.");
            }
        }
    }
}
