package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.ScheduleTrigger;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import java.util.Optional;
import java.util.stream.Stream;

/// A schedule and the one thing that it starts: a function or tasks.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html
final class ScheduleRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return EventBridgeSchedule.ID;
    }

    @Override
    public void expand(Node schedule, Plan plan) {
        Resource resource = plan.primary(schedule).orElseThrow();
        Optional<Edge> edge = Stream.concat(
                plan.topology().edgesFrom(schedule, ScheduleTrigger.ID),
                plan.topology().edgesFrom(schedule, RunsTask.ID))
                .filter(each -> plan.primary(EdgeRecipe.to(each, plan)).isPresent())
                .findFirst();
        if (edge.isEmpty()) {
            plan.leaveOut(schedule, "it starts nothing that is exported. Connect it with a function or a task.");
            return;
        }
        resource.set(
                "/FlexibleTimeWindow",
                plan.usable(schedule, EventBridgeSchedule.FLEXIBLE_WINDOW)
                        .map(minutes -> Block.of("Mode", "FLEXIBLE", "MaximumWindowInMinutes", minutes))
                        .orElse(Block.of("Mode", "OFF")));
        if (edge.get().isA(RunsTask.ID)) {
            new TaskSchedule(plan, schedule, edge.get()).add();
        } else {
            Resource function = plan.primary(EdgeRecipe.to(edge.get(), plan)).orElseThrow();
            Resource role = Roles.schedule(plan, schedule);
            Roles.allow(plan, role, "invoke", Functions.mayInvoke(function));
            resource.set("/Target/Arn", function.arn()).set("/Target/RoleArn", role.arn());
        }
    }
}
