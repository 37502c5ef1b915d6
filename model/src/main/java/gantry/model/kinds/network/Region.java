package gantry.model.kinds.network;

import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Shape;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import java.util.List;

/// A geographic area of AWS; nearly every resource lives in exactly one.
///
/// Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
public final class Region {

    public static final String ID = "aws.region";

    private static final String PAGE = "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html";

    private static final List<String> CODES = List.of(
            "us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "ca-west-1", "mx-central-1",
            "sa-east-1",
            "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2",
            "eu-west-3", "af-south-1", "il-central-1", "me-central-1", "me-south-1", "ap-east-1", "ap-east-2",
            "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1",
            "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-7");

    public static final Property<String> CODE = Property.of(
            "code",
            Text.matching("[a-z]{2}(-[a-z]+){1,3}-\\d", "a Region code such as eu-central-1")
                    .suggest(CODES))
            .fallback("us-east-1")
            .group("General")
            .about("The Region in which everything drawn inside is created.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "the Region is chosen when the stack is created");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Region")
            .about("A geographic area of AWS. Draw a frame per Region; global things such as IAM roles stay outside.")
            .explain(
                    "Draw one frame around everything that is created in one place. Choose a Region near the users that "
                            + "offers the services you need.",
                    "Don't use a second Region for resilience alone: several Availability Zones of one Region usually "
                            + "do. Things without a Region, such as IAM roles and clients, stand outside.",
                    "A template creates resources in 1 Region, so each Region is exported on its own. A Region "
                            + "usually has 3 Availability Zones, and room for 5 VPCs until the quota is raised.",
                    "The Region itself is free. Prices differ between Regions, and data that moves between them is paid "
                            + "for by the gigabyte.")
            .source(PAGE)
            .category(Category.BOUNDARIES)
            .icon("region")
            .keywords("aws region", "location", "data center", "account", "datacenter")
            .properties(CODE)
            .shape(Shape.FRAME)
            .size(960, 640)
            .fact(values -> values.value(CODE))
            .inside(Containment.in(
                    Containment.CANVAS, "0..n", "IAM roles, clients and the internet stay outside every Region"))
            .names(NameRule.FREE, "region")
            .unitesBy()
            .build();

    private Region() {}
}
