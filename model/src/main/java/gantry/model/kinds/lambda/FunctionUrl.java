package gantry.model.kinds.lambda;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Requests;
import gantry.model.kinds.connection.UrlTrigger;
import java.util.List;

/// An HTTPS address of one function, in which it stands.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
public final class FunctionUrl {

    public static final String ID = "aws.lambda.function-url";

    private static final String GUIDE = "https://docs.aws.amazon.com/lambda/latest/dg/";
    private static final String PAGE = GUIDE + "urls-configuration.html";
    private static final String ROLE = "Url";
    private static final Cors CORS = new Cors(ROLE, "/Cors",
            "https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html");

    public static final Property<UrlAuthorization> AUTHORIZATION = Property.of(
            "authType", Choice.of(UrlAuthorization.class))
            .title("Who may call it")
            .fallback(UrlAuthorization.AWS_IAM)
            .group("Access")
            .about("Signed requests come from roles and users that may call it. Everybody means the whole internet.")
            .source(GUIDE + "urls-auth.html")
            .to(Target.CLOUDFORMATION, ROLE, "/AuthType");

    public static final Property<InvokeMode> INVOKE_MODE = Property.of("invokeMode", Choice.of(InvokeMode.class))
            .title("Answer is sent")
            .fallback(InvokeMode.BUFFERED)
            .group("Access")
            .about("A streamed answer starts sooner and may be longer. The code must write it piece by piece.")
            .source(GUIDE + "configuration-response-streaming.html")
            .to(Target.CLOUDFORMATION, ROLE, "/InvokeMode");

    public static final Property<List<String>> ALLOWED_ORIGINS = CORS.origins();

    public static final Property<List<String>> ALLOWED_METHODS = CORS.methods();

    public static final Property<List<String>> ALLOWED_HEADERS = CORS.headers();

    public static final Property<Boolean> ALLOW_CREDENTIALS = CORS.credentials();

    public static final Property<Long> CORS_MAXIMUM_AGE = CORS.maximumAge();

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Function URL")
            .about("An HTTPS address that calls one function directly, without an API in between.")
            .explain(
                    "Use it for webhooks, internal tools and single endpoints that need nothing but HTTPS. It is the shortest "
                            + "way from a request to a function.",
                    "Don't use it for several routes or own domain names: put an HTTP API in front of the function. API keys "
                            + "and quotas per client take a REST API.",
                    "One URL per function or alias. A request and a buffered answer hold up to 6 MB, a streamed answer up to "
                            + "200 MB, and the time is that of the function: up to 15 minutes.",
                    "The URL itself is free. You pay for the calls of the function, and for streamed bytes beyond the first "
                            + "6 MB of an answer.")
            .source(PAGE)
            .category(Category.SERVERLESS)
            .icon("function-url")
            .keywords("url", "https", "endpoint", "webhook", "lambda url", "http", "cors", "public", "callback")
            .properties(
                    AUTHORIZATION,
                    INVOKE_MODE,
                    ALLOWED_ORIGINS,
                    ALLOWED_METHODS,
                    ALLOWED_HEADERS,
                    ALLOW_CREDENTIALS,
                    CORS_MAXIMUM_AGE)
            .size(160, 40)
            .fact(FunctionUrl::fact)
            .inside(new Containment(LambdaFunction.ID, 1, "0..1", "it is the address of this function"))
            // The name is only drawn: AWS makes the address by itself.
            .names(NameRule.TAG, "url")
            .to(
                    UrlTrigger.ID,
                    LambdaFunction.ID,
                    new Cardinality(0, 1, 0, 1, "0..1 per function/alias").home(),
                    "HTTPS endpoint")
            .fromEach(Requests.ID, Requests.SENDERS, Cardinality.ANY, "requests to the URL over HTTPS")
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::Lambda::Url")
            .build();

    private FunctionUrl() {}

    private static String fact(Values values) {
        return values.value(AUTHORIZATION) == UrlAuthorization.NONE ? "open to everybody" : "signed requests";
    }
}
