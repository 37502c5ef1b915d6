package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.network.Region;
import java.util.List;

/// An API forwards requests into a VPC, to a load balancer; the VPC link is derived.
///
/// Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vpc-links.html
public final class Integrates {

    public static final String ID = "integrates";

    private static final String GUIDE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/";

    public static final Property<List<Values>> ROUTES = ApiTrigger.ROUTES;

    public static final Property<Long> TIMEOUT = ApiTrigger.TIMEOUT;

    public static final Property<Long> LISTENER_PORT = Property.of("listenerPort", Whole.between(1, 65_535))
            .about("The listener of the load balancer that gets the requests. Without one, its first listener.")
            .source(GUIDE + "http-api-develop-integrations-private.html")
            .unbound(Target.CLOUDFORMATION, Reasons.PART_OF_ITS_ENDS);

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Integrates", "forwards requests to", LineStyle.TRAFFIC)
            .about(
                    "The API reaches the load balancer through a VPC link, without the internet in between.",
                    GUIDE + "http-api-vpc-links.html")
            .properties(ROUTES, TIMEOUT, LISTENER_PORT)
            .label(values -> Route.label(values.effective(ROUTES).orElse(List.of())))
            .within(Region.ID);

    private Integrates() {}
}
