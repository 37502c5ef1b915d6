package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import java.util.List;

/// Offers Fargate capacity in a cluster in which something runs on Fargate, or nothing runs yet.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
final class ClusterRecipe implements NodeRecipe {

    static final String FARGATE = "FARGATE";
    static final String FARGATE_SPOT = "FARGATE_SPOT";

    @Override
    public String kind() {
        return EcsCluster.ID;
    }

    @Override
    public void expand(Node cluster, Plan plan) {
        Resource resource = plan.primary(cluster).orElseThrow();
        List<Node> services = plan.diagram().descendants(cluster.id()).stream()
                .filter(node -> node.isA(EcsService.ID))
                .toList();
        boolean offersFargate = services.isEmpty()
                || services.stream().anyMatch(each -> plan.topology().launchType(each) == LaunchType.FARGATE);
        if (offersFargate) {
            resource.set("/CapacityProviders", List.of(FARGATE, FARGATE_SPOT))
                    .set(
                            "/DefaultCapacityProviderStrategy",
                            List.of(Block.of("CapacityProvider", FARGATE, "Weight", 1)));
        }
        plan.output(cluster, "ClusterName", "ECS cluster", resource.ref());
    }
}
