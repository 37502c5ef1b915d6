package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.binding.Reasons;
import java.util.List;

/// An API calls a function for requests and returns its answer; integration and permission are derived.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html
public final class ApiTrigger {

    public static final String ID = "api-trigger";

    private static final String GUIDE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/";

    public static final Property<List<Values>> ROUTES = Property.of("routes", ListOf.of(Route.TYPE))
            .about("The requests that go here. Without any, this is where all other requests go.")
            .source(GUIDE + "http-api-develop-routes.html")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED);

    /// 50 ms to 30 s for HTTP APIs, to 29 s for REST APIs; AWS raises the latter for Regional and private ones, up to the
    /// 5 minutes here: https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
    public static final Property<Long> TIMEOUT = Property.of("timeout", Whole.between(50, 300_000))
            .unit("milliseconds")
            .about("How long the API waits for the answer. Without one: 30 s for an HTTP API, 29 s for a REST API.")
            .source(GUIDE + "limits.html")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED);

    public static final Property<PayloadFormat> PAYLOAD_FORMAT = Property.of(
            "payloadFormat", Choice.of(PayloadFormat.class))
            .fallback(PayloadFormat.V2)
            .about("The form of the event, for HTTP APIs. REST APIs have only the first one.")
            .source(GUIDE + "http-api-develop-integrations-lambda.html")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "API trigger", "triggers", LineStyle.TRIGGER)
            .about(
                    "The API calls the function for each request and waits for the answer.",
                    "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html")
            .properties(ROUTES, TIMEOUT, PAYLOAD_FORMAT)
            .label(values -> Route.label(values.effective(ROUTES).orElse(List.of())));

    private ApiTrigger() {}
}
