package gantry.model.kinds.network;

import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import java.util.Locale;

/// Lets private subnets call out without being reached; derived from their routes when nobody draws it.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html
public final class NatGateway {

    public static final String ID = "aws.nat-gateway";

    private static final String PAGE = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html";

    public static final Property<Connectivity> CONNECTIVITY = Property.of(
            "connectivityType", Choice.of(Connectivity.class))
            .fallback(Connectivity.PUBLIC)
            .group("Network")
            .about("A public one leads to the internet and needs a public subnet. A private one leads to other networks.")
            .source(PAGE)
            .to(Target.CLOUDFORMATION, "NatGateway", "/ConnectivityType");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("NAT gateway")
            .about("Lets private subnets call the internet without being reached from there. Drawn, it stands for the "
                    + "derived one.")
            .explain(
                    "Use it when tasks or functions in private subnets call services outside AWS, or pull images from "
                            + "there.",
                    "For AWS services alone, VPC endpoints are often cheaper. Leave it out of the drawing where the "
                            + "setting of VPC and subnets says enough.",
                    "It stands in one Availability Zone and fails with it, so use one per zone in production. It handles "
                            + "55,000 connections at a time to each destination, per address.",
                    "You pay for each hour, for its public address and for each gigabyte that passes, in both "
                            + "directions.")
            .source(PAGE)
            .category(Category.BOUNDARIES)
            .icon("nat-gateway")
            .keywords("nat", "egress", "outbound", "elastic ip", "eip", "private subnet", "internet access")
            .properties(CONNECTIVITY)
            .factSeeing(NatGateway::fact)
            .inside(Containment.in(Subnet.ID, "1 parent", "a public one stands in a public subnet"))
            .names(NameRule.TAG, "nat-gateway")
            .resource(Target.CLOUDFORMATION, "NatGateway", "AWS::EC2::NatGateway")
            .resource(Target.CLOUDFORMATION, "Eip", "AWS::EC2::EIP")
            .build();

    private NatGateway() {}

    private static String fact(Sight sight) {
        String type = sight.values().value(CONNECTIVITY).label().toLowerCase(Locale.ROOT);
        String zone = sight.parent()
                .flatMap(subnet -> subnet.effective(Subnet.ZONE))
                .map(each -> " · zone " + each.label())
                .orElse("");
        return type + zone;
    }
}
