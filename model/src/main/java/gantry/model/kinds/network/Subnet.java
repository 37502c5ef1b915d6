package gantry.model.kinds.network;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Cidr;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.MapOf;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Shape;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Values;
import gantry.model.kinds.binding.Reasons;
import gantry.model.kinds.connection.RoutesTo;
import java.util.Map;

/// A part of a VPC's addresses in one Availability Zone; its route tables are derived.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
public final class Subnet {

    public static final String ID = "aws.subnet";

    private static final String PAGE = "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html";

    private static final Cardinality ROUTES = Cardinality.out(0, 1, "0..1");

    /// The range /16 to /28 is from https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
    public static final Property<CidrBlock> CIDR = Property.of("cidr", new Cidr(16, 28))
            .title("CIDR block")
            .required()
            .judgedBy("network/valid-cidr-blocks")
            .group("Network")
            .about("The addresses of the subnet: a part of the VPC's block that no other subnet uses.")
            .source("https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html")
            .to(Target.CLOUDFORMATION, "Subnet", "/CidrBlock");

    public static final Property<Zone> ZONE = Property.of("zone", Choice.of(Zone.class))
            .title("Availability Zone")
            .fallback(Zone.A)
            .judgedBy("network/subnet-availability-zone")
            .group("Network")
            .about("A subnet lies in exactly one zone. Use at least two zones to survive the failure of one.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, "written as a choice from the zones of the Region");

    public static final Property<Boolean> PUBLIC = Property.of("public", new Flag())
            .fallback(false)
            .group("Network")
            .about("A public subnet has a route to the internet gateway.")
            .source(PAGE)
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED);

    public static final Property<Boolean> NAT_GATEWAY = Property.of("natGateway", new Flag())
            .title("Routes to a NAT gateway")
            .fallback(true)
            .visibleWhen(Condition.when(PUBLIC, false))
            .group("Network")
            .about("Lets what runs in a private subnet call the internet, without being called from there.")
            .source("https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html")
            .unbound(Target.CLOUDFORMATION, Reasons.DERIVED);

    public static final Property<Boolean> MAP_PUBLIC_IP_ON_LAUNCH = Property.of("mapPublicIpOnLaunch", new Flag())
            .title("Give instances public addresses")
            .group("Network")
            .about("EC2 instances and nodes get a public address at launch; off unless switched on. Fargate tasks "
                    + "have a setting of their own.")
            .source("https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html")
            .to(Target.CLOUDFORMATION, "Subnet", "/MapPublicIpOnLaunch");

    /// Lengths and characters: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
    public static final Property<Map<String, String>> TAGS = Property.of(
            "tags",
            new MapOf<>(
                    Text.matching("(?!aws:)[^\\r\\n]{1,128}", "1 to 128 characters, not 'aws:' at the start"),
                    Text.line().upTo(256)))
            .group("Tags")
            .about("Labels that other programs look for, such as kubernetes.io/role/elb for load balancers of EKS.")
            .source("https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html")
            .unbound(Target.CLOUDFORMATION, "written together with the name");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Subnet")
            .about("A range of addresses of a VPC in one Availability Zone. Connect services to it to place them there.")
            .explain(
                    "Use one per Availability Zone and purpose: public ones for load balancers and NAT gateways, private "
                            + "ones for tasks, nodes and databases. Two zones of each are a good start.",
                    "Don't put tasks behind a load balancer into public subnets. To decide who may talk to whom, use "
                            + "security groups instead of more subnets.",
                    "It lies in exactly 1 zone, and AWS keeps 5 addresses of each. A load balancer wants a block of at "
                            + "least /27 with 8 free addresses.",
                    "Subnets are free. Data between Availability Zones is paid for by the gigabyte.")
            .source(PAGE)
            .category(Category.BOUNDARIES)
            .icon("subnet")
            .keywords("network", "availability zone", "public", "private", "route table", "az", "ip range", "cidr")
            .properties(CIDR, ZONE, PUBLIC, NAT_GATEWAY, MAP_PUBLIC_IP_ON_LAUNCH, TAGS)
            .shape(Shape.FRAME)
            .size(240, 96)
            .factSeeing(Subnet::fact)
            .inside(Containment.in(
                    Vpc.ID, "1 parent; exactly one az", "public or private by its route, not by its name"))
            .names(NameRule.TAG, "subnet")
            .starter(SubnetPlan::next)
            .unitesBy(PUBLIC)
            .to(RoutesTo.ID, NatGateway.ID, ROUTES, "route 0.0.0.0/0 of a private subnet")
            .to(RoutesTo.ID, InternetGateway.ID, ROUTES, "makes the subnet public")
            .resource(Target.CLOUDFORMATION, "Subnet", "AWS::EC2::Subnet")
            .resource(Target.CLOUDFORMATION, "RouteTable", "AWS::EC2::RouteTable")
            .resource(Target.CLOUDFORMATION, "DefaultRoute", "AWS::EC2::Route")
            .resource(Target.CLOUDFORMATION, "RouteTableAssociation", "AWS::EC2::SubnetRouteTableAssociation")
            .build();

    private Subnet() {}

    private static String fact(Sight sight) {
        Values values = sight.values();
        boolean isPublic = values.value(PUBLIC) || sight.leadsTo(RoutesTo.ID, InternetGateway.ID);
        String cidr = values.effective(CIDR).map(block -> block + " · ").orElse("");
        return cidr + "zone " + values.value(ZONE).label() + " · " + (isPublic ? "public" : "private");
    }
}
