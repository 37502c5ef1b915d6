package gantry.export.cloudformation.recipe;

import static gantry.export.cloudformation.Exported.att;
import static gantry.export.cloudformation.Exported.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.Drawing;
import gantry.export.cloudformation.Exported;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.VpcEndpoint;
import gantry.model.kinds.network.Zone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndpointRecipesTest {

    private final Drawing drawing = new Drawing("Endpoints");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId vpc = drawing.node(Vpc.ID, "main", region);

    private void subnet(String name, Zone zone, int third) {
        NodeId subnet = drawing.node(Subnet.ID, name, vpc);
        drawing.set(subnet, Subnet.ZONE, zone)
                .set(subnet, Subnet.NAT_GATEWAY, false)
                .set(subnet, Subnet.CIDR, CidrBlock.parse("10.0." + third + ".0/24").orElseThrow());
    }

    private NodeId endpoint(String name, EndpointService service) {
        NodeId endpoint = drawing.node(VpcEndpoint.ID, name, vpc);
        drawing.set(endpoint, VpcEndpoint.SERVICE, service);
        return endpoint;
    }

    @Test
    void aDrawnEndpointStandsForTheListedOne() {
        drawing.set(vpc, Vpc.ENDPOINTS, List.of(EndpointService.S3, EndpointService.LOGS, EndpointService.SQS));
        subnet("one", Zone.A, 0);
        subnet("two", Zone.B, 1);
        subnet("three", Zone.B, 2);
        endpoint("logs", EndpointService.LOGS);
        endpoint("store", EndpointService.S3);
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of("MainSqsEndpoint", "LogsEndpoint", "StoreEndpoint"),
                exported.ofType("AWS::EC2::VPCEndpoint"));
        assertEquals(
                Map.of(
                        "VpcId", ref("MainVpc"),
                        "ServiceName", Map.of("Fn::Sub", "com.amazonaws.${AWS::Region}.logs"),
                        "VpcEndpointType", "Interface",
                        "PrivateDnsEnabled", true,
                        "SubnetIds", List.of(ref("OneSubnet"), ref("TwoSubnet")),
                        "SecurityGroupIds", List.of(att("MainEndpointSecurityGroup", "GroupId")),
                        "Tags", List.of(Map.of("Key", "Name", "Value", Map.of("Fn::Sub", "${AWS::StackName}-logs")))),
                exported.at("Resources/LogsEndpoint/Properties").orElseThrow());
        assertEquals(
                List.of(ref("OneRouteTable"), ref("TwoRouteTable"), ref("ThreeRouteTable")),
                exported.property("StoreEndpoint", "RouteTableIds"));
        assertEquals(Optional.empty(), exported.at("Resources/StoreEndpoint/Properties/PrivateDnsEnabled"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void privateNamesNeedTheNamesOfTheVpc() {
        drawing.set(vpc, Vpc.ENDPOINTS, List.of()).set(vpc, Vpc.ENABLE_DNS_HOSTNAMES, false);
        subnet("one", Zone.A, 0);
        endpoint("logs", EndpointService.LOGS);
        NodeId plain = endpoint("queues", EndpointService.SQS);
        drawing.set(plain, VpcEndpoint.PRIVATE_DNS, false);
        Exported exported = Exported.of(drawing);
        assertEquals(false, exported.property("LogsEndpoint", "PrivateDnsEnabled"));
        assertEquals(false, exported.property("QueuesEndpoint", "PrivateDnsEnabled"));
        assertEquals(List.of("export/not-expressed"), exported.rules());
    }

    @Test
    void endpointsWithoutPlaceOrUseAreLeftOut() {
        drawing.set(vpc, Vpc.ENDPOINTS, List.of());
        subnet("one", Zone.A, 0);
        endpoint("store", EndpointService.S3);
        endpoint("twin", EndpointService.S3);
        drawing.node(VpcEndpoint.ID, "lost", region);
        NodeId empty = drawing.node(Vpc.ID, "empty", region);
        drawing.node(VpcEndpoint.ID, "idle", empty);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("StoreEndpoint"), exported.ofType("AWS::EC2::VPCEndpoint"));
        assertEquals(
                List.of("export/incomplete", "export/incomplete", "export/incomplete"), exported.rules());
    }
}
