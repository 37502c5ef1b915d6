package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.ApiTrigger;
import gantry.model.kinds.connection.Integrates;
import gantry.model.kinds.lambda.EndpointType;
import gantry.model.kinds.lambda.HttpApi;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.RestApi;
import java.util.Comparator;
import java.util.List;

/// An API doesn't wait as long as a function may work.
public final class ApiGatewayTimeout implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/api-gateway-timeout",
            "API answers too early",
            Severity.WARNING,
            "Somebody waits for the answer of an API, so API Gateway gives up after about half a minute and answers 504. "
                    + "The function behind it goes on working and is paid, but nobody gets its result. Put long work into "
                    + "a queue and let the client ask for the result later.",
            "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html");

    private static final long MILLISECONDS = 1000;

    /// The limits are from https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
    private static final long HTTP_LIMIT = 30;

    /// For Regional and private APIs AWS raises it on request.
    private static final long REST_LIMIT = 29;

    /// From https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html: longer ones are another mistake.
    private static final long LONGEST_FUNCTION = 900;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (String kind : List.of(ApiTrigger.ID, Integrates.ID)) {
            for (Edge edge : context.edges(kind)) {
                context.token().throwIfCancelled();
                if (isApi(context, edge) && waits(edge) > limit(context, edge) * MILLISECONDS) {
                    sayWaits(context, report, edge);
                }
            }
        }
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            long timeout = function.values().value(LambdaFunction.TIMEOUT);
            context.topology()
                    .edgesTo(function, ApiTrigger.ID)
                    .filter(edge -> isApi(context, edge))
                    .filter(edge -> timeout > patience(context, edge) && timeout <= LONGEST_FUNCTION)
                    .min(Comparator.comparingLong(edge -> patience(context, edge)))
                    .ifPresent(strictest -> sayWorks(context, report, function, strictest));
        }
    }

    private static boolean isApi(CheckContext context, Edge edge) {
        Node api = context.diagram().require(edge.from());
        return api.isA(HttpApi.ID) || api.isA(RestApi.ID);
    }

    private static boolean isHttp(CheckContext context, Edge edge) {
        return context.diagram().require(edge.from()).isA(HttpApi.ID);
    }

    private static boolean isRaisable(CheckContext context, Edge edge) {
        return !isHttp(context, edge)
                && context.diagram().require(edge.from()).values().value(RestApi.ENDPOINT_TYPE) != EndpointType.EDGE;
    }

    private static long limit(CheckContext context, Edge edge) {
        return isHttp(context, edge) ? HTTP_LIMIT : REST_LIMIT;
    }

    /// The time that the connection itself sets, in milliseconds; 0 when it sets none.
    private static long waits(Edge edge) {
        return edge.values().effective(ApiTrigger.TIMEOUT).orElse(0L);
    }

    /// How many seconds the API waits at most: a limit that was raised is told by the connection.
    private static long patience(CheckContext context, Edge edge) {
        long limit = limit(context, edge);
        return isRaisable(context, edge) ? Math.max(limit, waits(edge) / MILLISECONDS) : limit;
    }

    private static void sayWaits(CheckContext context, Report report, Edge edge) {
        Node api = context.diagram().require(edge.from());
        long limit = limit(context, edge);
        boolean isRaisable = isRaisable(context, edge);
        report.at(edge, ApiTrigger.TIMEOUT)
                .with(api)
                .as(isRaisable ? Severity.WARNING : Severity.ERROR)
                .fix(Fixes.set(
                        "Set timeout to " + limit * MILLISECONDS + " ms",
                        edge.id(),
                        ApiTrigger.TIMEOUT,
                        limit * MILLISECONDS))
                .say(Wording.full(context, api) + " is to wait " + waits(edge) + " ms for "
                        + Wording.quoted(context, context.diagram().require(edge.to())) + ", but "
                        + limit * MILLISECONDS + " ms are the most"
                        + (isRaisable ? " until AWS raises the limit of your account on request." : "."));
    }

    private static void sayWorks(CheckContext context, Report report, Node function, Edge strictest) {
        Node api = context.diagram().require(strictest.from());
        long limit = patience(context, strictest);
        report.at(function, LambdaFunction.TIMEOUT)
                .with(api, strictest)
                .fix(Fixes.set(
                        "Set timeout to " + (limit - 1) + " s", function.id(), LambdaFunction.TIMEOUT, limit - 1))
                .say(Wording.full(context, api) + " answers 504 after " + limit + " s, although "
                        + Wording.quoted(context, function) + " may work for "
                        + function.values().value(LambdaFunction.TIMEOUT)
                        + " s. Put long work into a queue and let the client ask for the result.");
    }
}
