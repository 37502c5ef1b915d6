package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.DeploymentController;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TagSource;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.List;
import java.util.Optional;

/// A service: what it runs, on which capacity, and where in the network.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html
final class ServiceRecipe implements NodeRecipe {

    @Override
    public String kind() {
        return EcsService.ID;
    }

    @Override
    public void expand(Node service, Plan plan) {
        Optional<Resource> cluster = plan.topology().cluster(service).flatMap(plan::primary);
        Optional<Node> taskDefinition = plan.topology().taskDefinition(service);
        Optional<Resource> task = taskDefinition.flatMap(plan::primary);
        if (cluster.isEmpty()) {
            plan.leaveOut(service, "a service stands in a cluster. Move it into one.");
        } else if (task.isEmpty()) {
            plan.leaveOut(service, "it runs no task definition that is exported. Connect it with one.");
        } else {
            NetworkMode mode = plan.usable(taskDefinition.get(), TaskDefinition.NETWORK_MODE)
                    .orElse(NetworkMode.AWSVPC);
            List<Node> subnets = Network.subnets(plan, service);
            if (mode == NetworkMode.AWSVPC && subnets.isEmpty()) {
                plan.leaveOut(service, "its tasks have a network interface each. Connect it with the subnets.");
                return;
            }
            Resource resource = plan.primary(service).orElseThrow();
            resource.set("/Cluster", cluster.get().ref()).set("/TaskDefinition", task.get().ref());
            new ServiceCapacity(plan, service).add();
            resource.set("/EnableECSManagedTags", true)
                    .set(
                            "/PropagateTags",
                            plan.usable(service, EcsService.PROPAGATE_TAGS).orElse(TagSource.SERVICE).value());
            plan.usable(service, EcsService.DEPLOYMENT_CONTROLLER)
                    .filter(controller -> controller != DeploymentController.ECS)
                    .ifPresent(controller -> resource.set("/DeploymentController/Type", controller.value()));
            if (mode == NetworkMode.AWSVPC) {
                network(service, plan, resource, subnets);
            } else {
                // Says which groups protect nothing: the tasks share the network interfaces of their instances.
                SecurityGroups.drawn(plan, service, List.of());
            }
            plan.output(service, "ServiceName", "ECS service", resource.get("Name"));
        }
    }

    private static void network(Node service, Plan plan, Resource resource, List<Node> subnets) {
        List<Resource> groups = SecurityGroups.of(plan, service, subnets, "tasks of the service");
        Block configuration = Block.of(
                "Subnets", Network.references(plan, subnets), "SecurityGroups", SecurityGroups.ids(groups));
        if (plan.topology().launchType(service) == LaunchType.FARGATE) {
            boolean isPublic = plan.usable(service, EcsService.ASSIGN_PUBLIC_IP).orElse(false);
            configuration.set("/AssignPublicIp", isPublic ? "ENABLED" : "DISABLED");
        }
        resource.set("/NetworkConfiguration/AwsvpcConfiguration", configuration);
        Network.afterRoutes(plan, resource, subnets);
    }
}
