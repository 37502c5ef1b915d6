package gantry.model.kinds.connection;

import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Vpc;

/// The route table of a subnet sends traffic to a gateway.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
public final class RoutesTo {

    public static final String ID = "routes-to";

    private static final String PAGE = "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html";
    private static final CidrBlock EVERYWHERE = new CidrBlock(0, 0);

    public static final Property<CidrBlock> DESTINATION = Property.of("destination", new Cidr(0, 32))
            .fallback(EVERYWHERE)
            .about("The addresses that the route leads to; 0.0.0.0/0 stands for everything outside the VPC.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Routes to", "routes to", LineStyle.STRUCTURE)
            .about("Traffic that leaves the VPC takes this way. A drawn route stands for the derived one.", PAGE)
            .properties(DESTINATION)
            .label(values -> isDefault(values) ? "" : values.value(DESTINATION).toString())
            .within(Region.ID, Vpc.ID);

    private RoutesTo() {}

    /// Whether a route with these values leads to the internet and everywhere else.
    public static boolean isDefault(Values route) {
        return route.value(DESTINATION).equals(EVERYWHERE);
    }
}
