package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.TaskDefinition;

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
            String image = container.values().value(Container.IMAGE);
            if (!isDrawn) {
                ImageReference.fault(image).ifPresent(fault -> say(context, report, container, image, fault));
            }
        }
    }

    private static void say(CheckContext context, Report report, Node container, String image, String fault) {
        var finding = report.at(container, Container.IMAGE);
        ImageReference.repaired(image)
                .ifPresent(wish -> finding.fix(
                        Fixes.set("Change the image to " + wish, container.id(), Container.IMAGE, wish)));
        Container.IMAGE
                .fallback()
                .ifPresent(usual -> finding.fix(
                        Fixes.clear("Use " + usual + " for now", container.id(), Container.IMAGE)));
        finding.say("The image " + Wording.quoted(image) + " of container " + Wording.quoted(context, container)
                + " can't be pulled: " + fault
                + ". Use registry/repository:tag or registry/repository@sha256:digest.");
    }
}
