package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.ValuePath;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ProviderType;
import gantry.model.kinds.ecs.StrategyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A capacity provider strategy: what the connections of a service say, or the default of a cluster.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
///
/// @param holder the service or the cluster
/// @param items  the providers that exist, in the order of the connections or of the list
record Strategy(Node holder, List<Item> items) {

    Strategy {
        items = List.copyOf(items);
    }

    /// One provider with its share.
    ///
    /// @param place  where base and weight stand: the connection, or the cluster
    /// @param row    the position in the cluster's list; empty for a connection
    /// @param values what holds base and weight
    record Item(Node provider, Element place, Optional<ValuePath> row, Values values) {

        long base() {
            return values.value(Uses.BASE);
        }

        long weight() {
            return values.value(Uses.WEIGHT);
        }

        ProviderType type() {
            return provider.values().value(CapacityProvider.TYPE);
        }

        boolean isFargate() {
            return type() == ProviderType.FARGATE || type() == ProviderType.FARGATE_SPOT;
        }

        FieldPath field(Property<?> property) {
            return row.map(path -> path.child(property.name()).field()).orElseGet(() -> FieldPath.of(property));
        }

        /// The values of [#place] with another base or weight.
        Values set(Values now, Property<Long> property, long value) {
            return row.map(path -> path.child(property.name()).set(now, value))
                    .orElseGet(() -> now.with(property, value));
        }

        Fix fix(String label, Property<Long> property, long value) {
            return Fixes.change(label, place.id(), now -> set(now, property, value));
        }
    }

    /// What the service says itself.
    static Strategy ownOf(CheckContext context, Node service) {
        List<Item> items = context.topology()
                .edgesFrom(service, Uses.ID)
                .map(edge -> new Item(context.diagram().require(edge.to()), edge, Optional.empty(), edge.values()))
                .filter(item -> item.provider.isA(CapacityProvider.ID))
                .toList();
        return new Strategy(service, items);
    }

    /// The default of a cluster.
    static Strategy defaultOf(CheckContext context, Node cluster) {
        List<Values> rows = cluster.values().get(EcsCluster.DEFAULT_STRATEGY).orElse(List.of());
        ValuePath list = ValuePath.of(EcsCluster.DEFAULT_STRATEGY.name());
        var items = new ArrayList<Item>();
        for (int index = 0; index < rows.size(); index++) {
            Values row = rows.get(index);
            Optional<ValuePath> path = Optional.of(list.item(index));
            row.get(StrategyItem.PROVIDER)
                    .flatMap(context.diagram()::named)
                    .filter(node -> node.isA(CapacityProvider.ID))
                    .ifPresent(provider -> items.add(new Item(provider, cluster, path, row)));
        }
        return new Strategy(cluster, items);
    }

    /// What counts for a service: its own strategy, else its cluster's default where it leaves the choice to that.
    /// Without items when the launch type counts.
    static Strategy of(CheckContext context, Node service) {
        return context.topology().followsCluster(service)
                ? context.topology()
                        .cluster(service)
                        .map(cluster -> defaultOf(context, cluster))
                        .orElseGet(() -> new Strategy(service, List.of()))
                : ownOf(context, service);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    boolean has(ProviderType type) {
        return items.stream().anyMatch(item -> item.type() == type);
    }

    /// Whether a service runs tasks on Fargate Spot, by a provider or by its own switch.
    static boolean usesFargateSpot(CheckContext context, Node service) {
        Strategy strategy = of(context, service);
        return strategy.isEmpty()
                ? EcsService.SPOT.isVisible(service.values()) && service.values().value(EcsService.SPOT)
                : strategy.has(ProviderType.FARGATE_SPOT);
    }
}
