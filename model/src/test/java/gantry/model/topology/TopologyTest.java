package gantry.model.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Drawing;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Edits;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Badge;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Protects;
import gantry.model.kinds.connection.RoutesTo;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.ecs.CapacityProvider;
import gantry.model.kinds.ecs.Compatibility;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.ProviderType;
import gantry.model.kinds.ecs.ScheduledTask;
import gantry.model.kinds.ecs.StrategyItem;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Connectivity;
import gantry.model.kinds.network.EndpointService;
import gantry.model.kinds.network.InternetGateway;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.SecurityGroup;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.VpcEndpoint;
import gantry.model.kinds.whiteboard.GroupFrame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopologyTest {

    private static final Bounds ANYWHERE = new Bounds(0, 0, 100, 100);

    /// A VPC with the subnets `open` and `closed`, the gateways `gate` and `nat` and the endpoint `end`, and a service
    /// outside. The private subnet has no derived route.
    private static Diagram network(String... routes) {
        var drawing = new Drawing()
                .node("vpc", Vpc.ID, "canvas", ANYWHERE)
                .node("group", GroupFrame.ID, "vpc", ANYWHERE)
                .node("open", Subnet.ID, "group", ANYWHERE)
                .node("closed", Subnet.ID, "vpc", ANYWHERE)
                .node("nat", NatGateway.ID, "open", ANYWHERE)
                .node("gate", InternetGateway.ID, "group", ANYWHERE)
                .node("end", VpcEndpoint.ID, "vpc", ANYWHERE)
                .node("first", SecurityGroup.ID, "vpc", ANYWHERE)
                .node("second", SecurityGroup.ID, "vpc", ANYWHERE)
                .node("web", EcsService.ID, "canvas", ANYWHERE)
                .edge("p1", Protects.ID, "first", "web")
                .edge("p2", Protects.ID, "second", "web");
        for (String route : routes) {
            String[] ends = route.split(" ");
            drawing.edge(ends[0] + "-" + ends[1], RoutesTo.ID, ends[0], ends[1]);
        }
        return set(drawing.diagram(), new NodeId("closed"), Subnet.NAT_GATEWAY, false);
    }

    private static <T> Diagram set(Diagram diagram, ElementId id, Property<T> property, T value) {
        return diagram.apply(Edits.set(diagram, List.of(id), property, value));
    }

    private static Topology of(Diagram diagram) {
        return new Topology(diagram, Kinds.catalogue());
    }

    private static Node node(Diagram diagram, String id) {
        return diagram.require(new NodeId(id));
    }

    private static List<Boolean> reach(Diagram diagram, String subnet) {
        Node node = node(diagram, subnet);
        return List.of(of(diagram).isPublic(node), of(diagram).hasEgress(node));
    }

    @Test
    void aDrawnRouteToAnInternetGatewayMakesASubnetPublic() {
        Diagram drawn = network("open gate");
        assertEquals(List.of(false, true), reach(network(), "open"));
        assertEquals(List.of(true, true), reach(drawn, "open"));
        assertEquals(List.of(false, false), reach(drawn, "closed"));
    }

    @Test
    void aDrawnRouteToANatGatewayLeadsOut() {
        assertEquals(List.of(false, true), reach(network("closed nat"), "closed"));
    }

    @Test
    void aPrivateNatGatewayDoesNotLeadOutWhateverTheSubnetSays() {
        Diagram internal = set(
                network("closed nat"), new NodeId("nat"), NatGateway.CONNECTIVITY, Connectivity.PRIVATE);
        Diagram flagged = set(internal, new NodeId("closed"), Subnet.NAT_GATEWAY, true);
        assertEquals(List.of(false, false), reach(internal, "closed"));
        assertEquals(List.of(false, false), reach(flagged, "closed"));
    }

    @Test
    void aRouteToAFewAddressesDoesNotLeadOut() {
        CidrBlock office = CidrBlock.parse("192.168.0.0/16").orElseThrow();
        Diagram nat = set(network("closed nat"), new EdgeId("closed-nat"), RoutesTo.DESTINATION, office);
        Diagram gate = set(network("closed gate"), new EdgeId("closed-gate"), RoutesTo.DESTINATION, office);
        assertEquals(List.of(false, false), reach(nat, "closed"));
        assertEquals(List.of(false, false), reach(gate, "closed"));
    }

    @Test
    void gatewaysAreFoundInGroupsAndSubnets() {
        Diagram diagram = network();
        Node vpc = node(diagram, "vpc");
        assertEquals(List.of(node(diagram, "nat")), of(diagram).gatewaysOf(vpc).nat());
        assertEquals(Optional.of(node(diagram, "gate")), of(diagram).gatewaysOf(vpc).internet());
        assertEquals(Optional.empty(), of(diagram).gatewaysOf(node(diagram, "closed")).internet());
    }

    @Test
    void drawnEndpointsJoinTheListOfTheVpc() {
        Diagram twice = network();
        Diagram logs = set(twice, new NodeId("end"), VpcEndpoint.SERVICE, EndpointService.LOGS);
        Diagram unnamed = set(logs, new NodeId("end"), VpcEndpoint.PRIVATE_DNS, false);
        assertEquals(
                List.of(
                        List.of(EndpointService.S3),
                        List.of(EndpointService.S3, EndpointService.LOGS),
                        List.of(EndpointService.S3)),
                List.of(endpoints(twice), endpoints(logs), endpoints(unnamed)));
    }

    @Test
    void aDrawnEndpointCountsInsteadOfTheListOfTheVpc() {
        Diagram listed = set(network(), new NodeId("vpc"), Vpc.ENDPOINTS, List.of(EndpointService.LOGS));
        Diagram drawn = set(listed, new NodeId("end"), VpcEndpoint.SERVICE, EndpointService.LOGS);
        Diagram unnamed = set(drawn, new NodeId("end"), VpcEndpoint.PRIVATE_DNS, false);
        assertEquals(List.of(EndpointService.LOGS), endpoints(drawn));
        assertEquals(List.of(), endpoints(unnamed));
    }

    private static List<EndpointService> endpoints(Diagram diagram) {
        return of(diagram).endpoints(node(diagram, "open"));
    }

    @Test
    void capacityProvidersCountBeforeTheLaunchType() {
        var drawing = new Drawing()
                .node("web", EcsService.ID, "canvas", ANYWHERE)
                .node("ec2", CapacityProvider.ID, "canvas", ANYWHERE)
                .edge("u", Uses.ID, "web", "ec2");
        Diagram plain = drawing.diagram();
        assertEquals(
                List.of(LaunchType.FARGATE, LaunchType.FARGATE, LaunchType.EC2, LaunchType.EC2),
                Stream.of(ProviderType.values())
                        .map(type -> launchType(set(plain, new NodeId("ec2"), CapacityProvider.TYPE, type)))
                        .toList());
        assertEquals(
                LaunchType.FARGATE,
                launchType(set(plain, new NodeId("web"), EcsService.LAUNCH_TYPE, LaunchType.EXTERNAL)));
    }

    @Test
    void theDefaultStrategyOfTheClusterCountsWhereAServiceSaysNothing() {
        Diagram plain = new Drawing()
                .node("main", EcsCluster.ID, "canvas", ANYWHERE)
                .node("web", EcsService.ID, "main", ANYWHERE)
                .node("ec2", CapacityProvider.ID, "main", ANYWHERE)
                .diagram();
        Diagram instances = set(plain, new NodeId("ec2"), CapacityProvider.TYPE, ProviderType.EC2);
        Diagram left = set(instances, new NodeId("main"), EcsCluster.DEFAULT_STRATEGY,
                List.of(Values.EMPTY.with(StrategyItem.PROVIDER, "ec2")));
        Diagram said = set(left, new NodeId("web"), EcsService.LAUNCH_TYPE, LaunchType.EXTERNAL);
        assertEquals(
                List.of(LaunchType.FARGATE, LaunchType.EC2, LaunchType.EXTERNAL),
                List.of(launchType(plain), launchType(left), launchType(said)));
        assertEquals(
                List.of("Fargate · 2 tasks", "EC2 · 2 tasks"),
                Stream.of(plain, left)
                        .map(diagram -> EcsService.KIND.fact(diagram.sight(node(diagram, "web"))))
                        .toList());
    }

    @Test
    void aDefaultStrategyWithoutAProviderOfTheDrawingCountsAsNone() {
        Diagram plain = new Drawing()
                .node("main", EcsCluster.ID, "canvas", ANYWHERE)
                .node("web", EcsService.ID, "main", ANYWHERE)
                .diagram();
        for (String provider : List.of("gone", "web", "no id!", "")) {
            Diagram left = set(plain, new NodeId("main"), EcsCluster.DEFAULT_STRATEGY,
                    List.of(Values.EMPTY.with(StrategyItem.PROVIDER, provider)));
            assertEquals(LaunchType.FARGATE, launchType(left), provider);
            assertEquals("Fargate \u00b7 2 tasks", EcsService.KIND.fact(left.sight(node(left, "web"))), provider);
            assertEquals(List.of(new Badge("FARGATE")),
                    EcsService.KIND.badges(left.sight(node(left, "web"))), provider);
        }
    }

    private static LaunchType launchType(Diagram diagram) {
        return of(diagram).launchType(node(diagram, "web"));
    }

    @Test
    void aScheduledTaskOnFargateMakesItsDefinitionOneForFargate() {
        var drawing = new Drawing()
                .node("web", TaskDefinition.ID, "canvas", ANYWHERE)
                .node("nightly", ScheduledTask.ID, "canvas", ANYWHERE)
                .edge("r", RunsTask.ID, "nightly", "web");
        Diagram fargate = set(
                drawing.diagram(), new NodeId("web"), TaskDefinition.COMPATIBILITIES, List.of(Compatibility.EC2));
        Diagram ec2 = set(fargate, new NodeId("nightly"), ScheduledTask.LAUNCH_TYPE, LaunchType.EC2);
        assertEquals(true, of(fargate).isFargate(node(fargate, "web")));
        assertEquals(false, of(ec2).isFargate(node(ec2, "web")));
    }

    @Test
    void securityGroupsAreThoseThatProtectANode() {
        Diagram diagram = network();
        assertEquals(
                List.of(node(diagram, "first"), node(diagram, "second")),
                of(diagram).securityGroups(node(diagram, "web")));
    }
}
