package gantry.model.check.rules.elb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.ClassicLoadBalancer;
import gantry.model.kinds.balancing.NetworkLoadBalancer;
import gantry.model.kinds.network.Region;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListenerProtocolAndPortTest {

    private static final NodeId REGION = new NodeId("region");
    private static final NodeId BALANCER = new NodeId("front");

    @Test
    void valuesThatTheRuleJudgesAreReportedOnceAndTheOthersStayWithTheFieldCheck() {
        Diagram diagram = drawn(
                ApplicationLoadBalancer.ID,
                Map.of("protocol", "TCP", "port", 80L),
                Map.of("protocol", "HTTP", "port", "many"),
                Map.of("protocol", "HTTPS", "port", 70_000L, "certificateArn", "mine"));
        assertEquals(
                List.of(
                        "elb/listener-protocol-and-port listeners[0].protocol",
                        "elb/listener-protocol-and-port listeners[1].port",
                        "elb/listener-protocol-and-port listeners[2].port",
                        "field/invalid listeners[2].certificateArn"),
                problems(diagram).stream()
                        .map(ListenerProtocolAndPortTest::line)
                        .filter(line -> line.contains("listeners["))
                        .sorted()
                        .toList());
    }

    @Test
    void aClassicLoadBalancerKeepsItsListenersWhenItBecomesANetworkLoadBalancer() {
        String certificate = "arn:aws:acm:eu-central-1:123456789012:certificate/1";
        Diagram diagram = drawn(
                ClassicLoadBalancer.ID,
                Map.of("protocol", "SSL", "loadBalancerPort", 443L, "certificateArn", certificate),
                Map.of("protocol", "TCP", "loadBalancerPort", 25L, "instancePort", 2525L));
        Problem avoid = problems(diagram).stream()
                .filter(problem -> problem.rule().id().equals("elb/avoid-classic-load-balancer"))
                .findFirst()
                .orElseThrow();
        Diagram mended = diagram.apply(avoid.fixes().getFirst().change().apply(diagram));
        assertEquals(
                node(
                        NetworkLoadBalancer.ID,
                        Map.of("protocol", "TLS", "port", 443L, "certificateArn", certificate),
                        Map.of("protocol", "TCP", "port", 25L)),
                mended.require(BALANCER));
    }

    @SafeVarargs
    private static Node node(String kind, Map<String, Object>... listeners) {
        return new Node(
                BALANCER,
                kind,
                "front",
                new Placement(REGION, new Bounds(40, 80, 176, 64), 1),
                new Values(Map.of("listeners", List.of(listeners))),
                List.of());
    }

    @SafeVarargs
    private static Diagram drawn(String kind, Map<String, Object>... listeners) {
        Diagram empty = Diagram.empty("listeners", "Listeners");
        var region = new Node(
                REGION,
                Region.ID,
                "region",
                new Placement(NodeId.CANVAS, new Bounds(0, 0, 400, 300), 1),
                Values.EMPTY,
                List.of());
        return empty.apply(new Draft(empty).put(region).put(node(kind, listeners)).diff());
    }

    private static List<Problem> problems(Diagram diagram) {
        return new Checker(Kinds.catalogue(), Rules.ALL, Clock.systemUTC()).run(diagram, new CancelToken()).problems();
    }

    private static String line(Problem problem) {
        String field = problem.location() instanceof Location.InDiagram(var _, var path) ? path.text() : "";
        return problem.rule().id() + " " + field;
    }
}
