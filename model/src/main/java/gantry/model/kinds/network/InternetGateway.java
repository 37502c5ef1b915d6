package gantry.model.kinds.network;

import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kinds.connection.RoutesTo;

/// The door between a VPC and the internet; derived from public subnets when nobody draws it.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
public final class InternetGateway {

    public static final String ID = "aws.internet-gateway";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Internet gateway")
            .about("The door between a VPC and the internet, in both directions. Drawn, it stands for the derived one.")
            .explain(
                    "Draw it to show how traffic gets in and out. A subnet that routes to it is public.",
                    "Leave it out otherwise: one is derived as soon as the VPC has a public subnet. To let private "
                            + "subnets call out without being reached, use a NAT gateway.",
                    "A VPC has 1 internet gateway at most. It serves only interfaces that have a public address.",
                    "The gateway is free. Public IPv4 addresses are paid for by the hour, and data that leaves AWS by "
                            + "the gigabyte.")
            .source("https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html")
            .category(Category.BOUNDARIES)
            .icon("internet-gateway")
            .keywords("igw", "public subnet", "route", "inbound", "internet access")
            .factSeeing(InternetGateway::fact)
            .inside(new Containment(Vpc.ID, 1, "0..1 per vpc", ""))
            .names(NameRule.TAG, "internet-gateway")
            .resource(Target.CLOUDFORMATION, "InternetGateway", "AWS::EC2::InternetGateway")
            .resource(Target.CLOUDFORMATION, "Attachment", "AWS::EC2::VPCGatewayAttachment")
            .build();

    private InternetGateway() {}

    private static String fact(Sight sight) {
        int routes = sight.sources(RoutesTo.ID).size();
        return routes == 0 ? "for public subnets"
                : routes == 1 ? "1 subnet routes here" : routes + " subnets route here";
    }
}
