package gantry.export.cloudformation.recipe;

import static gantry.export.cloudformation.Exported.att;
import static gantry.export.cloudformation.Exported.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.Drawing;
import gantry.export.cloudformation.Exported;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.connection.RoutesTo;
import gantry.model.kinds.network.Connectivity;
import gantry.model.kinds.network.InternetGateway;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatewayRecipesTest {

    private static final CidrBlock OFFICE = CidrBlock.parse("192.168.0.0/16").orElseThrow();

    private final Drawing drawing = new Drawing("Gateways");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId vpc = drawing.node(Vpc.ID, "main", region);
    private final NodeId front = subnet("front", Zone.A, 0);
    private final NodeId back = subnet("back", Zone.A, 1);

    private NodeId subnet(String name, Zone zone, int third) {
        NodeId subnet = drawing.node(Subnet.ID, name, vpc);
        drawing.set(subnet, Subnet.ZONE, zone)
                .set(subnet, Subnet.CIDR, CidrBlock.parse("10.0." + third + ".0/24").orElseThrow());
        return subnet;
    }

    private NodeId gate() {
        NodeId gate = drawing.node(InternetGateway.ID, "gate", vpc);
        drawing.connect(front, RoutesTo.ID, gate);
        return gate;
    }

    @Test
    void aDrawnInternetGatewayIsTheOnlyOne() {
        gate();
        drawing.set(back, Subnet.NAT_GATEWAY, false);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("GateInternetGateway"), exported.ofType("AWS::EC2::InternetGateway"));
        assertEquals(List.of("GateAttachment"), exported.ofType("AWS::EC2::VPCGatewayAttachment"));
        assertEquals(ref("MainVpc"), exported.property("GateAttachment", "VpcId"));
        assertEquals(ref("GateInternetGateway"), exported.property("MainPublicDefaultRoute", "GatewayId"));
        assertEquals(Optional.of("GateAttachment"), exported.at("Resources/MainPublicDefaultRoute/DependsOn"));
        assertEquals(
                ref("MainPublicRouteTable"), exported.property("FrontRouteTableAssociation", "RouteTableId"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void derivedNatGatewaysWaitForADrawnInternetGateway() {
        gate();
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("MainNatGatewayA"), exported.ofType("AWS::EC2::NatGateway"));
        assertEquals(Optional.of("GateAttachment"), exported.at("Resources/MainNatGatewayAEip/DependsOn"));
    }

    @Test
    void drawnNatGatewaysServeSubnetsWithoutADrawnRoute() {
        gate();
        drawing.node(NatGateway.ID, "nat", front);
        NodeId other = subnet("other", Zone.B, 2);
        drawing.set(other, Subnet.PUBLIC, true);
        drawing.node(NatGateway.ID, "second", other);
        subnet("far", Zone.B, 3);
        subnet("lone", Zone.C, 4);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("NatNatGateway", "SecondNatGateway"), exported.ofType("AWS::EC2::NatGateway"));
        assertEquals(ref("NatNatGateway"), exported.property("BackDefaultRoute", "NatGatewayId"));
        assertEquals(ref("SecondNatGateway"), exported.property("FarDefaultRoute", "NatGatewayId"));
        assertEquals(ref("NatNatGateway"), exported.property("LoneDefaultRoute", "NatGatewayId"));
        assertEquals(ref("FrontSubnet"), exported.property("NatNatGateway", "SubnetId"));
        assertEquals(att("NatEip", "AllocationId"), exported.property("NatNatGateway", "AllocationId"));
        assertEquals(Optional.of("GateAttachment"), exported.at("Resources/NatEip/DependsOn"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void aDrawnRouteLeadsToItsGateway() {
        drawing.set(front, Subnet.PUBLIC, true);
        NodeId inside = subnet("inside", Zone.B, 2);
        drawing.set(inside, Subnet.NAT_GATEWAY, false);
        NodeId nat = drawing.node(NatGateway.ID, "internal", back);
        drawing.set(nat, NatGateway.CONNECTIVITY, Connectivity.PRIVATE);
        drawing.connect(inside, RoutesTo.ID, nat);
        Exported exported = Exported.of(drawing);
        assertEquals(ref("InternalNatGateway"), exported.property("InsideDefaultRoute", "NatGatewayId"));
        assertEquals(ref("MainNatGatewayA"), exported.property("BackDefaultRoute", "NatGatewayId"));
        assertEquals("private", exported.property("InternalNatGateway", "ConnectivityType"));
        assertEquals(Optional.empty(), exported.at("Resources/InternalEip"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void aRouteToSomeAddressesStandsBesideTheDefaultOne() {
        NodeId gate = gate();
        drawing.set(back, Subnet.NAT_GATEWAY, false);
        drawing.set(drawing.connect(back, RoutesTo.ID, gate), RoutesTo.DESTINATION, OFFICE);
        NodeId nat = drawing.node(NatGateway.ID, "nat", front);
        drawing.set(drawing.connect(front, RoutesTo.ID, nat), RoutesTo.DESTINATION, OFFICE);
        Exported exported = Exported.of(drawing);
        assertEquals(
                Map.of(
                        "RouteTableId", ref("BackRouteTable"),
                        "DestinationCidrBlock", "192.168.0.0/16",
                        "GatewayId", ref("GateInternetGateway")),
                exported.at("Resources/BackToGateRoute/Properties").orElseThrow());
        assertEquals(ref("FrontRouteTable"), exported.property("FrontToNatRoute", "RouteTableId"));
        assertEquals(ref("GateInternetGateway"), exported.property("FrontDefaultRoute", "GatewayId"));
        assertEquals(Optional.empty(), exported.at("Resources/BackDefaultRoute"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void gatewaysThatLeadNowhereAreReported() {
        gate();
        drawing.node(InternetGateway.ID, "twin", vpc);
        drawing.node(InternetGateway.ID, "lost", region);
        drawing.node(NatGateway.ID, "lost", vpc);
        drawing.node(NatGateway.ID, "hidden", back);
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of("export/incomplete", "export/incomplete", "export/incomplete", "export/not-expressed"),
                exported.rules());
        assertEquals(List.of("GateInternetGateway"), exported.ofType("AWS::EC2::InternetGateway"));
        assertEquals(List.of("HiddenNatGateway"), exported.ofType("AWS::EC2::NatGateway"));
    }

    @Test
    void aPublicSubnetKeepsItsWayToTheInternet() {
        gate();
        NodeId nat = drawing.node(NatGateway.ID, "nat", front);
        drawing.connect(front, RoutesTo.ID, nat);
        NodeId elsewhere = drawing.node(Vpc.ID, "elsewhere", region);
        NodeId far = drawing.node(InternetGateway.ID, "far", elsewhere);
        drawing.connect(back, RoutesTo.ID, far);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("export/not-expressed", "export/not-expressed"), exported.rules());
        assertEquals(
                List.of("MainPublicDefaultRoute"),
                exported.ofType("AWS::EC2::Route"));
    }

    @Test
    void furtherBlocksExistBeforeTheirSubnets() {
        drawing.set(vpc, Vpc.EXTRA_CIDRS, List.of(CidrBlock.parse("10.1.0.0/16").orElseThrow()))
                .set(back, Subnet.CIDR, CidrBlock.parse("10.1.2.0/24").orElseThrow())
                .set(back, Subnet.NAT_GATEWAY, false)
                .set(front, Subnet.NAT_GATEWAY, false);
        Exported exported = Exported.of(drawing);
        assertEquals(
                Map.of("VpcId", ref("MainVpc"), "CidrBlock", "10.1.0.0/16"),
                exported.at("Resources/MainCidrBlock10x1x0x0x16/Properties").orElseThrow());
        assertEquals(Optional.of("MainCidrBlock10x1x0x0x16"), exported.at("Resources/BackSubnet/DependsOn"));
        assertEquals(Optional.empty(), exported.at("Resources/FrontSubnet/DependsOn"));
    }

    @Test
    void tagsOfASubnetStandBesideItsName() {
        drawing.set(front, Subnet.TAGS, Map.of("kubernetes.io/role/elb", "1"));
        drawing.set(back, Subnet.TAGS, Map.of("Name", "inner"));
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(
                        Map.of("Key", "Name", "Value", Map.of("Fn::Sub", "${AWS::StackName}-front")),
                        Map.of("Key", "kubernetes.io/role/elb", "Value", "1")),
                exported.property("FrontSubnet", "Tags"));
        assertEquals(List.of(Map.of("Key", "Name", "Value", "inner")), exported.property("BackSubnet", "Tags"));
    }
}
