package gantry.export.cloudformation.recipe;

import static gantry.export.cloudformation.Exported.att;
import static gantry.export.cloudformation.Exported.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.Drawing;
import gantry.export.cloudformation.Exported;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.connection.Peers;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.NatMode;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkRecipesTest {

    private final Drawing drawing = new Drawing("Network");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId vpc = drawing.node(Vpc.ID, "main", region);

    private NodeId subnet(String name, Zone zone, boolean isPublic, int third) {
        NodeId subnet = drawing.node(Subnet.ID, name, vpc);
        drawing.set(subnet, Subnet.ZONE, zone)
                .set(subnet, Subnet.PUBLIC, isPublic)
                .set(subnet, Subnet.CIDR, CidrBlock.parse("10.0." + third + ".0/24").orElseThrow());
        return subnet;
    }

    @Test
    void aPublicSubnetGetsAnInternetGateway() {
        subnet("front", Zone.B, true, 0);
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(
                        "MainVpc", "MainInternetGateway", "MainInternetGatewayAttachment", "MainPublicRouteTable",
                        "MainPublicDefaultRoute", "MainS3Endpoint", "FrontSubnet", "FrontRouteTableAssociation"),
                List.copyOf(exported.resources().keySet()));
        assertEquals(
                Map.of("Fn::Select", List.of(1, Map.of("Fn::GetAZs", ""))),
                exported.property("FrontSubnet", "AvailabilityZone"));
        assertEquals("10.0.0.0/24", exported.property("FrontSubnet", "CidrBlock"));
        assertEquals(ref("MainInternetGateway"), exported.property("MainPublicDefaultRoute", "GatewayId"));
        assertEquals(
                Optional.of("MainInternetGatewayAttachment"),
                exported.at("Resources/MainPublicDefaultRoute/DependsOn"));
    }

    @Test
    void furtherNatGatewaysExistWhileTheParameterSaysSo() {
        drawing.set(vpc, Vpc.NAT_MODE, NatMode.PER_ZONE);
        subnet("front-a", Zone.A, true, 0);
        subnet("front-b", Zone.B, true, 1);
        subnet("back-a", Zone.A, false, 2);
        subnet("back-b", Zone.B, false, 3);
        subnet("back-c", Zone.C, false, 4);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("MainNatGatewayA", "MainNatGatewayB"), exported.ofType("AWS::EC2::NatGateway"));
        assertEquals(Optional.empty(), exported.at("Resources/MainNatGatewayA/Condition"));
        assertEquals(Optional.of("MainNatPerAz"), exported.at("Resources/MainNatGatewayB/Condition"));
        assertEquals(Optional.of("true"), exported.at("Parameters/MainNatGatewayPerAz/Default"));
        assertEquals(ref("MainNatGatewayA"), exported.property("BackADefaultRoute", "NatGatewayId"));
        assertEquals(
                Map.of("Fn::If", List.of("MainNatPerAz", ref("MainNatGatewayB"), ref("MainNatGatewayA"))),
                exported.property("BackBDefaultRoute", "NatGatewayId"));
        assertEquals(ref("MainNatGatewayA"), exported.property("BackCDefaultRoute", "NatGatewayId"));
    }

    @Test
    void endpointsAreGatewaysOrInterfacesInOneSubnetPerZone() {
        drawing.set(vpc, Vpc.ENDPOINTS, List.of(EndpointService.DYNAMODB, EndpointService.ECR_API));
        NodeId first = subnet("one", Zone.A, false, 0);
        NodeId second = subnet("two", Zone.A, false, 1);
        drawing.set(first, Subnet.NAT_GATEWAY, false).set(second, Subnet.NAT_GATEWAY, false);
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(ref("OneRouteTable"), ref("TwoRouteTable")),
                exported.property("MainDynamodbEndpoint", "RouteTableIds"));
        assertEquals(List.of(ref("OneSubnet")), exported.property("MainEcrApiEndpoint", "SubnetIds"));
        assertEquals(
                att("MainVpc", "CidrBlock"),
                exported.property("MainEndpointSecurityGroup", "SecurityGroupIngress/0/CidrIp"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void privateSubnetsWithoutAPublicOneAreReported() {
        subnet("back", Zone.A, false, 0);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("export/not-expressed"), exported.rules());
        assertEquals(List.of(), exported.ofType("AWS::EC2::Route"));
    }

    @Test
    void aSubnetWithoutAddressesOrVpcIsLeftOut() {
        drawing.node(Subnet.ID, "empty", vpc);
        drawing.node(Subnet.ID, "lost", region);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("export/incomplete", "export/incomplete"), exported.rules());
        assertEquals(List.of("MainVpc"), List.copyOf(exported.resources().keySet()));
    }

    @Test
    void peeredVpcsGetRoutesToEachOther() {
        subnet("front", Zone.A, true, 0);
        NodeId other = drawing.node(Vpc.ID, "other", region);
        drawing.connect(vpc, Peers.ID, other);
        Exported exported = Exported.of(drawing);
        assertEquals(ref("OtherVpc"), exported.property("MainToOtherPeeringConnection", "PeerVpcId"));
        assertEquals(
                att("OtherVpc", "CidrBlock"),
                exported.property("MainToOtherRouteOfMainPublicRouteTable", "DestinationCidrBlock"));
    }
}
