package gantry.model.kinds.registry;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import java.util.List;

/// A repository of one's own in the public gallery of Amazon ECR.
///
/// The lengths are those of
/// https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_RepositoryCatalogDataInput.html
public final class EcrPublicRepository {

    public static final String ID = "aws.ecr-public.repository";

    private static final String GUIDE = "https://docs.aws.amazon.com/AmazonECR/latest/public/";
    private static final String CATALOGUE = GUIDE + "public-repository-catalog-data.html";
    private static final String GALLERY = "Gallery";
    private static final String ROLE = "Repository";
    private static final String DATA = "/RepositoryCatalogData/";
    private static final int LONGEST_DESCRIPTION = 1024;
    private static final int LONGEST_TEXT = 10_240;

    public static final Property<String> ALIAS = Property.of(
            "alias", Text.matching(
                    "[a-z][a-z0-9]+([._-][a-z0-9]+)*", "lower-case letters and digits, parted by '.', '_' or '-'")
                    .upTo(50))
            .title("Registry alias")
            .group("General")
            .about("The part between public.ecr.aws and the name of the repository. AWS gives each account one.")
            .source(GUIDE + "public-registry-concepts.html")
            .unbound(Target.CLOUDFORMATION, "part of the images' names");

    public static final Property<String> DESCRIPTION = Property.of(
            "description", Text.line().upTo(LONGEST_DESCRIPTION))
            .group(GALLERY)
            .about("One line about the images, shown in search results.")
            .source(CATALOGUE)
            .to(Target.CLOUDFORMATION, ROLE, DATA + "RepositoryDescription");

    public static final Property<String> ABOUT = Property.of("about", Text.lines().upTo(LONGEST_TEXT))
            .group(GALLERY)
            .about("A longer text about the images, in Markdown.")
            .source(CATALOGUE)
            .to(Target.CLOUDFORMATION, ROLE, DATA + "AboutText");

    public static final Property<String> USAGE = Property.of("usage", Text.lines().upTo(LONGEST_TEXT))
            .group(GALLERY)
            .about("How to use the images, in Markdown.")
            .source(CATALOGUE)
            .to(Target.CLOUDFORMATION, ROLE, DATA + "UsageText");

    public static final Property<List<ImageArchitecture>> ARCHITECTURES = Property.of(
            "architectures", ListOf.of(Choice.of(ImageArchitecture.class)))
            .group(GALLERY)
            .about("The processors for which there are images.")
            .source(CATALOGUE)
            .to(Target.CLOUDFORMATION, ROLE, DATA + "Architectures");

    public static final Property<List<ImageSystem>> OPERATING_SYSTEMS = Property.of(
            "operatingSystems", ListOf.of(Choice.of(ImageSystem.class)))
            .group(GALLERY)
            .about("The operating systems for which there are images.")
            .source(CATALOGUE)
            .to(Target.CLOUDFORMATION, ROLE, DATA + "OperatingSystems");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("ECR Public repository")
            .about("A repository of your own in the public gallery of Amazon ECR. Everybody may pull its images.")
            .explain(
                    "Choose it for images that you publish for everybody, such as open-source software. Images need no "
                            + "password to be pulled.",
                    "Images of your own that are nobody else's business belong in an ECR repository; functions pull only "
                            + "from there. For images of others draw an external registry.",
                    "It is the same in all Regions, but it can be created in us-east-1 only. Tasks in private subnets need "
                            + "a NAT gateway: VPC endpoints don't reach it.",
                    "You pay for stored gigabytes and for traffic beyond a free monthly amount. Pulling into AWS costs you "
                            + "nothing.")
            .source(GUIDE + "public-repositories.html")
            .category(Category.REGISTRIES)
            .icon("ecr-public-repository")
            .keywords("public.ecr.aws", "public registry", "ecr public gallery", "docker registry", "image")
            .properties(ALIAS, DESCRIPTION, ABOUT, USAGE, ARCHITECTURES, OPERATING_SYSTEMS)
            .fact(values -> "public.ecr.aws" + values.effective(ALIAS).map(alias -> "/" + alias).orElse(""))
            .inside(Containment.in(Containment.CANVAS, "0..n", "one registry serves all Regions"))
            .names(names(), "web")
            .resource(Target.CLOUDFORMATION, ROLE, "AWS::ECR::PublicRepository")
            .build();

    private EcrPublicRepository() {}

    /// Source: https://docs.aws.amazon.com/AmazonECRPublic/latest/APIReference/API_CreateRepository.html
    private static NameRule names() {
        return new NameRule(
                "(?=.{2,205}$)[a-z0-9]+([._-][a-z0-9]+)*(/[a-z0-9]+([._-][a-z0-9]+)*)*",
                "2 to 205 lower-case letters and digits, parted by '.', '_', '-' or '/'",
                205,
                true,
                false,
                NameRule.Scope.ACCOUNT);
    }
}
