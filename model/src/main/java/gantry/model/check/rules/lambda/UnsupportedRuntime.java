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
import java.time.LocalDate;
import java.util.Optional;

/// The runtime of a function must be one that Lambda still accepts.
public final class UnsupportedRuntime implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "lambda/unsupported-runtime",
            "Runtime not accepted",
            Severity.ERROR,
            "A runtime is a language in one version, which AWS keeps up to date for some years. Some months after "
                    + "its end no function with it can be created or changed any more. Lambda offers Node.js, Python, "
                    + "Java, .NET and Ruby, and a bare system for Go, Rust and others.",
            "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html")
            .silencing("lambda/deprecated-runtime");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            if (LambdaFunction.RUNTIME.isVisible(function.values())) {
                String runtime = function.values().value(LambdaFunction.RUNTIME);
                Optional.of(runtime)
                        .filter(text -> !text.isBlank())
                        .flatMap(text -> fault(text, context.today()))
                        .ifPresent(fault -> say(context, report, function, fault));
            }
        }
    }

    private static void say(CheckContext context, Report report, Node function, String fault) {
        String runtime = function.values().value(LambdaFunction.RUNTIME);
        Report.Finding finding = report.at(function, LambdaFunction.RUNTIME);
        RuntimeChange.newer(context, function).ifPresent(finding::fix);
        finding.say(Wording.full(context, function) + " has the runtime '" + runtime + "', which " + fault);
    }

    private static Optional<String> fault(String runtime, LocalDate today) {
        Optional<LambdaRuntime> known = LambdaRuntimes.find(runtime);
        if (known.isPresent()) {
            return known.filter(each -> each.on(today) == LambdaRuntime.State.BLOCKED)
                    .map(each -> "has accepted no deployments since " + each.blocked() + ".");
        }
        return Optional.of(
                LambdaRuntimes.isGone(runtime)
                        ? "has accepted no deployments for years."
                        : "Lambda doesn't know; choose one such as python3.14, nodejs24.x, java25 or provided.al2023.");
    }
}
