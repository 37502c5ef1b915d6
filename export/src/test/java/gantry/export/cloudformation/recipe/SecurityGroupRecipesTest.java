package gantry.export.cloudformation.recipe;

import static gantry.export.cloudformation.Exported.att;
import static gantry.export.cloudformation.Exported.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.export.Drawing;
import gantry.export.cloudformation.Exported;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.Peers;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.TrafficProtocol;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecurityGroupRecipesTest {

    private static final String INGRESS = "AWS::EC2::SecurityGroupIngress";

    private final Drawing drawing = new Drawing("Groups");
    private final NodeId region = drawing.node(Region.ID, "region");
    private final NodeId vpc = drawing.node(Vpc.ID, "main", region);
    private final NodeId one = subnet("one", Zone.A, "10.0.0.0/24");
    private final NodeId two = subnet("two", Zone.B, "10.0.1.0/24");
    private final NodeId app = drawing.node(SecurityGroup.ID, "app", vpc);

    private NodeId subnet(String name, Zone zone, String cidr) {
        NodeId subnet = drawing.node(Subnet.ID, name, vpc);
        drawing.set(subnet, Subnet.ZONE, zone)
                .set(subnet, Subnet.PUBLIC, true)
                .set(subnet, Subnet.CIDR, CidrBlock.parse(cidr).orElseThrow());
        return subnet;
    }

    private NodeId service(String name) {
        NodeId cluster = drawing.node(EcsCluster.ID, name, region);
        NodeId task = drawing.node(TaskDefinition.ID, name, region);
        NodeId container = drawing.node(Container.ID, name, task);
        NodeId service = drawing.node(EcsService.ID, name, cluster);
        drawing.set(
                container, Container.PORT_MAPPINGS, List.of(Values.EMPTY.with(PortMapping.CONTAINER_PORT, 8080L)));
        drawing.connect(service, Runs.ID, task);
        drawing.connect(service, PlacedIn.ID, one);
        return service;
    }

    private NodeId balancer() {
        NodeId balancer = drawing.node(ApplicationLoadBalancer.ID, "public", vpc);
        drawing.connect(balancer, PlacedIn.ID, one);
        drawing.connect(balancer, PlacedIn.ID, two);
        return balancer;
    }

    @Test
    void aGroupBelongsToItsVpc() {
        drawing.node(SecurityGroup.ID, "lost", region);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("AppSecurityGroup"), exported.ofType("AWS::EC2::SecurityGroup"));
        assertEquals(ref("MainVpc"), exported.property("AppSecurityGroup", "VpcId"));
        assertEquals(List.of("export/incomplete"), exported.rules());
    }

    @Test
    void groupsLetInMembersOfOthersAndOfThemselves() {
        NodeId data = drawing.node(SecurityGroup.ID, "data", vpc);
        EdgeId narrow = drawing.connect(data, AllowsFrom.ID, app);
        drawing.set(narrow, AllowsFrom.FROM_PORT, 5432L).set(narrow, AllowsFrom.TO_PORT, 5432L);
        drawing.connect(data, AllowsFrom.ID, data);
        drawing.connect(data, AllowsFrom.ID, data);
        drawing.set(drawing.connect(app, AllowsFrom.ID, data), AllowsFrom.PROTOCOL, TrafficProtocol.ALL);
        drawing.set(drawing.connect(app, AllowsFrom.ID, app), AllowsFrom.PROTOCOL, TrafficProtocol.ICMP);
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of(
                        "DataToAppIngressRule", "DataToDataIngressRule", "AppToDataIngressRule",
                        "AppToAppIngressRule"),
                exported.ofType(INGRESS));
        assertEquals(
                Map.of(
                        "GroupId", att("DataSecurityGroup", "GroupId"),
                        "SourceSecurityGroupId", att("AppSecurityGroup", "GroupId"),
                        "Description", "From app",
                        "IpProtocol", "tcp",
                        "FromPort", 5432,
                        "ToPort", 5432),
                exported.at("Resources/DataToAppIngressRule/Properties").orElseThrow());
        assertEquals("-1", exported.property("AppToDataIngressRule", "IpProtocol"));
        assertEquals(Optional.empty(), exported.at("Resources/AppToDataIngressRule/Properties/FromPort"));
        assertEquals(-1, exported.property("AppToAppIngressRule", "ToPort"));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void groupsOfOtherVpcsAreLetInWhenPeered() {
        NodeId other = drawing.node(Vpc.ID, "other", region);
        NodeId far = drawing.node(SecurityGroup.ID, "far", other);
        drawing.connect(app, AllowsFrom.ID, far);
        assertEquals(List.of("export/not-expressed"), Exported.of(drawing).rules());
        drawing.connect(other, Peers.ID, vpc);
        assertEquals(List.of("AppToFarIngressRule"), Exported.of(drawing).ofType(INGRESS));
    }

    @Test
    void drawnGroupsTakeThePlaceOfDerivedOnes() {
        NodeId front = drawing.node(SecurityGroup.ID, "front", vpc);
        NodeId service = service("web");
        NodeId balancer = balancer();
        drawing.connect(balancer, Targets.ID, service);
        drawing.connect(front, Protects.ID, balancer);
        drawing.connect(app, Protects.ID, service);
        drawing.connect(front, Protects.ID, service);
        NodeId function = drawing.node(LambdaFunction.ID, "ingest", region);
        drawing.connect(function, PlacedIn.ID, one);
        drawing.connect(app, Protects.ID, function);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("AppSecurityGroup", "FrontSecurityGroup"), exported.ofType("AWS::EC2::SecurityGroup"));
        assertEquals(
                List.of(att("AppSecurityGroup", "GroupId"), att("FrontSecurityGroup", "GroupId")),
                exported.property("WebService", "NetworkConfiguration/AwsvpcConfiguration/SecurityGroups"));
        assertEquals(
                List.of(att("FrontSecurityGroup", "GroupId")),
                exported.property("PublicLoadBalancer", "SecurityGroups"));
        assertEquals(
                List.of(att("AppSecurityGroup", "GroupId")),
                exported.property("IngestFunction", "VpcConfig/SecurityGroupIds"));
        assertEquals(
                att("FrontSecurityGroup", "GroupId"),
                exported.property("AppIngress8080FromFrontSecurityGroup", "SourceSecurityGroupId"));
        assertEquals(List.of("AppIngress8080FromFrontSecurityGroup"), exported.ofType(INGRESS));
        assertEquals(List.of(), exported.rules());
    }

    @Test
    void aSharedGroupGetsARuleOnceAndNoneThatIsDrawn() {
        NodeId first = service("first");
        NodeId second = service("second");
        NodeId caller = service("caller");
        List.of(first, second).forEach(service -> {
            drawing.connect(app, Protects.ID, service);
            drawing.connect(caller, TalksTo.ID, service);
        });
        assertEquals(
                List.of("AppIngress8080FromCallerSecurityGroup"), Exported.of(drawing).ofType(INGRESS));
        NodeId calls = drawing.node(SecurityGroup.ID, "calls", vpc);
        drawing.connect(calls, Protects.ID, caller);
        drawing.connect(app, AllowsFrom.ID, calls);
        assertEquals(List.of("AppToCallsIngressRule"), Exported.of(drawing).ofType(INGRESS));
    }

    @Test
    void aGroupThatKeepsTrafficInLetsItsConnectionsOut() {
        NodeId front = drawing.node(SecurityGroup.ID, "front", vpc);
        drawing.set(front, SecurityGroup.EGRESS, List.of());
        NodeId balancer = balancer();
        drawing.connect(front, Protects.ID, balancer);
        drawing.connect(balancer, Targets.ID, service("web"));
        Exported exported = Exported.of(drawing);
        assertEquals(
                Map.of(
                        "GroupId", att("FrontSecurityGroup", "GroupId"),
                        "IpProtocol", "tcp",
                        "FromPort", 8080,
                        "ToPort", 8080,
                        "DestinationSecurityGroupId", att("WebSecurityGroup", "GroupId")),
                exported.at("Resources/FrontEgress8080ToWebSecurityGroup/Properties").orElseThrow());
        assertEquals(
                att("FrontSecurityGroup", "GroupId"),
                exported.property("PublicToWebIngress8080", "SourceSecurityGroupId"));
    }

    @Test
    void groupsThatCantProtectAreReported() {
        NodeId other = drawing.node(Vpc.ID, "other", region);
        NodeId far = drawing.node(SecurityGroup.ID, "far", other);
        NodeId web = service("web");
        drawing.connect(far, Protects.ID, web);
        NodeId function = drawing.node(LambdaFunction.ID, "ingest", region);
        drawing.connect(app, Protects.ID, function);
        NodeId balancer = balancer();
        drawing.connect(app, Protects.ID, balancer);
        drawing.set(balancer, ApplicationLoadBalancer.INGRESS_CIDR, CidrBlock.parse("10.0.0.0/8").orElseThrow());
        Exported exported = Exported.of(drawing);
        assertEquals(
                List.of("export/not-expressed", "export/not-expressed", "export/not-expressed"), exported.rules());
        assertEquals(
                List.of(att("WebSecurityGroup", "GroupId")),
                exported.property("WebService", "NetworkConfiguration/AwsvpcConfiguration/SecurityGroups"));
    }

    @Test
    void tasksWithoutInterfacesHaveNoGroup() {
        NodeId web = service("web");
        drawing.connect(app, Protects.ID, web);
        NodeId task = drawing.diagram().nodes().stream()
                .filter(node -> node.isA(TaskDefinition.ID))
                .findFirst()
                .orElseThrow()
                .id();
        drawing.set(task, TaskDefinition.NETWORK_MODE, NetworkMode.BRIDGE);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("export/not-expressed"), exported.rules());
        assertEquals(Optional.empty(), exported.at("Resources/WebService/Properties/NetworkConfiguration"));
    }
}
