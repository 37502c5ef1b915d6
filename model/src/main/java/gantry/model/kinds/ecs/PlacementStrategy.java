package gantry.model.kinds.ecs;

import gantry.model.kind.Choice;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Text;
import java.util.List;

/// A rule by which an instance is chosen for a task; several hold one after the other.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html
public final class PlacementStrategy {

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html";

    public static final Property<PlacementStrategyType> KIND = Property.of(
            "type", Choice.of(PlacementStrategyType.class))
            .fallback(PlacementStrategyType.SPREAD)
            .about("Spread distributes tasks evenly, binpack fills one instance after the other.")
            .source(PAGE);

    public static final Property<String> FIELD = Property.of(
            "field",
            Text.matching("[A-Za-z0-9:._-]+", "an attribute such as attribute:ecs.availability-zone")
                    .suggest(List.of("attribute:ecs.availability-zone", "instanceId", "memory", "cpu")))
            .about("What tasks are spread over, or whether cpu or memory is packed. Random needs none.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(KIND, FIELD);

    private PlacementStrategy() {}
}
