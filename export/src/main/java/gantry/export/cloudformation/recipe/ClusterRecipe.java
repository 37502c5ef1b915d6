package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.StrategyItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Offers the capacity providers of a cluster, and Fargate where something runs on it or nothing runs yet.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
final class ClusterRecipe implements NodeRecipe {

    static final String FARGATE = "FARGATE";
    static final String FARGATE_SPOT = "FARGATE_SPOT";

    /// The role of the resource that offers providers of the template; services wait for it.
    static final String ASSOCIATIONS = "CapacityProviderAssociations";

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
        List<Node> providers = plan.diagram().descendants(cluster.id()).stream()
                .filter(node -> node.isA(CapacityProvider.ID))
                .sorted(Comparator.comparing(Node::id))
                .toList();
        List<Object> own = providers.stream()
                .flatMap(provider -> plan.primary(provider).stream())
                .map(provider -> (Object) provider.ref())
                .toList();
        boolean offersFargate = services.isEmpty() && own.isEmpty()
                || services.stream().anyMatch(each -> plan.topology().launchType(each) == LaunchType.FARGATE)
                || providers.stream().anyMatch(each -> CapacityProviderRecipe.isFargate(each, plan));
        var offered = new ArrayList<Object>(offersFargate ? List.of(FARGATE, FARGATE_SPOT) : List.of());
        offered.addAll(own);
        if (!offered.isEmpty()) {
            // Providers of the template refer to the cluster through their instances, so the cluster can't name them.
            Resource holder = own.isEmpty()
                    ? resource
                    : plan.add(cluster, ASSOCIATIONS, "AWS::ECS::ClusterCapacityProviderAssociations")
                            .set("/Cluster", resource.ref());
            holder.set("/CapacityProviders", offered)
                    .set(
                            "/DefaultCapacityProviderStrategy",
                            strategy(cluster, plan, offered));
        }
        plan.output(cluster, "ClusterName", "ECS cluster", resource.ref());
    }

    /// The drawn strategy as far as the cluster offers its providers, else all on the first one.
    private static List<Block> strategy(Node cluster, Plan plan, List<Object> offered) {
        var items = new ArrayList<Block>();
        for (Values item : plan.usable(cluster, EcsCluster.DEFAULT_STRATEGY).orElse(List.of())) {
            item.get(StrategyItem.PROVIDER)
                    .flatMap(plan.diagram()::named)
                    .filter(node -> node.isA(CapacityProvider.ID))
                    .flatMap(provider -> CapacityProviderRecipe.name(provider, plan))
                    .filter(offered::contains)
                    .ifPresent(name -> items.add(Block.of(
                            "CapacityProvider", name,
                            "Base", item.value(Uses.BASE),
                            "Weight", item.value(Uses.WEIGHT))));
        }
        return items.isEmpty() ? List.of(Block.of("CapacityProvider", offered.getFirst(), "Weight", 1)) : items;
    }
}
