package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;

/// Memory, disk space, layers and environment of a function stay within what Lambda offers.
public final class FunctionConfigurationQuotas implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "lambda/function-configuration-quotas",
            "Within the quotas",
            Severity.ERROR,
            "Each call runs in a small virtual machine that Lambda cuts from larger ones, so its memory and disk have a "
                    + "least and a greatest size. The environment travels with every start and is therefore kept "
                    + "small. Some variables belong to Lambda itself, which tells the code with them where it runs.",
            "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html");

    /// From https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
    private static final int MOST_LAYERS = 5;

    /// Sizes in MiB, from the same page.
    private record Range(Property<Long> property, String title, long least, long most) {}

    private static final List<Range> RANGES = List.of(
            new Range(LambdaFunction.MEMORY, "memory", 128, 10_240),
            new Range(LambdaFunction.EPHEMERAL_STORAGE, "space in /tmp", 512, 10_240));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            RANGES.forEach(range -> checkRange(context, report, function, range));
            checkLayers(context, report, function);
            new FunctionVariables(context, report).check(function);
        }
    }

    private static void checkRange(CheckContext context, Report report, Node function, Range range) {
        long size = function.values().value(range.property());
        if (size < range.least() || size > range.most()) {
            long nearest = Math.clamp(size, range.least(), range.most());
            report.at(function, range.property())
                    .fix(Fixes.set(
                            "Set " + range.title() + " to " + nearest + " MiB",
                            function.id(),
                            range.property(),
                            nearest))
                    .say(Wording.full(context, function) + " has " + size + " MiB of " + range.title()
                            + ", but Lambda offers " + range.least() + " to " + range.most() + " MiB.");
        }
    }

    private static void checkLayers(CheckContext context, Report report, Node function) {
        List<String> layers = function.values().effective(LambdaFunction.LAYERS).orElse(List.of());
        if (LambdaFunction.LAYERS.isVisible(function.values()) && layers.size() > MOST_LAYERS) {
            report.at(function, LambdaFunction.LAYERS)
                    .fix(Fixes.set(
                            "Set layers to the first " + MOST_LAYERS,
                            function.id(),
                            LambdaFunction.LAYERS,
                            layers.subList(0, MOST_LAYERS)))
                    .say(Wording.full(context, function) + " has " + layers.size() + " layers, but Lambda allows "
                            + MOST_LAYERS + "; join some of them.");
        }
    }
}
