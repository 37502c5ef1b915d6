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
import gantry.model.kinds.network.VpcEndpoint;
import gantry.model.kinds.network.Zone;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;

/// The endpoints through which a VPC reaches AWS services without the internet: the drawn ones, and those of its list
/// for which none is drawn.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
final class Endpoints {

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
        var done = EnumSet.noneOf(EndpointService.class);
        for (Node endpoint : plan.topology().gatewaysOf(vpc).endpoints()) {
            EndpointService service = plan.usable(endpoint, VpcEndpoint.SERVICE).orElse(EndpointService.S3);
            if (subnets.isEmpty()) {
                plan.leaveOut(endpoint, plan.label(vpc) + " has no subnet that could use it. Add one.");
            } else if (!done.add(service)) {
                plan.leaveOut(endpoint, "another endpoint of its VPC leads to " + service.label() + " already.");
            } else {
                Resource resource = plan.primary(endpoint).orElseThrow();
                resource.set("/Tags", Network.nameTag(plan, endpoint, ""));
                complete(endpoint, resource, service, subnets, tables);
            }
        }
        if (!subnets.isEmpty()) {
            plan.usable(vpc, Vpc.ENDPOINTS).orElse(List.of()).stream().filter(done::add).forEach(service -> {
                String role = LogicalIds.pascalCase(service.value()) + "Endpoint";
                complete(vpc, plan.add(vpc, role, TYPE), service, subnets, tables);
            });
        }
    }

    /// @param element the endpoint where it is drawn, else the VPC
    private void complete(
            Node element, Resource endpoint, EndpointService service, List<Node> subnets, List<Resource> tables) {
        endpoint.set("/VpcId", plan.primary(vpc).orElseThrow().ref())
                .set("/ServiceName", Intrinsic.sub("com.amazonaws.${AWS::Region}." + service.value()))
                .set("/VpcEndpointType", service.isGateway() ? "Gateway" : "Interface");
        if (service.isGateway()) {
            List<Object> references = tables.stream().map(table -> (Object) table.ref()).toList();
            endpoint.set("/RouteTableIds", references);
        } else {
            endpoint.set("/PrivateDnsEnabled", hasUsualName(element, service))
                    .set("/SubnetIds", Network.references(plan, onePerZone(subnets)))
                    .set("/SecurityGroupIds", groups(element, subnets));
        }
    }

    /// The drawn groups of a drawn endpoint, else one that lets in HTTPS from the VPC.
    private List<Object> groups(Node element, List<Node> subnets) {
        List<Resource> drawn = element.isA(VpcEndpoint.ID)
                ? SecurityGroups.drawn(plan, element, subnets)
                : List.of();
        return drawn.isEmpty()
                ? List.of(securityGroup().get("GroupId"))
                : drawn.stream().map(group -> (Object) group.get("GroupId")).toList();
    }

    private boolean hasUsualName(Node element, EndpointService service) {
        boolean isWanted = !element.isA(VpcEndpoint.ID) || plan.usable(element, VpcEndpoint.PRIVATE_DNS).orElse(true);
        boolean isPossible = plan.usable(vpc, Vpc.ENABLE_DNS_SUPPORT).orElse(true)
                && plan.usable(vpc, Vpc.ENABLE_DNS_HOSTNAMES).orElse(true);
        if (isWanted && !isPossible) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    element,
                    "The endpoint for " + service.label() + " answers only under names of its own, because "
                            + plan.label(vpc) + " has DNS switched off. Switch on DNS resolution and host names.");
        }
        return isWanted && isPossible;
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
