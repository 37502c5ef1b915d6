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
import java.util.Optional;

/// A function runs for at most 15 minutes, and at least as long as its work is expected to take.
public final class FunctionTimeoutLimit implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "lambda/function-timeout-limit",
            "At most 15 minutes",
            Severity.ERROR,
            "Lambda stops every call after its timeout, and no timeout may be longer than 15 minutes (900 seconds). "
                    + "Work that is cut off is lost or starts again from the beginning. Longer work belongs in a "
                    + "task on Fargate, or into several steps.",
            "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html");

    /// From https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
    private static final long SHORTEST = 1;

    private static final long LONGEST = 900;

    private static final String ALTERNATIVE = "longer work belongs in a task on Fargate.";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            checkTimeout(context, report, function);
            checkExpectation(context, report, function);
        }
    }

    private static void checkTimeout(CheckContext context, Report report, Node function) {
        long timeout = function.values().value(LambdaFunction.TIMEOUT);
        if (timeout < SHORTEST || timeout > LONGEST) {
            long nearest = Math.clamp(timeout, SHORTEST, LONGEST);
            String advice = timeout > LONGEST ? "; " + ALTERNATIVE : ".";
            report.at(function, LambdaFunction.TIMEOUT)
                    .fix(Fixes.set(
                            "Set timeout to " + nearest + " s", function.id(), LambdaFunction.TIMEOUT, nearest))
                    .say(Wording.full(context, function) + " has a timeout of " + timeout + " s, but Lambda allows "
                            + SHORTEST + " to " + LONGEST + " s" + advice);
        }
    }

    private static void checkExpectation(CheckContext context, Report report, Node function) {
        long timeout = Math.min(LONGEST, function.values().value(LambdaFunction.TIMEOUT));
        Optional<Long> expected = function.values().effective(LambdaFunction.EXPECTED_DURATION);
        if (expected.isEmpty() || expected.get() <= timeout) {
            return;
        }
        long duration = expected.get();
        String start = Wording.full(context, function) + " is expected to work for " + duration + " s, but ";
        if (duration > LONGEST) {
            report.at(function, LambdaFunction.EXPECTED_DURATION)
                    .say(start + "Lambda stops it after " + LONGEST + " s at the latest; " + ALTERNATIVE);
        } else {
            long roomy = Math.min(LONGEST, 2 * duration);
            report.at(function, LambdaFunction.TIMEOUT)
                    .as(Severity.WARNING)
                    .fix(Fixes.set("Set timeout to " + roomy + " s", function.id(), LambdaFunction.TIMEOUT, roomy))
                    .say(start + "its timeout stops it after " + timeout + " s.");
        }
    }
}
