package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.ecs.DeploymentController;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.SchedulingStrategy;
import java.util.List;

/// A daemon runs once on every instance, so it needs instances and nothing that chooses among them.
///
/// That no auto scaling counts its tasks is asked by `general/unsupported-connection`.
public final class DaemonScheduling implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/daemon-scheduling-strategy",
            "Daemon without instances",
            Severity.ERROR,
            "A daemon is a task that ECS starts once on each container instance, as agents for logs or metrics need "
                    + "it. The instances decide how many tasks there are and where they run, so nothing else may: "
                    + "neither Fargate, which has no instances, nor rules that place tasks.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            if (service.values().value(EcsService.SCHEDULING_STRATEGY) == SchedulingStrategy.DAEMON) {
                check(context, report, service);
            }
        }
    }

    private static void check(CheckContext context, Report report, Node service) {
        boolean isOnFargate = context.topology().launchType(service) == LaunchType.FARGATE;
        boolean isDeployedByEcs = service.values().value(EcsService.DEPLOYMENT_CONTROLLER) == DeploymentController.ECS;
        boolean isPlaced = !service.values().effective(EcsService.PLACEMENT_STRATEGIES).orElse(List.of()).isEmpty();
        if (isOnFargate) {
            sayFargate(context, report, service);
        }
        if (!isDeployedByEcs) {
            sayController(context, report, service);
        }
        if (isPlaced) {
            report.at(service, EcsService.PLACEMENT_STRATEGIES)
                    .fix(Fixes.clear("Remove the placement strategies", service.id(), EcsService.PLACEMENT_STRATEGIES))
                    .fix(replica(service))
                    .say(daemon(context, service)
                            + ", so its placement strategies have nothing to choose. Remove them.");
        }
        if (!isOnFargate && isDeployedByEcs && !isPlaced) {
            sayCount(context, report, service);
        }
    }

    private static String daemon(CheckContext context, Node service) {
        return Wording.full(context, service) + " is a daemon, which means one task on every EC2 instance";
    }

    private static Fix replica(Node service) {
        return Fixes.set(
                "Set the scheduling strategy to Replica",
                service.id(),
                EcsService.SCHEDULING_STRATEGY,
                SchedulingStrategy.REPLICA);
    }

    private static void sayFargate(CheckContext context, Report report, Node service) {
        var finding = report.at(service, EcsService.SCHEDULING_STRATEGY).fix(replica(service));
        boolean hasProviders = !context.topology().targets(service, Uses.ID).isEmpty()
                || context.topology().followsCluster(service);
        if (!hasProviders) {
            finding.fix(Fixes.set(
                    "Set the launch type to EC2", service.id(), EcsService.LAUNCH_TYPE, LaunchType.EC2));
        }
        finding.say(daemon(context, service)
                + ", but it runs on Fargate, which has no instances. Choose Replica, or run it on EC2.");
    }

    private static void sayController(CheckContext context, Report report, Node service) {
        DeploymentController controller = service.values().value(EcsService.DEPLOYMENT_CONTROLLER);
        report.at(service, EcsService.DEPLOYMENT_CONTROLLER)
                .fix(Fixes.set(
                        "Set the deployment controller to ECS",
                        service.id(),
                        EcsService.DEPLOYMENT_CONTROLLER,
                        DeploymentController.ECS))
                .fix(replica(service))
                .say(daemon(context, service) + ". Only ECS itself can deploy that, not the deployment controller "
                        + controller.value() + ".");
    }

    /// A count that is merely ignored; while something else is wrong it may still be the part that was meant.
    private static void sayCount(CheckContext context, Report report, Node service) {
        service.values()
                .get(EcsService.DESIRED_COUNT)
                .ifPresent(count -> report.at(service, EcsService.DESIRED_COUNT)
                        .as(Severity.INFO)
                        .fix(Fixes.clear("Remove the desired count", service.id(), EcsService.DESIRED_COUNT))
                        .say(daemon(context, service) + ", so its desired count of " + count + " is ignored."));
    }
}
