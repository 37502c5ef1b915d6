package gantry.model.kinds.registry;

import gantry.model.kind.Badge;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.operations.Secret;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A registry outside AWS, such as Docker Hub.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html
public final class ExternalRegistry {

    public static final String ID = "registry.external";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html";

    /// What people call the registries of well-known hosts.
    private static final Map<String, String> WELL_KNOWN = wellKnown();

    public static final Property<String> URL = Property.of(
            "url",
            Text.matching("[A-Za-z0-9.-]+(:\\d{1,5})?(/[^\\s]*)?", "a host such as docker.io or ghcr.io/team")
                    .suggest(List.copyOf(WELL_KNOWN.keySet())))
            .title("URL")
            .fallback("docker.io")
            .group("General")
            .about("The first part of the names of its images.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "part of the images' names");

    public static final Property<Boolean> PRIVATE = Property.of("private", new Flag())
            .fallback(false)
            .group("General")
            .about("Whether the images can be pulled with credentials only.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "a remark for checks only");

    /// Always shown, because drawings from before [#PRIVATE] existed have credentials alone.
    public static final Property<String> CREDENTIALS = Property.of("credentials", SecretReference.orNode(Secret.ID))
            .group("General")
            .about("The secret with user name and password, for private images only.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "written at each container that pulls from here");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("External registry")
            .about("A registry of images outside AWS. Tasks need a route to the internet to pull from it.")
            .explain(
                    "Choose it for images that others publish, or for a registry that your team has already, such as "
                            + "GitHub's, GitLab's or Docker Hub.",
                    "Functions pull only from ECR repositories. For images of your own an ECR repository is nearer and "
                            + "needs no password.",
                    "VPC endpoints don't reach it: tasks in private subnets need a NAT gateway. Docker Hub limits how often "
                            + "images are pulled without an account. Private images need a secret with credentials.",
                    "You pay the registry what it asks for, and AWS for the traffic through a NAT gateway.")
            .source(PAGE)
            .category(Category.REGISTRIES)
            .icon("external-registry")
            .keywords(
                    "docker hub",
                    "dockerhub",
                    "docker.io",
                    "ghcr",
                    "github",
                    "gitlab",
                    "quay",
                    "harbor",
                    "artifactory",
                    "public registry",
                    "private registry",
                    "image")
            .properties(URL, PRIVATE, CREDENTIALS)
            .size(208, 64)
            .fact(ExternalRegistry::fact)
            .badges(sight -> isPrivate(sight.values()) ? List.of(new Badge("PRIVATE")) : List.of())
            .inside(Containment.in(Containment.CANVAS, "0..n", "Docker Hub, GHCR and others are outside AWS"))
            .names(NameRule.FREE, "Docker Hub")
            .build();

    private ExternalRegistry() {}

    private static Map<String, String> wellKnown() {
        var names = new LinkedHashMap<String, String>();
        names.put("docker.io", "Docker Hub");
        names.put("ghcr.io", "GitHub");
        names.put("quay.io", "Quay");
        names.put("registry.gitlab.com", "GitLab");
        names.put("public.ecr.aws", "ECR Public Gallery");
        names.put("gcr.io", "Google");
        names.put("registry.k8s.io", "Kubernetes");
        return names;
    }

    /// Whether images are pulled with credentials: it says so, or it has some.
    public static boolean isPrivate(Values registry) {
        return registry.value(PRIVATE) || registry.has(CREDENTIALS);
    }

    /// The well-known name before the address, such as `GitHub · ghcr.io/team`.
    private static String fact(Values values) {
        String url = values.value(URL);
        String name = WELL_KNOWN.getOrDefault(url.replaceFirst("[:/].*", ""), "");
        return name.isEmpty() ? url : name + " · " + url;
    }
}
