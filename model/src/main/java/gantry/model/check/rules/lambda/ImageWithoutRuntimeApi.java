package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.facts.FactTable;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.Set;
import java.util.stream.Collectors;

/// An image that waits for requests on a port is no function.
public final class ImageWithoutRuntimeApi implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "lambda/image-without-runtime-api",
            "Image not made for Lambda",
            Severity.INFO,
            "A function doesn't listen on a port. Its program asks Lambda for the next event over an interface of its "
                    + "own, the runtime API, which the base images of Lambda and its interface clients contain. A web "
                    + "server or a database from a public image knows nothing of it and fails at the first call; as a "
                    + "service on ECS it runs unchanged.",
            "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html");

    private static final Set<String> SERVERS = FactTable.load("server-images").rows().stream()
            .map(row -> row.text("name"))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            FunctionImage.of(context.topology(), function).ifPresent(image -> check(context, report, function, image));
        }
    }

    private static void check(CheckContext context, Report report, Node function, FunctionImage image) {
        boolean isServer = SERVERS.contains(image.program());
        if (isServer || function.values().value(LambdaFunction.ARBITRARY_IMAGE)) {
            String what = isServer
                    ? " runs " + image.program() + ", a server that waits on a port"
                    : " has an image that isn't made for Lambda";
            var finding = isServer && image.isDrawn()
                    ? report.at(function)
                    : report.at(function, isServer ? LambdaFunction.IMAGE_URI : LambdaFunction.ARBITRARY_IMAGE);
            new ServiceInstead(context.catalogue()).fix(context, function).ifPresent(finding::fix);
            finding.say(Wording.full(context, function) + what
                    + "; Lambda calls images through its runtime API, so run it as a service on Fargate.");
        }
    }
}
