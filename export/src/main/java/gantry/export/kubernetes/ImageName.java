package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import java.util.Optional;

/// The image of a container, from its own property and from the registry that it is connected to.
///
/// @param text the whole name, such as `public.ecr.aws/docker/library/nginx:1.29`
record ImageName(String text) {

    /// Stands for the number of the account, which no drawing knows.
    static final String NO_ACCOUNT = "000000000000";

    private static final String DOCKER_HUB = "docker.io";

    /// What an image without a tag has: https://docs.docker.com/reference/cli/docker/image/tag/
    private static final String MOVING_TAG = "latest";

    static ImageName of(Plan plan, Node container) {
        String own = plan.usable(container, Container.IMAGE).filter(text -> !text.isBlank()).orElse("scratch");
        Optional<Edge> pulls = plan.topology().edgesFrom(container, Pulls.ID).findFirst();
        if (pulls.isEmpty()) {
            return checked(plan, container, new ImageName(own));
        }
        Node registry = plan.diagram().require(pulls.get().to());
        Optional<String> tag = plan.usable(pulls.get(), Pulls.TAG);
        boolean isFromEcr = registry.isA(EcrRepository.ID) && !own.contains(".dkr.ecr.");
        String name = isFromEcr
                ? ofEcr(plan, container, registry, tag)
                : ofOther(plan, registry, tag.map(new ImageName(own)::tagged).orElse(own));
        return checked(plan, container, new ImageName(name));
    }

    private static String ofEcr(Plan plan, Node container, Node registry, Optional<String> tag) {
        String region = plan.topology().region(registry)
                .flatMap(node -> plan.usable(node, Region.CODE))
                .or(Region.CODE::fallback)
                .orElse("");
        plan.report(
                KubernetesRules.ACTION,
                container,
                FieldPath.of(Container.IMAGE),
                "The image of " + plan.label(container) + " comes from " + plan.label(registry) + ": put the number of"
                        + " your account in the place of " + NO_ACCOUNT + ".");
        String given = tag.or(() -> container.values().get(Container.IMAGE).map(text -> new ImageName(text).tag()))
                .filter(text -> !text.isEmpty())
                .orElse(MOVING_TAG);
        return NO_ACCOUNT + ".dkr.ecr." + region + ".amazonaws.com/" + plan.name(registry) + ":" + given;
    }

    private static String ofOther(Plan plan, Node registry, String image) {
        if (!registry.isA(ExternalRegistry.ID)) {
            return image;
        }
        String host = plan.usable(registry, ExternalRegistry.URL).orElse(DOCKER_HUB);
        int slash = image.indexOf('/');
        boolean hasHost = slash > 0 && image.substring(0, slash).matches(".*[.:].*|localhost");
        return hasHost || host.equals(DOCKER_HUB) ? image : host + "/" + image;
    }

    private static ImageName checked(Plan plan, Node container, ImageName image) {
        boolean isFixed = image.text().contains("@") || !image.tag().isEmpty() && !image.tag().equals(MOVING_TAG);
        if (!isFixed) {
            plan.report(
                    KubernetesRules.CHANGED,
                    container,
                    FieldPath.of(Container.IMAGE),
                    "The image " + image.text() + " of " + plan.label(container)
                            + " can change under the same name; nodes that have it don't pull it again. Name a tag.");
        }
        return image;
    }

    /// The tag; empty when there is none.
    String tag() {
        String name = withoutDigest();
        int colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf('/') ? name.substring(colon + 1) : "";
    }

    private String tagged(String other) {
        String name = withoutDigest();
        int colon = name.lastIndexOf(':');
        return (colon > name.lastIndexOf('/') ? name.substring(0, colon) : name) + ":" + other;
    }

    private String withoutDigest() {
        int digest = text.indexOf('@');
        return digest < 0 ? text : text.substring(0, digest);
    }
}
