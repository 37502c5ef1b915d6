package gantry.model.kinds.registry;

import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import java.util.List;

/// A registry outside AWS, such as Docker Hub.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html
public final class ExternalRegistry {

    public static final String ID = "registry.external";

    private static final String PAGE = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html";

    public static final Property<String> URL = Property.of(
            "url",
            Text.matching("[A-Za-z0-9.-]+(:\\d{1,5})?(/[^\\s]*)?", "a host such as docker.io or ghcr.io/team")
                    .suggest(List.of("docker.io", "ghcr.io", "quay.io", "public.ecr.aws", "gcr.io")))
            .title("URL")
            .fallback("docker.io")
            .group("General")
            .about("The first part of the names of its images.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "part of the images' names");

    public static final Property<String> CREDENTIALS = Property.of("credentials", new SecretReference())
            .group("General")
            .about("The secret with user name and password, for private images only.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "written at each container that pulls from here");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("External registry")
            .about("A registry of images outside AWS. Tasks need a route to the internet to pull from it.")
            .source(PAGE)
            .category(Category.REGISTRIES)
            .icon("external-registry")
            .keywords("docker hub", "ghcr", "github", "quay", "public registry", "image")
            .properties(URL, CREDENTIALS)
            .fact(values -> values.value(URL))
            .inside(Containment.in(Containment.CANVAS, "0..n", "Docker Hub, GHCR and others are outside AWS"))
            .names(NameRule.FREE, "Docker Hub")
            .build();

    private ExternalRegistry() {}
}
