package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.network.Subnet;
import java.util.List;
import java.util.Optional;

/// A schedule outside a cluster that starts tasks: its connection says in which cluster and where in the network.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html
final class TaskSchedule {

    private final Plan plan;
    private final Node schedule;
    private final Edge edge;
    private final Node taskDefinition;

    TaskSchedule(Plan plan, Node schedule, Edge edge) {
        this.plan = plan;
        this.schedule = schedule;
        this.edge = edge;
        this.taskDefinition = EdgeRecipe.to(edge, plan);
    }

    void add() {
        Optional<Resource> cluster = cluster();
        List<Node> subnets = subnets();
        var start = new TaskStart(plan, schedule, taskDefinition);
        if (cluster.isEmpty()) {
            plan.leaveOut(schedule, "its tasks need a cluster. Choose one at the connection to the task definition.");
        } else if (start.hasInterfaces() && subnets.isEmpty()) {
            plan.leaveOut(schedule, "its tasks need subnets. Choose some at the connection to the task definition.");
        } else {
            boolean isFargate = plan.topology().isFargate(taskDefinition);
            Resource resource = start.target(cluster.get());
            resource.set(TaskStart.PARAMETERS + "/LaunchType", isFargate ? "FARGATE" : "EC2");
            plan.bind(edge, "Schedule", resource.properties());
            start.network(subnets, isFargate);
        }
    }

    private Optional<Resource> cluster() {
        Optional<Resource> chosen = plan.usable(edge, RunsTask.CLUSTER).flatMap(plan.diagram()::named)
                .flatMap(plan::primary);
        return chosen.or(() -> {
            List<Node> all = neighbours(EcsCluster.ID);
            return all.size() == 1 ? plan.primary(all.getFirst()) : Optional.empty();
        });
    }

    private List<Node> subnets() {
        List<Node> chosen = plan.usable(edge, RunsTask.SUBNETS).orElse(List.of()).stream()
                .flatMap(id -> plan.diagram().named(id).stream())
                .filter(node -> node.isA(Subnet.ID))
                .toList();
        List<Node> meant = chosen.isEmpty()
                ? neighbours(Subnet.ID).stream().filter(node -> !plan.topology().isPublic(node)).toList()
                : chosen;
        List<Node> exported = Network.exported(plan, meant);
        Optional<Node> vpc = exported.stream().findFirst().flatMap(plan.topology()::vpc);
        return exported.stream().filter(node -> plan.topology().vpc(node).equals(vpc)).toList();
    }

    /// The nodes of one kind in the Region of the schedule that are exported, by id.
    private List<Node> neighbours(String kind) {
        return plan.neighbours(schedule, kind).stream()
                .filter(node -> plan.primary(node).isPresent())
                .toList();
    }
}
