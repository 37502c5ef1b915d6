package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Subnet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A schedule that starts tasks: in which cluster, where in the network, and with which permissions.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html
final class ScheduledTask {

    private static final String PARAMETERS = "/Target/EcsParameters";

    private final Plan plan;
    private final Node schedule;
    private final Edge edge;
    private final Node taskDefinition;

    ScheduledTask(Plan plan, Node schedule, Edge edge) {
        this.plan = plan;
        this.schedule = schedule;
        this.edge = edge;
        this.taskDefinition = EdgeRecipe.to(edge, plan);
    }

    void add() {
        Optional<Resource> cluster = cluster();
        List<Node> subnets = subnets();
        boolean needsNetwork = plan.usable(taskDefinition, TaskDefinition.NETWORK_MODE)
                .filter(NetworkMode.AWSVPC::equals)
                .isPresent();
        if (cluster.isEmpty()) {
            plan.leaveOut(schedule, "its tasks need a cluster. Choose one at the connection to the task definition.");
        } else if (needsNetwork && subnets.isEmpty()) {
            plan.leaveOut(schedule, "its tasks need subnets. Choose some at the connection to the task definition.");
        } else {
            target(cluster.get(), needsNetwork ? subnets : List.of());
        }
    }

    private Optional<Resource> cluster() {
        Optional<Resource> chosen = plan.usable(edge, RunsTask.CLUSTER).flatMap(this::node).flatMap(plan::primary);
        return chosen.or(() -> {
            List<Node> all = neighbours(EcsCluster.ID);
            return all.size() == 1 ? plan.primary(all.getFirst()) : Optional.empty();
        });
    }

    private List<Node> subnets() {
        List<Node> chosen = plan.usable(edge, RunsTask.SUBNETS).orElse(List.of()).stream()
                .flatMap(id -> node(id).stream())
                .filter(node -> node.isA(Subnet.ID))
                .toList();
        List<Node> meant = chosen.isEmpty()
                ? neighbours(Subnet.ID).stream().filter(node -> !plan.topology().isPublic(node)).toList()
                : chosen;
        List<Node> exported = Network.exported(plan, meant);
        Optional<Node> vpc = exported.stream().findFirst().flatMap(plan.topology()::vpc);
        return exported.stream().filter(node -> plan.topology().vpc(node).equals(vpc)).toList();
    }

    private Optional<Node> node(String id) {
        return !ElementId.isId(id)
                ? Optional.empty()
                : plan.diagram().node(new NodeId(id));
    }

    /// The nodes of one kind in the Region of the schedule that are exported, by id.
    private List<Node> neighbours(String kind) {
        return plan.neighbours(schedule, kind).stream()
                .filter(node -> plan.primary(node).isPresent())
                .toList();
    }

    private void target(Resource cluster, List<Node> subnets) {
        Resource role = Roles.schedule(plan, schedule);
        Resource resource = plan.primary(schedule)
                .orElseThrow()
                .set("/Target/Arn", cluster.arn())
                .set("/Target/RoleArn", role.arn())
                .set(PARAMETERS + "/TaskDefinitionArn", plan.primary(taskDefinition).orElseThrow().ref())
                .set(PARAMETERS + "/LaunchType", plan.topology().isFargate(taskDefinition) ? "FARGATE" : "EC2");
        plan.bind(edge, "Schedule", resource.properties());
        if (subnets.isEmpty()) {
            resource.properties().remove(PARAMETERS + "/NetworkConfiguration");
        } else {
            List<Resource> groups = SecurityGroups.of(plan, schedule, subnets, "scheduled tasks");
            String network = PARAMETERS + "/NetworkConfiguration/AwsvpcConfiguration";
            resource.set(network + "/Subnets", Network.references(plan, subnets))
                    .set(network + "/SecurityGroups", SecurityGroups.ids(groups));
            if (!plan.topology().isFargate(taskDefinition)) {
                resource.properties().remove(network + "/AssignPublicIp");
            }
        }
        permissions(cluster, role);
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
