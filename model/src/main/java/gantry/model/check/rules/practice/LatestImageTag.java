package gantry.model.check.rules.practice;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.Workloads;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;
import java.util.Optional;

/// Images should be named by a tag that isn't moved, or by their digest.
public final class LatestImageTag implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "practice/latest-image-tag",
            "Image without a fixed version",
            Severity.WARNING,
            "The tag latest, which also counts when none is given, names whatever was pushed last. Two tasks of one "
                    + "service may then run different code, and there is no way back to the version that worked. Name "
                    + "a version such as :1.4.2, or the digest.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html");

    private static final String MOVING = "latest";

    /// Which kinds name an image, and where.
    private record Place(String kind, Property<String> image) {}

    private static final List<Place> PLACES = List.of(
            new Place(Container.ID, Container.IMAGE), new Place(LambdaFunction.ID, LambdaFunction.IMAGE_URI),
            new Place(PodContainer.ID, PodContainer.IMAGE));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Place place : PLACES) {
            for (Node node : context.nodes(place.kind())) {
                context.token().throwIfCancelled();
                checkImage(context, report, place, node);
            }
        }
        for (Edge pull : context.edges(Pulls.ID)) {
            checkPull(context, report, pull);
        }
    }

    private static void checkImage(CheckContext context, Report report, Place place, Node node) {
        Optional<String> image = node.values().effective(place.image()).filter(text -> !text.isBlank());
        boolean isTaggedOnEdge = puller(context, node)
                .filter(puller -> context.diagram().edgesFrom(puller.id()).stream()
                        .anyMatch(edge -> edge.isA(Pulls.ID) && edge.values().effective(Pulls.TAG).isPresent()))
                .isPresent();
        if (image.isEmpty() || isTaggedOnEdge || !place.image().isVisible(node.values()) || isFixed(image.get())) {
            return;
        }
        String what = tag(image.get()).isEmpty() ? " without a tag, which means latest" : "";
        report.at(node, place.image())
                .say(Wording.full(context, node) + " uses the image " + image.get() + what
                        + ": that may be another one at every start, and there is no way back; name a version or "
                        + "digest.");
    }

    /// Whose connection to a registry says where the image comes from. That of a workload is about those of its
    /// containers that name no image themselves, where there are several.
    private static Optional<Node> puller(CheckContext context, Node node) {
        if (!node.isA(PodContainer.ID)) {
            return Optional.of(node);
        }
        return context.topology().around(node, Workloads.IDS).filter(workload -> !node.values().has(PodContainer.IMAGE)
                || context.pods().containers(workload).size() == 1);
    }

    private static void checkPull(CheckContext context, Report report, Edge pull) {
        if (pull.values().effective(Pulls.TAG).filter(MOVING::equals).isPresent()) {
            Node from = context.diagram().require(pull.from());
            Node to = context.diagram().require(pull.to());
            report.at(pull, Pulls.TAG)
                    .with(from, to)
                    .say(Wording.full(context, from) + " pulls the tag latest from " + Wording.quoted(context, to)
                            + ": that may be another image at every start, and there is no way back; name a version.");
        }
    }

    /// True for a digest and for any tag but the moving one; also for references that are filled in later.
    private static boolean isFixed(String image) {
        return image.contains("@")
                || image.contains("${")
                || image.contains("{{resolve:")
                || tag(image).filter(tag -> !tag.equals(MOVING)).isPresent();
    }

    /// What follows the colon after the last slash; a colon before it belongs to the port of a registry.
    private static Optional<String> tag(String image) {
        String name = image.strip().substring(image.strip().lastIndexOf('/') + 1);
        int colon = name.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(name.substring(colon + 1)).filter(tag -> !tag.isEmpty());
    }
}
