package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.DeploymentController;
import gantry.model.kinds.ecs.EcsService;

/// The circuit breaker belongs to the deployments that ECS makes itself.
///
/// It counts as switched on only where somebody did that: with other controllers the default isn't used.
public final class CircuitBreakerRollingOnly implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/circuit-breaker-rolling-only",
            "Circuit breaker without rolling update",
            Severity.ERROR,
            "The circuit breaker counts how many tasks of a rolling update fail to start and stops the update in time. "
                    + "CodeDeploy and tools of your own replace whole sets of tasks and roll back in their own way, "
                    + "so AWS refuses the circuit breaker there.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            DeploymentController controller = service.values().value(EcsService.DEPLOYMENT_CONTROLLER);
            boolean isOn = service.values().get(EcsService.CIRCUIT_BREAKER).orElse(false);
            if (isOn && controller != DeploymentController.ECS) {
                report.at(service, EcsService.DEPLOYMENT_CONTROLLER)
                        .fix(Fixes.clear(
                                "Switch the circuit breaker off", service.id(), EcsService.CIRCUIT_BREAKER))
                        .fix(Fixes.set(
                                "Set the deployment controller to ECS",
                                service.id(),
                                EcsService.DEPLOYMENT_CONTROLLER,
                                DeploymentController.ECS))
                        .say(Wording.full(context, service) + " rolls back failed deployments by the circuit breaker, "
                                + "which watches only the rolling updates of ECS. With the deployment controller "
                                + controller.value() + " AWS refuses it.");
            }
        }
    }
}
