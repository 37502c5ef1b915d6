package gantry.model.kinds.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Drawing;
import gantry.model.diagram.Edits;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Conversion;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.AllowsFrom;
import gantry.model.kinds.connection.RoutesTo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkFactsTest {

    private static final Bounds ANYWHERE = new Bounds(0, 0, 100, 100);

    private static final Values WEB = Values.EMPTY
            .with(SecurityRule.FROM_PORT, 8000L)
            .with(SecurityRule.TO_PORT, 8080L)
            .with(SecurityRule.CIDR, CidrBlock.parse("10.0.0.0/16").orElseThrow())
            .with(SecurityRule.DESCRIPTION, "From the network");

    private static String fact(Diagram diagram, String id) {
        var node = diagram.require(new NodeId(id));
        return Kinds.catalogue().node(node.kind()).fact(diagram.sight(node));
    }

    @Test
    void aSecurityGroupCountsItsRulesAndTheGroupsThatItLetsIn() {
        Diagram drawn = new Drawing()
                .node("tasks", SecurityGroup.ID, "canvas", ANYWHERE)
                .node("balancer", SecurityGroup.ID, "canvas", ANYWHERE)
                .edge("e", AllowsFrom.ID, "tasks", "balancer")
                .diagram();
        Diagram ruled = drawn.apply(
                Edits.set(drawn, List.of(new NodeId("tasks")), SecurityGroup.INGRESS, List.of(WEB)));
        Diagram closed = drawn.apply(
                Edits.set(drawn, List.of(new NodeId("balancer")), SecurityGroup.EGRESS, List.of()));
        assertEquals(
                List.of(
                        "nothing in · all out",
                        "1 rule in · all out",
                        "2 rules in · all out",
                        "nothing in · nothing out"),
                List.of(
                        SecurityGroup.KIND.fact(Sight.of(Values.EMPTY)),
                        fact(drawn, "tasks"),
                        fact(ruled, "tasks"),
                        fact(closed, "balancer")));
    }

    @Test
    void aDrawnRouteShowsOnTheSubnetAndItsGateway() {
        Diagram diagram = new Drawing()
                .node("subnet", Subnet.ID, "canvas", ANYWHERE)
                .node("nat", NatGateway.ID, "subnet", ANYWHERE)
                .node("gate", InternetGateway.ID, "canvas", ANYWHERE)
                .edge("e", RoutesTo.ID, "subnet", "gate")
                .diagram();
        assertEquals(
                List.of("zone a · public", "public · zone a", "1 subnet routes here"),
                List.of(fact(diagram, "subnet"), fact(diagram, "nat"), fact(diagram, "gate")));
    }

    @Test
    void aSecurityGroupProtectsInterfaceEndpointsOnly() {
        assertEquals(
                List.of("A gateway endpoint is an entry of route tables and has no security group.", ""),
                List.of(refusal(EndpointService.S3), refusal(EndpointService.ECR_API)));
    }

    private static String refusal(EndpointService service) {
        Values endpoint = Values.EMPTY.with(VpcEndpoint.SERVICE, service);
        return Kinds.catalogue()
                .refusal(SecurityGroup.ID, Values.EMPTY, VpcEndpoint.ID, endpoint)
                .map(Refusal::reason)
                .orElse("");
    }

    @Test
    void rulesAreSpeltLikeCloudFormation() {
        Values ping = WEB.with(SecurityRule.PROTOCOL, TrafficProtocol.ICMP);
        Values https = Values.EMPTY.with(SecurityRule.CIDR, SecurityRule.EVERYWHERE);
        assertEquals(
                List.of(
                        Map.of("IpProtocol", "tcp", "FromPort", 8000L, "ToPort", 8080L, "CidrIp", "10.0.0.0/16",
                                "Description", "From the network"),
                        Map.of("IpProtocol", "icmp", "FromPort", -1L, "ToPort", -1L, "CidrIp", "10.0.0.0/16",
                                "Description", "From the network"),
                        Map.of("IpProtocol", "tcp", "FromPort", 443L, "ToPort", 443L, "CidrIp", "0.0.0.0/0")),
                spelling(SecurityGroup.INGRESS).there().apply(List.of(WEB, ping, https)));
    }

    @Test
    void rulesAreReadBack() {
        List<Values> rules = List.of(WEB.with(SecurityRule.PROTOCOL, TrafficProtocol.UDP), SecurityRule.ANY);
        Conversion<List<Values>> spelling = spelling(SecurityGroup.INGRESS);
        assertEquals(Optional.of(rules), spelling.back().apply(spelling.there().apply(rules)));
    }

    @Test
    void aGroupThatLetsNothingOutHasARuleThatLeadsNowhere() {
        Conversion<List<Values>> spelling = spelling(SecurityGroup.EGRESS);
        Object written = spelling.there().apply(List.of());
        assertEquals(List.of(Map.of("IpProtocol", "-1", "CidrIp", "127.0.0.1/32")), written);
        assertEquals(Optional.of(List.of()), spelling.back().apply(written));
    }

    private static Conversion<List<Values>> spelling(Property<List<Values>> property) {
        return property.bindings(Target.CLOUDFORMATION).getFirst().conversion();
    }

    @Test
    void aConnectionBetweenGroupsShowsItsPorts() {
        Values port = Values.EMPTY.with(AllowsFrom.FROM_PORT, 5432L).with(AllowsFrom.TO_PORT, 5432L);
        Values all = port.with(AllowsFrom.PROTOCOL, TrafficProtocol.ALL);
        assertEquals(
                List.of("TCP", "TCP 5432", "All traffic"),
                List.of(Values.EMPTY, port, all).stream()
                        .map(values -> AllowsFrom.KIND.labelFor(values).orElse(""))
                        .toList());
    }
}
