package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.LogicalIds;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// The endpoints through which a VPC reaches AWS services without the internet.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
final class Endpoints {

    /// These are entries of route tables and cost nothing; all others are network interfaces in subnets.
    private static final Set<EndpointService> GATEWAYS = Set.of(EndpointService.S3, EndpointService.DYNAMODB);

    private static final String TYPE = "AWS::EC2::VPCEndpoint";
    private static final int HTTPS = 443;

    private final Plan plan;
    private final Node vpc;

    Endpoints(Plan plan, Node vpc) {
        this.plan = plan;
        this.vpc = vpc;
    }

    /// @param subnets where interfaces may stand
    /// @param tables  the route tables that lead to gateways
    void add(List<Node> subnets, List<Resource> tables) {
        List<EndpointService> services = plan.usable(vpc, Vpc.ENDPOINTS).orElse(List.of()).stream().distinct().toList();
        if (subnets.isEmpty()) {
            return;
        }
        for (EndpointService service : services) {
            if (GATEWAYS.contains(service)) {
                gateway(service, tables);
            } else {
                interfaces(service, subnets);
            }
        }
    }

    private Resource endpoint(EndpointService service, String type) {
        String role = LogicalIds.pascalCase(service.value()) + "Endpoint";
        return plan.add(vpc, role, TYPE)
                .set("/VpcId", plan.primary(vpc).orElseThrow().ref())
                .set("/ServiceName", Intrinsic.sub("com.amazonaws.${AWS::Region}." + service.value()))
                .set("/VpcEndpointType", type);
    }

    private void gateway(EndpointService service, List<Resource> tables) {
        List<Object> references = tables.stream().map(table -> (Object) table.ref()).toList();
        endpoint(service, "Gateway").set("/RouteTableIds", references);
    }

    private void interfaces(EndpointService service, List<Node> subnets) {
        boolean hasNames = plan.usable(vpc, Vpc.ENABLE_DNS_SUPPORT).orElse(true)
                && plan.usable(vpc, Vpc.ENABLE_DNS_HOSTNAMES).orElse(true);
        if (!hasNames) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    vpc,
                    "The endpoint for " + service.label() + " answers only under names of its own, because "
                            + plan.label(vpc) + " has DNS switched off. Switch on DNS resolution and host names.");
        }
        endpoint(service, "Interface")
                .set("/PrivateDnsEnabled", hasNames)
                .set("/SubnetIds", Network.references(plan, onePerZone(subnets)))
                .set("/SecurityGroupIds", List.of(securityGroup().get("GroupId")));
    }

    /// An endpoint may have one interface in each zone.
    private static List<Node> onePerZone(List<Node> subnets) {
        var byZone = new TreeMap<Zone, Node>();
        subnets.reversed().forEach(subnet -> byZone.put(subnet.values().value(Subnet.ZONE), subnet));
        return List.copyOf(byZone.values());
    }

    private Resource securityGroup() {
        Resource network = plan.primary(vpc).orElseThrow();
        return plan.find(vpc, "EndpointSecurityGroup").orElseGet(() -> plan.add(
                vpc, "EndpointSecurityGroup", "AWS::EC2::SecurityGroup")
                .set("/GroupDescription", plan.slug(vpc) + " - HTTPS from the VPC to its endpoints")
                .set("/VpcId", network.ref())
                .set(
                        "/SecurityGroupIngress",
                        List.of(Block.of(
                                "IpProtocol", "tcp",
                                "FromPort", HTTPS,
                                "ToPort", HTTPS,
                                "CidrIp", network.get("CidrBlock"),
                                "Description", "HTTPS from the VPC"))));
    }
}
