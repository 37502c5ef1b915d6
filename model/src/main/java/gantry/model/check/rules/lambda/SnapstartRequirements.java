package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.MountsFileSystem;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.LambdaRuntime;
import gantry.model.kinds.lambda.LambdaRuntimes;
import gantry.model.kinds.lambda.PackageType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// SnapStart works with certain runtimes, and not together with everything else.
public final class SnapstartRequirements implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "lambda/snapstart-requirements",
            "What SnapStart needs",
            Severity.ERROR,
            "SnapStart starts a function once, when a version is published, and keeps a picture of its memory and disk "
                    + "from which every later instance begins. Only some runtimes can be frozen and woken like that. "
                    + "A mounted file system or a large disk isn't part of the picture, and instances that are kept "
                    + "started have no use for it.",
            "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html");

    /// In MiB, from https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html
    private static final long MOST_STORAGE = 512;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// Something that SnapStart doesn't go with, and how to do without it.
    private record Obstacle(String what, Optional<Fix> way) {}

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            List<Obstacle> obstacles = function.values().value(LambdaFunction.SNAP_START)
                    ? obstacles(context, function)
                    : List.of();
            if (!obstacles.isEmpty()) {
                Report.Finding finding = report.at(function, LambdaFunction.SNAP_START);
                context.topology().targets(function, MountsFileSystem.ID).forEach(finding::with);
                finding.fix(Fixes.set(
                        "Set SnapStart to off", function.id(), LambdaFunction.SNAP_START, false));
                obstacles.stream()
                        .filter(only -> obstacles.size() == 1)
                        .flatMap(only -> only.way().stream())
                        .forEach(finding::fix);
                finding.say(Wording.full(context, function) + " has SnapStart switched on, which doesn't work with "
                        + Wording.and(obstacles.stream().map(Obstacle::what).toList()) + ".");
            }
        }
    }

    private static List<Obstacle> obstacles(CheckContext context, Node function) {
        Values values = function.values();
        var found = new ArrayList<Obstacle>();
        if (values.value(LambdaFunction.PACKAGE_TYPE) == PackageType.IMAGE) {
            found.add(new Obstacle("container images", Optional.empty()));
        } else {
            LambdaRuntimes.find(values.value(LambdaFunction.RUNTIME))
                    .filter(runtime -> !runtime.hasSnapStart())
                    .ifPresent(runtime -> found.add(unfit(context, function, runtime)));
        }
        values.effective(LambdaFunction.PROVISIONED_CONCURRENCY)
                .filter(count -> count > 0)
                .ifPresent(count -> found.add(new Obstacle(
                        "provisioned concurrency (" + count + ")",
                        Optional.of(Fixes.clear(
                                "Do without provisioned concurrency",
                                function.id(),
                                LambdaFunction.PROVISIONED_CONCURRENCY)))));
        context.topology().edgesFrom(function, MountsFileSystem.ID)
                .findFirst()
                .ifPresent(edge -> found.add(new Obstacle(
                        "the file system " + Wording.quoted(context, context.diagram().require(edge.to())),
                        Optional.of(Fixes.remove("Unmount the file system", edge.id())))));
        long storage = values.value(LambdaFunction.EPHEMERAL_STORAGE);
        if (storage > MOST_STORAGE) {
            found.add(new Obstacle(
                    storage + " MiB in /tmp (at most " + MOST_STORAGE + ")",
                    Optional.of(Fixes.set(
                            "Set space in /tmp to " + MOST_STORAGE + " MiB",
                            function.id(),
                            LambdaFunction.EPHEMERAL_STORAGE,
                            MOST_STORAGE))));
        }
        return found;
    }

    /// A newer version of the same language may do.
    private static Obstacle unfit(CheckContext context, Node function, LambdaRuntime runtime) {
        Optional<Fix> newer = LambdaRuntimes.successor(runtime.id(), context.today())
                .flatMap(LambdaRuntimes::find)
                .filter(LambdaRuntime::hasSnapStart)
                .map(better -> Fixes.set(
                        "Set runtime to " + better.id(), function.id(), LambdaFunction.RUNTIME, better.id()));
        return new Obstacle("the runtime '" + runtime.id() + "' (Java 11, Python 3.12, .NET 8 or newer)", newer);
    }
}
