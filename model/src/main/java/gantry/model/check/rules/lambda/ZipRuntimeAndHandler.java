package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.LambdaRuntimes;
import gantry.model.kinds.lambda.PackageType;
import java.util.List;

/// A function from an archive says in which language it is written and which function of it is called.
public final class ZipRuntimeAndHandler implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "lambda/zip-runtime-and-handler",
            "Runtime and handler",
            Severity.ERROR,
            "An archive holds nothing but your files. The runtime says which interpreter runs them, and the handler "
                    + "names the file and the function in it that gets each event. Source that stands in the template "
                    + "itself is possible for Python and Node.js only, because the others must be compiled first.",
            "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html");

    /// From https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
    private static final int LONGEST_HANDLER = 128;

    private static final String USUAL_HANDLER = "index.handler";

    /// The languages whose source may stand in a template:
    /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html
    private static final List<String> INLINE = List.of("python", "nodejs");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            if (function.values().value(LambdaFunction.PACKAGE_TYPE) == PackageType.ZIP) {
                checkRuntime(context, report, function);
                checkHandler(context, report, function);
                checkInline(context, report, function);
            }
        }
    }

    private static void checkRuntime(CheckContext context, Report report, Node function) {
        if (function.values().value(LambdaFunction.RUNTIME).isBlank()) {
            Report.Finding finding = report.at(function, LambdaFunction.RUNTIME);
            offerRuntimes(context, function, finding);
            finding.say(Wording.full(context, function)
                    + " has no runtime, so Lambda doesn't know what runs its code; choose one such as python3.14.");
        }
    }

    private static void offerRuntimes(CheckContext context, Node function, Report.Finding finding) {
        INLINE.stream()
                .flatMap(language -> LambdaRuntimes.successor(language, context.today()).stream())
                .map(runtime -> Fixes.set(
                        "Set runtime to " + runtime, function.id(), LambdaFunction.RUNTIME, runtime))
                .forEach(finding::fix);
    }

    private static void checkHandler(CheckContext context, Report report, Node function) {
        String handler = function.values().value(LambdaFunction.HANDLER);
        String dense = handler.replaceAll("\\s+", "");
        String what = dense.isEmpty()
                ? " has no handler, so Lambda doesn't know which function of the code to call; name one such as "
                        + USUAL_HANDLER + "."
                : handler.length() > LONGEST_HANDLER
                        ? " has a handler of " + handler.length() + " characters, but Lambda allows "
                                + LONGEST_HANDLER + "."
                        : dense.length() < handler.length()
                                ? " has the handler " + Wording.quoted(handler)
                                        + ", but a handler contains no blanks."
                                : "";
        if (!what.isEmpty()) {
            boolean isUsable = !dense.isEmpty() && dense.length() <= LONGEST_HANDLER;
            String offer = isUsable ? dense : USUAL_HANDLER;
            report.at(function, LambdaFunction.HANDLER)
                    .fix(Fixes.set("Set handler to " + offer, function.id(), LambdaFunction.HANDLER, offer))
                    .say(Wording.full(context, function) + what);
        }
    }

    /// A runtime that is unknown or missing has a finding of its own already.
    private static void checkInline(CheckContext context, Report report, Node function) {
        String runtime = function.values().value(LambdaFunction.RUNTIME);
        boolean isInline = function.values().effective(LambdaFunction.CODE)
                .filter(code -> !code.isBlank())
                .isPresent();
        boolean isPossible = INLINE.stream().anyMatch(runtime::startsWith);
        if (isInline && !isPossible && LambdaRuntimes.find(runtime).isPresent()) {
            Report.Finding finding = report.at(function, LambdaFunction.CODE);
            offerRuntimes(context, function, finding);
            finding.fix(Fixes.clear("Remove the inline source", function.id(), LambdaFunction.CODE))
                    .say(Wording.full(context, function) + " has its source in the drawing, which works with Python "
                            + "and Node.js only, not with the runtime '" + runtime
                            + "'; deploy an archive or change the runtime.");
        }
    }
}
