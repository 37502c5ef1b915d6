package gantry.model.kinds.network;

import gantry.model.kind.Cardinality;
import gantry.model.kind.Category;
import gantry.model.kind.Choice;
import gantry.model.kind.Condition;
import gantry.model.kind.Containment;
import gantry.model.kind.Flag;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Protects;

/// A way from a VPC to one AWS service that doesn't lead over the internet.
///
/// Its type follows from the service. The subnets of interface endpoints are derived, one per Availability Zone, as
/// are the route tables of gateway endpoints.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html
public final class VpcEndpoint {

    public static final String ID = "aws.vpc-endpoint";

    private static final String PAGE = "https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html";

    public static final Property<EndpointService> SERVICE = Property.of("service", Choice.of(EndpointService.class))
            .fallback(EndpointService.S3)
            .group("Network")
            .about("The AWS service that it leads to. S3 and DynamoDB have gateway endpoints, all others interfaces.")
            .source("https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html")
            .unbound(Target.CLOUDFORMATION, "written as the name of the service in the Region, with the type");

    public static final Property<Boolean> PRIVATE_DNS = Property.of("privateDns", new Flag())
            .title("Private DNS names")
            .fallback(true)
            .visibleWhen(Condition.when(SERVICE, EndpointService.interfaces()))
            .group("Network")
            .about("The usual name of the service leads to the endpoint, so that code needs no change.")
            .source("https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html")
            .to(Target.CLOUDFORMATION, "Endpoint", "/PrivateDnsEnabled");

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("VPC endpoint")
            .about("A way from a VPC to one AWS service that doesn't lead over the internet. Drawn, it stands for the "
                    + "derived one.")
            .explain(
                    "Use it when private subnets call AWS services without a NAT gateway, or call them so much that the "
                            + "gateway becomes expensive. Pulling from ECR takes three: ecr.api, ecr.dkr and s3.",
                    "It leads to AWS services only: for images or programs on the internet use a NAT gateway. Leave it "
                            + "out of the drawing where the list of the VPC says enough.",
                    "A VPC has up to 50 interface endpoints and a Region 20 gateway endpoints, unless the quotas are "
                            + "raised. Each interface carries up to 100 Gbit/s per zone.",
                    "Gateway endpoints are free. Interface endpoints are paid for by the hour in each zone and by the "
                            + "gigabyte.")
            .source(PAGE)
            .category(Category.BOUNDARIES)
            .icon("vpc-endpoint")
            .keywords("privatelink", "gateway endpoint", "interface endpoint", "private access", "ecr endpoint",
                    "private link", "vpce", "s3 endpoint", "without nat")
            .properties(SERVICE, PRIVATE_DNS)
            .size(208, 64)
            .fact(VpcEndpoint::fact)
            .inside(Containment.in(
                    Vpc.ID,
                    "1 parent",
                    "interface endpoints reference subnets, gateway endpoints (s3, dynamodb) route tables"))
            .names(NameRule.TAG, "endpoint")
            // A security group is derived when none is drawn: hence none at least.
            .from(
                    Protects.ID,
                    SecurityGroup.ID,
                    Cardinality.in(0, 5, "0..5 (interface)"),
                    "SecurityGroupIds of an interface endpoint, which listens on port 443")
            .refuses(Refusal.of(
                    SecurityGroup.ID,
                    ID,
                    "A gateway endpoint is an entry of route tables and has no security group.",
                    "security group -> interface endpoint")
                    .whenTarget(Condition.when(SERVICE, EndpointService.gateways())))
            .resource(Target.CLOUDFORMATION, "Endpoint", "AWS::EC2::VPCEndpoint")
            .resource(Target.CLOUDFORMATION, "SecurityGroup", "AWS::EC2::SecurityGroup")
            .build();

    private VpcEndpoint() {}

    /// Whether programs that use the usual name of the service arrive at the endpoint.
    public static boolean answersUsualName(Values endpoint) {
        return endpoint.value(SERVICE).isGateway() || endpoint.value(PRIVATE_DNS);
    }

    private static String fact(Values values) {
        EndpointService service = values.value(SERVICE);
        return service.label() + (service.isGateway() ? "" : " · interface");
    }
}
