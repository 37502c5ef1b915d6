package gantry.model.kinds.network;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.ListOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Shape;
import gantry.model.kind.Target;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.connection.Peers;
import java.util.List;

/// A private network in one Region; gateways, route tables and routes are derived from it and its subnets.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html
public final class Vpc {

    public static final String ID = "aws.vpc";

    private static final String PAGE = "https://docs.aws.amazon.com/vpc/latest/userguide/configure-your-vpc.html";
    private static final String DNS = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html";

    /// The range /16 to /28 is from https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
    public static final Property<CidrBlock> CIDR = Property.of("cidr", new Cidr(16, 28))
            .title("CIDR block")
            .fallback(new CidrBlock(10L << 24, 16))
            .judgedBy("network/valid-cidr-blocks")
            .group("Network")
            .about("The private addresses of the network. Choose a block that no peered network uses.")
            .source("https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html")
            .to(Target.CLOUDFORMATION, "Vpc", "/CidrBlock");

    /// 5 blocks per VPC are the default quota, 50 the most:
    /// https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-vpcs-subnets
    public static final Property<List<CidrBlock>> EXTRA_CIDRS = Property.of(
            "extraCidrs", new ListOf<>(new Cidr(16, 28), 49))
            .title("Further CIDR blocks")
            .judgedBy("network/valid-cidr-blocks")
            .group("Network")
            .about("More addresses for a network that became too small: four blocks unless the quota is raised.")
            .source("https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html")
            .unbound(Target.CLOUDFORMATION, "each further block is a resource of its own");

    public static final Property<Boolean> ENABLE_DNS_SUPPORT = Property.of("enableDnsSupport", new Flag())
            .title("DNS resolution")
            .fallback(true)
            .group("Network")
            .about("Lets instances and tasks ask Amazon's name server.")
            .source(DNS)
            .to(Target.CLOUDFORMATION, "Vpc", "/EnableDnsSupport");

    public static final Property<Boolean> ENABLE_DNS_HOSTNAMES = Property.of("enableDnsHostnames", new Flag())
            .title("DNS host names")
            .fallback(true)
            .group("Network")
            .about("Gives names to public addresses; private interface endpoints need it too.")
            .source(DNS)
            .to(Target.CLOUDFORMATION, "Vpc", "/EnableDnsHostnames");

    public static final Property<NatMode> NAT_MODE = Property.of("natMode", Choice.of(NatMode.class))
            .title("NAT gateways")
            .fallback(NatMode.SINGLE)
            .group("Network")
            .about("One NAT gateway is cheaper; one per Availability Zone keeps working when a zone fails.")
            .source("https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED);

    public static final Property<List<EndpointService>> ENDPOINTS = Property.of(
            "endpoints", ListOf.of(Choice.of(EndpointService.class)))
            .title("VPC endpoints")
            .fallback(List.of(EndpointService.S3))
            .group("Network")
            .about("Services that private subnets reach without a NAT gateway. S3 and DynamoDB endpoints cost nothing.")
            .source("https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED);

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("VPC")
            .about("A private network in one Region. It holds subnets and load balancers.")
            .explain(
                    "Use one for whatever has an address of its own: tasks, nodes, load balancers and databases. One VPC "
                            + "per environment is a good start.",
                    "Queues, buckets, tables and most functions stand outside: they need no network. To keep parts of "
                            + "one system apart, security groups are simpler than a second VPC.",
                    "A block has 16 (/28) to 65,536 (/16) addresses and can't change later. A Region has 5 VPCs, and a "
                            + "VPC 200 subnets and 5 blocks, unless the quotas are raised.",
                    "The network, its subnets and routes are free. NAT gateways, interface endpoints and public "
                            + "addresses are paid for by the hour.")
            .source(PAGE)
            .category(Category.BOUNDARIES)
            .icon("vpc")
            .keywords("network", "virtual private cloud", "nat", "internet gateway", "endpoint", "cidr", "peering",
                    "dns", "ip addresses")
            .properties(CIDR, EXTRA_CIDRS, NAT_MODE, ENDPOINTS, ENABLE_DNS_SUPPORT, ENABLE_DNS_HOSTNAMES)
            .shape(Shape.FRAME)
            .size(880, 400)
            .fact(values -> values.value(CIDR).toString())
            .inside(Containment.in(Region.ID))
            .names(NameRule.TAG, "main")
            .to(Peers.ID, Vpc.ID, Cardinality.ANY, "VPC peering; CIDRs must not overlap")
            .brings(Subnet.ID, 4)
            .unitesBy()
            .resource(Target.CLOUDFORMATION, "Vpc", "AWS::EC2::VPC")
            .resource(Target.CLOUDFORMATION, "InternetGateway", "AWS::EC2::InternetGateway")
            .resource(Target.CLOUDFORMATION, "InternetGatewayAttachment", "AWS::EC2::VPCGatewayAttachment")
            .resource(Target.CLOUDFORMATION, "PublicRouteTable", "AWS::EC2::RouteTable")
            .resource(Target.CLOUDFORMATION, "PublicDefaultRoute", "AWS::EC2::Route")
            .resource(Target.CLOUDFORMATION, "NatGatewayEip", "AWS::EC2::EIP")
            .resource(Target.CLOUDFORMATION, "NatGateway", "AWS::EC2::NatGateway")
            .resource(Target.CLOUDFORMATION, "Endpoint", "AWS::EC2::VPCEndpoint")
            .build();

    private Vpc() {}
}
