package gantry.model.kinds.ecs;

import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.Structure;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Uses;
import java.util.List;
import java.util.Optional;

/// One capacity provider of a cluster's default strategy, with the share of the tasks that it takes.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
public final class StrategyItem {

    public static final Property<String> PROVIDER = Property.of("provider", Reference.to(CapacityProvider.ID))
            .title("Capacity provider")
            .required()
            .about("One of the capacity providers of this cluster.")
            .source("https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html");

    public static final Structure TYPE = Structure.of(PROVIDER, Uses.BASE, Uses.WEIGHT);

    private StrategyItem() {}

    /// The ids of the providers of the cluster's default strategy, where a service with these values leaves the choice to
    /// it: a launch type of its own goes before it.
    ///
    /// @param cluster the values of the cluster around the service; empty when it stands in none
    public static List<String> defaults(Values service, Optional<Values> cluster) {
        if (service.has(EcsService.LAUNCH_TYPE)) {
            return List.of();
        }
        return cluster.flatMap(values -> values.get(EcsCluster.DEFAULT_STRATEGY)).orElse(List.of()).stream()
                .flatMap(item -> item.get(PROVIDER).stream())
                .toList();
    }
}
