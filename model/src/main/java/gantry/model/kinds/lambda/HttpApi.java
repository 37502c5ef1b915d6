package gantry.model.kinds.lambda;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kind.Whole;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.connection.ApiTrigger;
import gantry.model.kinds.connection.Integrates;
import gantry.model.kinds.connection.Requests;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.network.Region;
import java.util.List;

/// The simple, cheap kind of API Gateway API: routes to functions and load balancers.
///
/// Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html
public final class HttpApi {

    public static final String ID = "aws.apigateway.http-api";

    private static final String GUIDE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/";
    private static final String ROLE = "Api";
    private static final String STAGE_ROLE = "Stage";
    private static final Cors CORS = new Cors(ROLE, "/CorsConfiguration", GUIDE + "http-api-cors.html");

    public static final Property<String> STAGE = Property.of(
            "stage",
            Text.matching("\\$default|[A-Za-z0-9_-]{1,128}", "$default, or letters, digits, '_' and '-'"))
            .title("Stage name")
            .fallback("$default")
            .group("General")
            .about("The version of the API that is deployed. $default keeps its name out of the paths.")
            .source(GUIDE + "http-api-stages.html")
            .to(Target.CLOUDFORMATION, STAGE_ROLE, "/StageName");

    public static final Property<Long> RATE_LIMIT = Property.of("rateLimit", Whole.between(0, 1_000_000))
            .unit("requests per second")
            .group("Limits")
            .about("More requests get the answer 429. Without one, the account's limit counts: 10,000 per second.")
            .source(GUIDE + "http-api-throttling.html")
            .to(Target.CLOUDFORMATION, STAGE_ROLE, "/DefaultRouteSettings/ThrottlingRateLimit");

    public static final Property<Long> BURST_LIMIT = Property.of("burstLimit", Whole.between(0, 1_000_000))
            .unit("requests")
            .group("Limits")
            .about("The most requests that may come at once. Without one, the account's limit counts: 5,000.")
            .source(GUIDE + "http-api-throttling.html")
            .to(Target.CLOUDFORMATION, STAGE_ROLE, "/DefaultRouteSettings/ThrottlingBurstLimit");

    public static final Property<List<String>> ALLOWED_ORIGINS = CORS.origins();

    public static final Property<List<String>> ALLOWED_METHODS = CORS.methods();

    public static final Property<List<String>> ALLOWED_HEADERS = CORS.headers();

    public static final Property<Boolean> ALLOW_CREDENTIALS = CORS.credentials();

    public static final Property<Long> CORS_MAXIMUM_AGE = CORS.maximumAge();

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("HTTP API")
            .about("A simple API Gateway API: routes to functions and to load balancers.")
            .explain(
                    "Use it as the front of functions and containers: routes by method and path, own domain names, tokens "
                            + "(JWT), CORS. It is the usual choice for a new API.",
                    "It knows no API keys, no caching, no request validation and no private endpoint: use a REST API for those. "
                            + "A single endpoint needs only a function URL.",
                    "A request must be answered within 30 seconds, which can't be raised. A payload holds up to 10 MB, and an "
                            + "API has up to 300 routes.",
                    "You pay per million requests, less than for a REST API, and for data that leaves AWS.")
            .source(GUIDE + "http-api.html")
            .category(Category.SERVERLESS)
            .icon("http-api")
            .keywords("api gateway", "apigateway", "http", "rest", "routes", "cors", "jwt", "endpoint", "webhook",
                    "throttling", "rate limit", "proxy")
            .properties(
                    STAGE,
                    RATE_LIMIT,
                    BURST_LIMIT,
                    ALLOWED_ORIGINS,
                    ALLOWED_METHODS,
                    ALLOWED_HEADERS,
                    ALLOW_CREDENTIALS,
                    CORS_MAXIMUM_AGE)
            .fact(HttpApi::fact)
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(ApiTargets.names(), "web-api")
            .to(
                    ApiTrigger.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n routes"),
                    "proxy integration + permission")
            .toEach(
                    Integrates.ID,
                    List.of(ApplicationLoadBalancer.ID, NetworkLoadBalancer.ID),
                    Cardinality.out(0, Cardinality.MANY, "VPC link: ALB or NLB"),
                    "private integration")
            .fromEach(Requests.ID, Requests.SENDERS, Cardinality.ANY, "requests to the API over HTTPS")
            .refuses(ApiTargets.refusals(ID))
            .refuses(Workloads.cannotBeTriggeredBy(ID))
            .expects(Expectation.of(Expectation.Side.OUT, "it has no route", ApiTrigger.ID, Integrates.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::ApiGatewayV2::Api")
            .resource(Target.CLOUDFORMATION, STAGE_ROLE, "AWS::ApiGatewayV2::Stage")
            .build();

    private HttpApi() {}

    private static String fact(Values values) {
        boolean isShared = values.effective(ALLOWED_ORIGINS).filter(origins -> !origins.isEmpty()).isPresent();
        return "stage " + values.value(STAGE) + (isShared ? " · CORS" : "");
    }
}
