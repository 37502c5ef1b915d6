package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.LambdaRuntime;
import gantry.model.kinds.lambda.LambdaRuntimes;

/// The runtime of a function should not be at its end.
public final class DeprecatedRuntime implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "lambda/deprecated-runtime",
            "Runtime at its end",
            Severity.WARNING,
            "A runtime that is deprecated gets no more security patches, and some months later functions with it can "
                    + "be neither created nor changed. AWS gives half a year's notice: enough time to test the code "
                    + "with a newer version of its language.",
            "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            LambdaRuntime.State state = state(context, function);
            boolean isEnding = state == LambdaRuntime.State.ENDING || state == LambdaRuntime.State.DEPRECATED;
            if (isEnding && LambdaFunction.RUNTIME.isVisible(function.values())) {
                say(context, report, function);
            }
        }
    }

    /// Unknown ones count as blocked: another rule speaks about both.
    private static LambdaRuntime.State state(CheckContext context, Node function) {
        return LambdaRuntimes.find(function.values().value(LambdaFunction.RUNTIME))
                .map(runtime -> runtime.on(context.today()))
                .orElse(LambdaRuntime.State.BLOCKED);
    }

    private static void say(CheckContext context, Report report, Node function) {
        LambdaRuntime runtime = LambdaRuntimes.find(function.values().value(LambdaFunction.RUNTIME))
                .orElseThrow();
        String fate = runtime.on(context.today()) == LambdaRuntime.State.DEPRECATED
                ? "has been deprecated since " + runtime.deprecated() + ": there are no more security patches, and"
                : "will be deprecated on " + runtime.deprecated() + ";";
        Report.Finding finding = report.at(function, LambdaFunction.RUNTIME);
        RuntimeChange.newer(context, function).ifPresent(finding::fix);
        finding.say(Wording.full(context, function) + " has the runtime '" + runtime.id() + "', which " + fate
                + " from " + runtime.blocked() + " on functions with it can't be changed.");
    }
}
