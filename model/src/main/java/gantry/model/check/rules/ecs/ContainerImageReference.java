package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.lambda.LambdaFunction;

/// The image of a container has a name by which it can be pulled.
public final class ContainerImageReference implements Rule {

    /// A name that isn't one has no tag either.
    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/container-image-reference",
            "Image name can't be pulled",
            Severity.ERROR,
            "ECS downloads the image by its name: the registry, the repository, then a tag or a digest. A name of "
                    + "another form is refused, or the task fails at its start with CannotPullContainerError.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html")
            .silencing("practice/latest-image-tag");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node container : context.nodes(Container.ID)) {
            boolean isDrawn = topology.around(container, TaskDefinition.ID)
                    .map(definition -> ContainerImage.of(topology, definition, container))
                    .filter(ContainerImage::isDrawn)
                    .isPresent();
            if (!isDrawn) {
                check(context, report, container, Container.IMAGE);
            }
        }
        for (Node container : context.nodes(PodContainer.ID)) {
            if (PodContainer.IMAGE.fault(container.values()).isEmpty()) {
                check(context, report, container, PodContainer.IMAGE);
            }
        }
        // That a function has no image at all, another rule says.
        for (Node function : context.nodes(LambdaFunction.ID)) {
            boolean isDrawn = !topology.targets(function, Pulls.ID).isEmpty();
            boolean isWritten = function.values().get(LambdaFunction.IMAGE_URI).filter(uri -> !uri.isBlank())
                    .isPresent();
            if (!isDrawn && isWritten && LambdaFunction.IMAGE_URI.isVisible(function.values())) {
                check(context, report, function, LambdaFunction.IMAGE_URI);
            }
        }
    }

    private static void check(CheckContext context, Report report, Node node, Property<String> property) {
        node.values()
                .effective(property)
                .ifPresent(image -> ImageReference.fault(image)
                        .ifPresent(fault -> say(context, report, node, property, image, fault)));
    }

    private static void say(
            CheckContext context, Report report, Node node, Property<String> property, String image, String fault) {
        var finding = report.at(node, property);
        ImageReference.repaired(image)
                .ifPresent(wish -> finding.fix(
                        Fixes.set("Change the image to " + wish, node.id(), property, wish)));
        property.fallback()
                .ifPresent(usual -> finding.fix(Fixes.clear("Use " + usual + " for now", node.id(), property)));
        String owner = node.isA(Container.ID)
                ? "container " + Wording.quoted(context, node)
                : Wording.full(context, node);
        finding.say("The image " + Wording.quoted(image) + " of " + owner + " can't be pulled: " + fault
                + ". Use registry/repository:tag or registry/repository@sha256:digest.");
    }
}
