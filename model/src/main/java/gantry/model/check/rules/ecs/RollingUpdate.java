package gantry.model.check.rules.ecs;

import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.DeploymentController;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.SchedulingStrategy;

/// How many tasks may run while ECS replaces those of a service step by step.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
///
/// @param desired the number of tasks that should run
/// @param minimum how many percent of them must keep running
/// @param maximum how many percent of them may run
record RollingUpdate(long desired, long minimum, long maximum) {

    private static final long HUNDRED = 100;

    static RollingUpdate of(Node service) {
        return new RollingUpdate(
                service.values().value(EcsService.DESIRED_COUNT),
                service.values().value(EcsService.MINIMUM_HEALTHY_PERCENT),
                service.values().value(EcsService.MAXIMUM_PERCENT));
    }

    /// Whether ECS itself replaces the tasks of a service, and how many there are is up to the service.
    static boolean isUsedBy(Node service) {
        return service.values().value(EcsService.DEPLOYMENT_CONTROLLER) == DeploymentController.ECS
                && service.values().value(EcsService.SCHEDULING_STRATEGY) == SchedulingStrategy.REPLICA;
    }

    RollingUpdate withMinimum(long percent) {
        return new RollingUpdate(desired, percent, maximum);
    }

    /// The greatest number of tasks: the percentage is rounded down.
    long most() {
        return desired * maximum / HUNDRED;
    }

    /// The least number of healthy tasks: the percentage is rounded up.
    long least() {
        return -Math.floorDiv(-desired * minimum, HUNDRED);
    }

    /// Whether ECS may neither start a new task nor stop an old one, or may not even run the desired number.
    boolean isStuck() {
        return desired > 0 && (most() <= desired && least() >= desired || maximum < HUNDRED);
    }

    boolean isReversed() {
        return minimum > maximum;
    }
}
