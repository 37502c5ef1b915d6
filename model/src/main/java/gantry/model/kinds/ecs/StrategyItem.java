package gantry.model.kinds.ecs;

import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.Structure;
import gantry.model.kinds.connection.Uses;

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
}
