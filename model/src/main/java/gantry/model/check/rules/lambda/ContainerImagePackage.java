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
import gantry.model.kind.Property;
import gantry.model.kinds.lambda.Architecture;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import java.util.List;
import java.util.Optional;

/// A function from an image takes everything from it, and the image lies in ECR in the same Region.
public final class ContainerImagePackage implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "lambda/container-image-package",
            "Image of a function",
            Severity.ERROR,
            "An image brings its own language, libraries and start command, so Lambda refuses settings that are meant "
                    + "for archives. Lambda copies the image when it is deployed, with rights that only a private "
                    + "repository of Amazon ECR in the same Region can give. The processor must be the one that the "
                    + "image was built for.",
            "https://docs.aws.amazon.com/lambda/latest/dg/images-create.html");

    /// What belongs to archives only.
    private static final List<Property<?>> OF_ARCHIVES = List.of(
            LambdaFunction.RUNTIME, LambdaFunction.HANDLER, LambdaFunction.LAYERS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node function : context.nodes(LambdaFunction.ID)) {
            context.token().throwIfCancelled();
            FunctionImage.of(context.topology(), function).ifPresent(image -> {
                checkSettings(context, report, function);
                checkPlace(context, report, function, image);
                checkProcessor(context, report, function);
            });
        }
    }

    private static void checkSettings(CheckContext context, Report report, Node function) {
        List<Property<?>> set = OF_ARCHIVES.stream().filter(function.values()::has).toList();
        if (!set.isEmpty()) {
            String names = Wording.and(set.stream().map(Property::name).toList());
            report.at(function, set.getFirst())
                    .fix(Fixes.change("Clear " + names, function.id(), values -> {
                        var cleared = values;
                        for (Property<?> property : set) {
                            cleared = cleared.without(property);
                        }
                        return cleared;
                    }))
                    .say(Wording.full(context, function) + " is a container image, which brings everything itself; "
                            + "clear its " + names + ".");
        }
    }

    private static void checkPlace(CheckContext context, Report report, Node function, FunctionImage image) {
        Optional<String> here = context.topology().region(function).map(frame -> frame.values().value(Region.CODE));
        if (image.text().isEmpty() && !image.isDrawn()) {
            sayElsewhere(context, report, function, " has no image; name one in a private ECR repository"
                    + here.map(code -> " in " + code).orElse("") + ".");
        } else if (!image.text().isEmpty() && !image.isOpen() && !image.isPrivate()) {
            sayElsewhere(context, report, function, " has the image " + Wording.quoted(image.text())
                    + ", but Lambda takes images from private ECR repositories only.");
        } else {
            here.filter(code -> image.region().filter(other -> !other.equals(code)).isPresent())
                    .ifPresent(code -> report.at(function, LambdaFunction.IMAGE_URI)
                            .fix(Fixes.set(
                                    "Set the image to " + image.in(code),
                                    function.id(),
                                    LambdaFunction.IMAGE_URI,
                                    image.in(code)))
                            .say(Wording.full(context, function) + " is in " + code + ", but its image is in "
                                    + image.region().orElse("") + "; push the image to a repository in " + code
                                    + "."));
        }
    }

    private static void sayElsewhere(CheckContext context, Report report, Node function, String what) {
        Report.Finding finding = report.at(function, LambdaFunction.IMAGE_URI);
        new ImageRepository(context.catalogue()).fix(context, function).ifPresent(finding::fix);
        finding.say(Wording.full(context, function) + what);
    }

    private static void checkProcessor(CheckContext context, Report report, Node function) {
        Architecture own = function.values().value(LambdaFunction.ARCHITECTURE);
        function.values().effective(LambdaFunction.IMAGE_ARCHITECTURE)
                .filter(built -> built != own)
                .ifPresent(built -> report.at(function, LambdaFunction.ARCHITECTURE)
                        .fix(setProcessor(function, built))
                        .say(Wording.full(context, function) + " runs on " + own.label()
                                + ", but its image was built for " + built.label() + "; use the same for both."));
    }

    private static Fix setProcessor(Node function, Architecture built) {
        return Fixes.set(
                "Set architecture to " + built.label(), function.id(), LambdaFunction.ARCHITECTURE, built);
    }
}
