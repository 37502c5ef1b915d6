package gantry.model.kinds.lambda;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.Expectation;
import gantry.model.kind.Flag;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.binding.Spelling;
import gantry.model.kinds.connection.ApiTrigger;
import gantry.model.kinds.connection.Integrates;
import gantry.model.kinds.connection.Requests;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.network.Region;
import java.util.List;

/// An API Gateway API with all its features: keys, validation, caching, private endpoints.
///
/// Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html
public final class RestApi {

    public static final String ID = "aws.apigateway.rest-api";

    private static final String GUIDE = "https://docs.aws.amazon.com/apigateway/latest/developerguide/";
    private static final String ROLE = "Api";
    private static final String SETTING = "an item of the stage's method settings";

    public static final Property<EndpointType> ENDPOINT_TYPE = Property.of(
            "endpointType", Choice.of(EndpointType.class))
            .fallback(EndpointType.REGIONAL)
            .group("General")
            .about("Edge-optimized APIs are reached through CloudFront. Private ones only from VPCs with an endpoint.")
            .source(GUIDE + "api-gateway-api-endpoint-types.html")
            .to(
                    Target.CLOUDFORMATION,
                    ROLE,
                    "/EndpointConfiguration/Types",
                    Spelling.onlyItem(Choice.of(EndpointType.class)));

    public static final Property<String> STAGE = Property.of(
            "stage", Text.matching("[A-Za-z0-9_-]{1,128}", "1 to 128 letters, digits, '_' or '-'"))
            .title("Stage name")
            .fallback("prod")
            .group("General")
            .about("The version of the API that is deployed. It is the first part of every path.")
            .source(GUIDE + "set-up-stages.html")
            .to(Target.CLOUDFORMATION, "Stage", "/StageName");

    /// The account's limits are from https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
    public static final Property<Long> RATE_LIMIT = Property.of("rateLimit", Whole.between(0, 1_000_000))
            .unit("requests per second")
            .group("Limits")
            .about("More requests get the answer 429. Without one, the account's limit counts: 10,000 per second.")
            .source(GUIDE + "api-gateway-request-throttling.html")
            .unbound(Target.CLOUDFORMATION, SETTING);

    public static final Property<Long> BURST_LIMIT = Property.of("burstLimit", Whole.between(0, 1_000_000))
            .unit("requests")
            .group("Limits")
            .about("The most requests that may come at once. Without one, the account's limit counts: 5,000.")
            .source(GUIDE + "api-gateway-request-throttling.html")
            .unbound(Target.CLOUDFORMATION, SETTING);

    public static final Property<Boolean> API_KEY_REQUIRED = Property.of("apiKeyRequired", new Flag())
            .title("Require an API key")
            .fallback(false)
            .group("Limits")
            .about("Clients send a key, by which they are counted and limited. It doesn't prove who they are.")
            .source(GUIDE + "api-gateway-api-usage-plans.html")
            .unbound(Target.CLOUDFORMATION, "a property of each method");

    public static final Property<Boolean> TRACING = Property.of("tracing", new Flag())
            .title("X-Ray tracing")
            .fallback(true)
            .group("Operations")
            .about("Records where the time of a request goes.")
            .source(GUIDE + "apigateway-xray.html")
            .to(Target.CLOUDFORMATION, "Stage", "/TracingEnabled");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("REST API")
            .about("An API Gateway API with keys, request validation, caching and private endpoints.")
            .explain(
                    "Use it when clients need API keys and quotas, when requests are to be checked or cached before they reach "
                            + "code, or when the API must be reachable from VPCs only.",
                    "For routes to functions and nothing more, an HTTP API is cheaper and faster. For long or heavy traffic to "
                            + "containers use a load balancer.",
                    "A request must be answered within 29 seconds; for Regional and private APIs AWS raises that on request. "
                            + "A payload holds up to 10 MB.",
                    "You pay per million requests and for data that leaves AWS. A cache costs per hour by its size.")
            .source(GUIDE + "apigateway-rest-api.html")
            .category(Category.SERVERLESS)
            .icon("rest-api")
            .keywords("api gateway", "apigateway", "rest", "http", "api key", "usage plan", "endpoint", "private api",
                    "webhook", "throttling", "rate limit", "cache")
            .properties(ENDPOINT_TYPE, STAGE, RATE_LIMIT, BURST_LIMIT, API_KEY_REQUIRED, TRACING)
            .fact(values -> values.value(ENDPOINT_TYPE).label() + " · " + values.value(STAGE))
            .inside(Containment.in(Region.ID, "1 parent", "outside every VPC"))
            .names(ApiTargets.names(), "orders-api")
            .to(
                    ApiTrigger.ID,
                    LambdaFunction.ID,
                    Cardinality.out(0, Cardinality.MANY, "0..n routes"),
                    "proxy integration + permission")
            .toEach(
                    Integrates.ID,
                    List.of(NetworkLoadBalancer.ID, ApplicationLoadBalancer.ID),
                    Cardinality.out(0, Cardinality.MANY, "VPC link: NLB (ALB for VPC link V2)"),
                    "private integration")
            .fromEach(Requests.ID, Requests.SENDERS, Cardinality.ANY, "requests to the API over HTTPS")
            .refuses(ApiTargets.refusals(ID))
            .refuses(Workloads.cannotBeTriggeredBy(ID))
            .expects(Expectation.of(Expectation.Side.OUT, "it has no route", ApiTrigger.ID, Integrates.ID))
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::ApiGateway::RestApi")
            .resource(Target.CLOUDFORMATION, "Deployment", "AWS::ApiGateway::Deployment")
            .resource(Target.CLOUDFORMATION, "Stage", "AWS::ApiGateway::Stage")
            .build();

    private RestApi() {}
}
