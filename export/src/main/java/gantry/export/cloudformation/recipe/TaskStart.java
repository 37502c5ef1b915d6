package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.ArrayList;
import java.util.List;

/// What a schedule of EventBridge Scheduler says about the tasks that it starts.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html
///
/// @param schedule       the node that becomes the schedule
/// @param taskDefinition one that is exported
record TaskStart(Plan plan, Node schedule, Node taskDefinition) {

    static final String PARAMETERS = "/Target/EcsParameters";

    private static final String NETWORK = PARAMETERS + "/NetworkConfiguration";
    private static final String INTERFACES = NETWORK + "/AwsvpcConfiguration";

    /// Whether each task has a network interface of its own.
    boolean hasInterfaces() {
        return plan.usable(taskDefinition, TaskDefinition.NETWORK_MODE)
                .filter(NetworkMode.AWSVPC::equals)
                .isPresent();
    }

    /// Names what is started, and allows it.
    Resource target(Resource cluster) {
        Resource role = Roles.schedule(plan, schedule);
        permissions(cluster, role);
        return plan.primary(schedule)
                .orElseThrow()
                .set("/Target/Arn", cluster.arn())
                .set("/Target/RoleArn", role.arn())
                .set(PARAMETERS + "/TaskDefinitionArn", plan.primary(taskDefinition).orElseThrow().ref());
    }

    /// Places the tasks in subnets, or says nothing about a network that they don't have.
    ///
    /// @param isFargate whether tasks can have public addresses
    void network(List<Node> subnets, boolean isFargate) {
        Resource resource = plan.primary(schedule).orElseThrow();
        if (!hasInterfaces()) {
            // Says which groups protect nothing.
            SecurityGroups.drawn(plan, schedule, List.of());
            resource.properties().remove(NETWORK);
            return;
        }
        List<Resource> groups = SecurityGroups.of(plan, schedule, subnets, "scheduled tasks");
        resource.set(INTERFACES + "/Subnets", Network.references(plan, subnets))
                .set(INTERFACES + "/SecurityGroups", SecurityGroups.ids(groups));
        if (!isFargate) {
            resource.properties().remove(INTERFACES + "/AssignPublicIp");
        }
    }

    private void permissions(Resource cluster, Resource role) {
        String tasks = "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/"
                + TaskDefinitionRecipe.family(plan, taskDefinition) + ":*";
        Block run = Policies.allow(List.of("ecs:RunTask"), Intrinsic.sub(tasks))
                .set("/Condition", Block.of("ArnEquals", Block.of("ecs:cluster", cluster.arn())));
        Roles.allow(plan, role, "run-task", run);
        var passed = new ArrayList<Object>();
        Block definition = plan.primary(taskDefinition).orElseThrow().properties();
        definition.get("/ExecutionRoleArn").ifPresent(passed::add);
        definition.get("/TaskRoleArn").ifPresent(passed::add);
        if (!passed.isEmpty()) {
            Block pass = Policies.allow(List.of("iam:PassRole"), passed)
                    .set(
                            "/Condition",
                            Block.of("StringEquals", Block.of("iam:PassedToService", "ecs-tasks.amazonaws.com")));
            Roles.allow(plan, role, "run-task", pass);
        }
    }
}
