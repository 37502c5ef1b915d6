package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.ScheduledTask;
import java.util.List;
import java.util.Optional;

/// A schedule that starts tasks in the cluster in which it stands.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html
final class ScheduledTaskRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return ScheduledTask.ID;
    }

    @Override
    public void expand(Node schedule, Plan plan) {
        Optional<Resource> cluster = plan.topology().cluster(schedule).flatMap(plan::primary);
        Optional<Node> taskDefinition = plan.topology().targets(schedule, RunsTask.ID).stream()
                .filter(each -> plan.primary(each).isPresent())
                .findFirst();
        List<Node> subnets = Network.subnets(plan, schedule);
        if (cluster.isEmpty()) {
            plan.leaveOut(schedule, "its tasks need a cluster. Move it into one.");
            return;
        }
        if (taskDefinition.isEmpty()) {
            plan.leaveOut(schedule, "it runs no task definition that is exported. Connect it with one.");
            return;
        }
        var start = new TaskStart(plan, schedule, taskDefinition.get());
        if (start.hasInterfaces() && subnets.isEmpty()) {
            plan.leaveOut(schedule, "its tasks have a network interface each. Connect it with the subnets.");
            return;
        }
        LaunchType launchType = plan.usable(schedule, ScheduledTask.LAUNCH_TYPE).orElse(LaunchType.FARGATE);
        start.target(cluster.get()).set("/FlexibleTimeWindow", Block.of("Mode", "OFF"));
        start.network(subnets, launchType == LaunchType.FARGATE);
    }
}
