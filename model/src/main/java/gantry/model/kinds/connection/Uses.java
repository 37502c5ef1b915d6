package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.network.Region;

/// A service runs a share of its tasks on a capacity provider.
///
/// The ranges, which a rule judges, are from https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
public final class Uses {

    public static final String ID = "uses";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html";
    private static final String ITEM = "an item of the service's capacity provider strategy";
    private static final String NODES = "report: the nodes of the cluster decide";

    public static final Property<Long> BASE = Property.of("base", Whole.between(-1_000_000, 1_000_000))
            .fallback(0L)
            .checkedBy("ecs/valid-capacity-provider-strategy")
            .unit("tasks")
            .about("So many tasks run here before weights count. Only one provider of a service may have a base.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM)
            .unbound(Target.KUBERNETES, NODES);

    public static final Property<Long> WEIGHT = Property.of("weight", Whole.between(-1_000_000, 1_000_000))
            .fallback(1L)
            .checkedBy("ecs/valid-capacity-provider-strategy")
            .about("The share of the other tasks, compared with the weights of the other providers.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, ITEM)
            .unbound(Target.KUBERNETES, NODES);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Uses", "uses", LineStyle.STRUCTURE)
            .about(
                    "The service places tasks here, by base and weight. Then its launch type no longer counts.",
                    PAGE)
            .properties(BASE, WEIGHT)
            .label(Uses::label)
            .within(Region.ID);

    private Uses() {}

    private static String label(Values values) {
        long base = values.value(BASE);
        return (base == 0 ? "" : "base " + base + ", ") + "weight " + values.value(WEIGHT);
    }
}
